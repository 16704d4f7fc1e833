package org.entente.app.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.entente.app.Fault;

/**
 * A DuckDB file with articles, what was read in them, and what was skipped. This is its door: what can be done within is
 * parted by who does it, and what is handed out holds until the store is closed. Lists come in an order that depends only
 * on what the store holds, not on how it came in.
 */
public final class Store implements AutoCloseable {
    /** The origin of the events that Entente coded. */
    public static final String CODED = "coded";

    /** The version of the schema of the stores that this program makes and reads. */
    public static final int SCHEMA = Schema.VERSION;

    private final Database db;
    private final ArticleBook articles;

    private Store(Database db) {
        this.db = db;
        articles = new ArticleBook(db);
    }

    /** Opens the store to write; makes it if there is none. */
    public static Store open(Path file) {
        return checked(StoreFile.openToWrite(file), true);
    }

    /** Opens a store that must exist, to write. */
    public static Store openExisting(Path file) {
        StoreFile.refuseMissing(file);
        return open(file);
    }

    /** Opens a store that must exist, to read only: many may do so at once. */
    public static Store openToRead(Path file) {
        return checked(StoreFile.openToRead(file), false);
    }

    /** Another door to the same open store, for another thread; to be closed before this one. */
    public Store beside() {
        return new Store(db.beside());
    }

    /** Brings a store that must exist up to the schema of this program; returns the version that it had. */
    public static int migrate(Path file) {
        StoreFile.refuseMissing(file);
        try (Database db = StoreFile.openToWrite(file)) {
            int version = Schema.version(db);
            upgrade(db, true);
            return version;
        }
    }

    private static Store checked(Database db, boolean toWrite) {
        boolean good = false;
        try {
            if (toWrite && Schema.isEmpty(db)) {
                Schema.create(db);
            }
            upgrade(db, toWrite);
            Store store = new Store(db);
            if (toWrite && store.reviews().isBehind()) {
                // The process that kept a judgement ended before the events could follow it.
                store.reviews().follow();
            }
            good = true;
            return store;
        } finally {
            if (!good) {
                db.close();
            }
        }
    }

    private static void upgrade(Database db, boolean toWrite) {
        int version = Schema.version(db);
        if (version == Schema.VERSION) {
            return;
        }
        if (!toWrite) {
            throw new Fault(
                    db.place(),
                    "was made by an earlier Entente (schema " + version + ", this one reads " + Schema.VERSION + ")",
                    "bring it up to date: entente doctor --store " + db.place() + " --migrate");
        }
        Migration.run(db, version);
    }

    /** Whether a file is a DuckDB file, be it a store or not. */
    public static boolean isOne(Path file) {
        return StoreFile.isDuck(file);
    }

    /** Whether this is the fault of opening a store that another process has open. */
    public static boolean isBusy(Fault fault) {
        return fault.getCause() instanceof SQLException e && Trouble.isInUse(e);
    }

    /** Its articles, to put more of them in. */
    public ArticleBook articles() {
        return articles;
    }

    /** Its events, to list them and to make courses of them. */
    public EventBook events() {
        return new EventBook(db);
    }

    /** Who did how much to whom in the events of an origin, as it is now. */
    public Census census(String origin) {
        return Census.of(db, origin);
    }

    /**
     * A number that changes with every run, import, correction and batch of articles: cheap to ask, and the same for
     * stores that hold the same.
     */
    public long version() {
        return Versions.of(db);
    }

    /**
     * Bounds what DuckDB takes of the machine, for all doors to this store: then an import does not raise it again.
     *
     * @param megabytes of memory for all that runs at once; what needs more goes to the disk
     * @param threads that share one question; with one, many questions at once are served alike
     */
    public void bound(int megabytes, int threads) {
        db.bound(megabytes, threads);
    }

    /**
     * How long the log of changes may grow before they are written to their place. Until then DuckDB holds in memory
     * what they touch, pages of indexes above all: keys are random, so a batch of articles touches pages everywhere.
     */
    public void boundLog(int megabytes) {
        db.execute("SET checkpoint_threshold = '" + megabytes + "MB'");
    }

    /** Lists of what else it holds, and its actors' names. */
    public Listings lists() {
        return new Listings(db);
    }

    /** The same and more, for programs: any part of a list, in a fixed order. */
    public Rolls rolls() {
        return new Rolls(db);
    }

    /** What people look at: lists page by page, one event, one article. */
    public Browse browse() {
        return new Browse(db);
    }

    /** What can be searched for, for those who make an index of it. */
    public Searchable searchable() {
        return new Searchable(db);
    }

    /** Which reports are one event. */
    public MergeBook merges() {
        return new MergeBook(db);
    }

    /** What people have said of events. */
    public ReviewBook reviews() {
        return new ReviewBook(db);
    }

    /** The feeds that are watched. */
    public FeedBook feedBook() {
        return new FeedBook(db);
    }

    /**
     * Puts events of another data set into the store, batch by batch; the last is written by {@link Imports#flush}.
     *
     * @param origin the data set: {@code "gdelt"}
     * @param directory knows the actors' names
     */
    public Imports imports(String origin, Directory directory) {
        return new Imports(db, origin, directory);
    }

    /** Fills it without merging, if it is empty. */
    public Filling filling(Terms terms) {
        return new Filling(db, terms);
    }

    /** What leaves it for other programs. */
    public Exporting exporting() {
        return new Exporting(db);
    }

    /** What it says of itself, and the runs that filled it. */
    public Upkeep upkeep() {
        return new Upkeep(db);
    }

    /** The runs that filled it, with what each left out, and what its articles are. */
    public RunBook runs() {
        return new RunBook(db);
    }

    /** All that the work writes, through whichever of these, is one transaction. */
    public void together(Runnable work) {
        articles.together(work);
    }

    @Override
    public void close() {
        db.close();
    }
}
