package org.entente.app.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
import org.entente.app.Fault;
import org.entente.app.corpus.input.Result;
import org.entente.engine.ontology.Article;

/**
 * A DuckDB file with articles, what was read in them, and what was skipped. Lists come in an order that depends only on
 * what the store holds, not on how it came in.
 */
public final class Store implements AutoCloseable {
    /** The origin of the events that Entente coded. */
    public static final String CODED = "coded";

    private static final String IN_ORDER = " ORDER BY start_date NULLS LAST, id, article";

    /** The version of the schema of the stores that this program makes and reads. */
    public static final int SCHEMA = Schema.VERSION;

    private static final String ORPHAN =
            """
            (state = 'copy' AND (copy_of IS NULL
                OR copy_of NOT IN (SELECT coded.id FROM article coded WHERE coded.state = 'coded')))
            """;

    private final Database db;
    private final Tellings tellings;

    private Store(Database db) {
        this.db = db;
        tellings = new Tellings(db);
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
            good = true;
            return new Store(db);
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

    /**
     * Writes articles in one transaction, in the order of their ids; one that is there already is replaced with all that
     * was read in it, unless the same was read. Events are made anew where these articles touch them.
     *
     * @param batch no two of the same id
     * @return what is read otherwise than before in articles that were there
     */
    public List<Change> add(List<Kept> batch, Terms terms) {
        List<ArticleRows> rows = batch.stream()
                .sorted(Comparator.comparing(kept -> kept.article().id()))
                .map(kept -> new ArticleRows(kept, terms))
                .toList();
        Writing writing = new Writing(db, tellings, terms.directory());
        together(() -> writing.write(rows));
        return writing.changes();
    }

    /** How many pairs of reports a person has joined and parted. */
    public record Merges(int joins, int parts) {}

    /**
     * Takes what a person says of merging from a file, or from {@code STORE.merges} beside the store; nothing if there is
     * neither.
     *
     * @throws org.entente.app.Fault that lists all lines that cannot be used, before anything is changed
     */
    public Optional<Merges> merges(Optional<Path> file, Path store) {
        return file.or(() -> MergeFile.beside(store))
                .map(f -> MergeFile.apply(db, f))
                .map(o -> new Merges(o.joins().size(), o.parts().size()));
    }

    /** Finds anew which reports are of one event. */
    public void remerge() {
        db.inTransaction(() -> new Events(db).rebuildAll());
    }

    /**
     * An event with its tellings, and why they are one.
     *
     * @param misses how many reports that nearly are of it to tell of at most
     */
    public MergedStory story(String event, int misses) {
        return new MergedStories(db).of(event, misses);
    }

    /** The articles that another lexicon coded. */
    public Outdated outdated(String lexicon) {
        return new Outdated(db, lexicon);
    }

    /** Makes {@code actor} hold what events and statements name, and nothing else, by the names of the directory. */
    public void renewActors(Directory directory) {
        db.inTransaction(() -> Actors.fill(db, directory));
    }

    /** All that the work writes is one transaction. */
    public void together(Runnable work) {
        boolean done = false;
        try {
            db.inTransaction(work);
            done = true;
        } finally {
            // What is in memory may be of rows that are not there now.
            if (!done) {
                tellings.forgetAll();
            }
        }
    }

    /** How many articles there are, copies and those not read too. */
    public long size() {
        return db.query("SELECT count(*) FROM article", row -> row.getLong(1)).get(0);
    }

    /** The feeds that are watched. */
    public FeedBook feedBook() {
        return new FeedBook(db);
    }

    /** Whether this is the fault of opening a store that another process has open. */
    public static boolean isBusy(Fault fault) {
        return fault.getCause() instanceof SQLException e && Trouble.isInUse(e);
    }

    public void add(Run run) {
        db.inTransaction(() -> run.write(db));
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

    /**
     * What the store knows of an article: a digest of its content, its state, and the lexicon it was coded with.
     *
     * @param orphan whether it is a copy of an article that is not there any more
     */
    public record Known(String content, String state, String lexicon, boolean orphan) {}

    /** Those of the articles that are in the store. */
    public Map<String, Known> known(List<String> ids) {
        // Mostly there is none: whether their originals are there is asked of those only.
        List<String> there = db.query(
                "SELECT id FROM article WHERE id IN (SELECT unnest(?::VARCHAR[]))", row -> row.getString(1), ids);
        if (there.isEmpty()) {
            return Map.of();
        }
        String sql = "SELECT id, content, state, lexicon, " + ORPHAN
                + " AS orphan FROM article WHERE id IN (SELECT unnest(?::VARCHAR[]))";
        Map<String, Known> known = new HashMap<>();
        db.query(
                sql,
                row -> known.put(
                        row.getString("id"),
                        new Known(
                                row.getString("content"),
                                row.getString("state"),
                                row.getString("lexicon"),
                                row.getBoolean("orphan"))),
                there);
        return known;
    }

    /**
     * Coded articles of which others may be copies.
     *
     * @param seekers the keys of those others, {@link org.entente.engine.likeness.Bands#keys}, by their ids
     * @return for each id at most {@value Signatures#MOST}, those that share most keys first; ids without any are left
     *     out
     */
    public Map<String, List<Likely>> like(Map<String, long[]> seekers) {
        return seekers.isEmpty() ? Map.of() : new Signatures(db).like(seekers);
    }

    /** Copies of articles that are not there any more, with their texts: they want to be coded. By id. */
    public List<Result.Found> orphans() {
        String sql = "SELECT * FROM article WHERE text IS NOT NULL AND " + ORPHAN + " ORDER BY id";
        return db.query(sql, Store::found);
    }

    private static Result.Found found(ResultSet row) throws SQLException {
        Article article = new Article(
                row.getString("id"),
                row.getString("title"),
                row.getString("text"),
                EventRow.day(row, "published"),
                row.getString("outlet"),
                row.getString("address"));
        return new Result.Found(row.getString("place"), article);
    }

    /**
     * What {@code a} did to {@code b} and {@code b} to {@code a} (actor codes), whatever its status, by date and id,
     * undated ones last. With {@code from} or {@code to}, only events that start on or after the one and end on or before
     * the other.
     */
    public List<StoredEvent> observations(String a, String b, Optional<LocalDate> from, Optional<LocalDate> to) {
        return observations(CODED, a, b, from, to);
    }

    /** The same, of the events of an origin. */
    public List<StoredEvent> observations(
            String origin, String a, String b, Optional<LocalDate> from, Optional<LocalDate> to) {
        String sql =
                """
                SELECT * FROM event_wide
                WHERE origin = ? AND (source_code = ? AND target_code = ? OR source_code = ? AND target_code = ?)
                    AND (?::DATE IS NULL OR start_date >= ?::DATE) AND (?::DATE IS NULL OR end_date <= ?::DATE)
                """;
        LocalDate first = from.orElse(null);
        LocalDate last = to.orElse(null);
        return db.query(sql + IN_ORDER, EventRow::event, origin, a, b, b, a, first, first, last, last);
    }

    /** The events that pass the filter, by date and id, undated ones last. */
    public List<StoredEvent> events(EventFilter filter) {
        EventFilter.Condition condition = filter.condition();
        return db.query(
                "SELECT * FROM event_wide WHERE " + condition.sql() + IN_ORDER,
                EventRow::event,
                condition.values().toArray());
    }

    /** How many events pass the filter. */
    public long count(EventFilter filter) {
        EventFilter.Condition condition = filter.condition();
        return db.query(
                        "SELECT count(*) FROM event WHERE " + condition.sql(),
                        row -> row.getLong(1),
                        condition.values().toArray())
                .get(0);
    }

    /** The first {@code limit} events that pass the filter, by date and id, undated ones last. */
    public List<StoredEvent> events(EventFilter filter, int limit) {
        EventFilter.Condition condition = filter.condition();
        return db.query(
                "SELECT * FROM event_wide WHERE " + condition.sql() + IN_ORDER + " LIMIT " + limit,
                EventRow::event,
                condition.values().toArray());
    }

    /** All tellings of an event, the earliest first. */
    public List<StoredEvent.Report> reports(String event) {
        return db.query("SELECT * FROM telling WHERE event = ? ORDER BY telling", EventRow::report, event);
    }

    /** All tellings of all events, by the event's id. */
    public Map<String, List<StoredEvent.Report>> reports() {
        Map<String, List<StoredEvent.Report>> byEvent = new HashMap<>();
        db.query("SELECT * FROM telling ORDER BY event, telling", row -> byEvent.computeIfAbsent(
                        row.getString("event"), id -> new ArrayList<>())
                .add(EventRow.report(row)));
        return byEvent;
    }

    /** The events that pass the filter with all their tellings, by date and id, undated ones last; to be closed. */
    public ToldEvents toldEvents(EventFilter filter) {
        return new ToldEvents(db, filter);
    }

    /** The coded articles whose text is kept, with where their events stand; to be closed. */
    public ToldArticles toldArticles() {
        return new ToldArticles(db);
    }

    /**
     * Copies tables and views into files of a folder.
     *
     * @param filter of the events; with any but {@link EventFilter#ALL}, only the view {@code event_wide} is copied
     * @param rows told the name of each file and how many rows it has
     */
    public void copy(EventFilter filter, TableFormat format, Path folder, ObjLongConsumer<String> rows) {
        new TableCopy(db, format, folder, rows).copy(filter);
    }

    /** The versions of the lexicon that its articles were coded with, in order. */
    public List<String> lexicons() {
        return db.query(
                "SELECT DISTINCT lexicon FROM article WHERE lexicon <> '' ORDER BY lexicon", row -> row.getString(1));
    }

    /** The articles by date and id, undated ones last. */
    public List<Listings.ArticleRow> articles() {
        return Listings.articles(db);
    }

    /** The actors by number of events. */
    public List<Listings.ActorRow> actors() {
        return actors(CODED);
    }

    /** The actors of the events of an origin. */
    public List<Listings.ActorRow> actors(String origin) {
        return Listings.actors(db, origin);
    }

    /** The pairs of actors by number of deeds; with {@code directed}, A to B and B to A are two. */
    public List<Listings.DyadRow> dyads(boolean directed) {
        return dyads(directed, CODED);
    }

    /** The pairs in the events of an origin. */
    public List<Listings.DyadRow> dyads(boolean directed, String origin) {
        return Listings.dyads(db, directed, origin);
    }

    /** How many events there are of each origin. */
    public SortedMap<String, Long> origins() {
        SortedMap<String, Long> counts = new TreeMap<>();
        db.query(
                "SELECT 'coded' AS origin, count(*) AS events FROM coded_event HAVING events > 0"
                        + " UNION ALL SELECT origin, count(*) FROM imported GROUP BY origin",
                row -> counts.put(row.getString("origin"), row.getLong("events")));
        return counts;
    }

    /** A value for each column of the {@link Codebook}, by table or view and column; none for what is empty. */
    public Map<String, Map<String, String>> examples() {
        return Examples.of(db, Codebook.read());
    }

    /** Its tables, and so many of its last runs. */
    public Inventory inventory(int lastRuns) {
        return Inventory.of(db, lastRuns);
    }

    public Summary summary() {
        return Summary.of(db);
    }

    /** The code of an actor given by code or name, in any case; a usage fault that names near ones if there is none. */
    public String actorCode(String codeOrName) {
        return new ActorNames(db).code(codeOrName);
    }

    @Override
    public void close() {
        db.close();
    }
}
