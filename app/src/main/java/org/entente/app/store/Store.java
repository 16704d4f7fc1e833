package org.entente.app.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.Fault;

/**
 * A DuckDB file with articles, what was read in them, and what was skipped. Lists come in an order that depends only on
 * what the store holds, not on how it came in.
 */
public final class Store implements AutoCloseable {
    private static final String IN_ORDER = " ORDER BY start_date NULLS LAST, id, article";

    /** The version of the schema of the stores that this program makes and reads. */
    public static final int SCHEMA = Schema.VERSION;

    private final Database db;

    private Store(Database db) {
        this.db = db;
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
        Writing writing = new Writing(db, terms.directory());
        db.inTransaction(() -> writing.write(rows));
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

    public void add(Run run) {
        db.inTransaction(() -> run.write(db));
    }

    /** What the store knows of an article: a digest of its content, its state, and the lexicon it was coded with. */
    public record Known(String content, String state, String lexicon) {}

    /** Those of the articles that are in the store. */
    public Map<String, Known> known(List<String> ids) {
        String sql = "SELECT id, content, state, lexicon FROM article WHERE id IN (SELECT unnest(?::VARCHAR[]))";
        Map<String, Known> known = new HashMap<>();
        db.query(
                sql,
                row -> known.put(
                        row.getString("id"),
                        new Known(row.getString("content"), row.getString("state"), row.getString("lexicon"))),
                ids);
        return known;
    }

    /**
     * What {@code a} did to {@code b} and {@code b} to {@code a} (actor codes), whatever its status, by date and id,
     * undated ones last. With {@code from} or {@code to}, only events that start on or after the one and end on or before
     * the other.
     */
    public List<StoredEvent> observations(String a, String b, Optional<LocalDate> from, Optional<LocalDate> to) {
        String sql =
                """
                SELECT * FROM event_wide
                WHERE (source_code = ? AND target_code = ? OR source_code = ? AND target_code = ?)
                    AND (?::DATE IS NULL OR start_date >= ?::DATE) AND (?::DATE IS NULL OR end_date <= ?::DATE)
                """;
        LocalDate first = from.orElse(null);
        LocalDate last = to.orElse(null);
        return db.query(sql + IN_ORDER, EventRow::event, a, b, b, a, first, first, last, last);
    }

    /** The events that pass the filter, by date and id, undated ones last. */
    public List<StoredEvent> events(EventFilter filter) {
        EventFilter.Condition condition = filter.condition();
        return db.query(
                "SELECT * FROM event_wide WHERE " + condition.sql() + IN_ORDER,
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

    /** The articles by date and id, undated ones last. */
    public List<Listings.ArticleRow> articles() {
        return Listings.articles(db);
    }

    /** The actors by number of events. */
    public List<Listings.ActorRow> actors() {
        return Listings.actors(db);
    }

    /** The pairs of actors by number of deeds; with {@code directed}, A to B and B to A are two. */
    public List<Listings.DyadRow> dyads(boolean directed) {
        return Listings.dyads(db, directed);
    }

    /** A value for each column of the {@link Codebook}, by table or view and column; none for what is empty. */
    public Map<String, Map<String, String>> examples() {
        return Examples.of(db, Codebook.read());
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
