package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What can be searched for: articles and the events that Entente coded, each with a mark that changes when it does, so
 * that an index can be brought up to date by what is new.
 */
public final class Searchable {
    /** The id of an article or event, and a mark that is another one when anything that is searched for has changed. */
    public record Mark(String id, String mark) {}

    /** Rows that may be more than memory holds; to be closed. */
    public interface Rows<T> extends Iterator<T>, AutoCloseable {
        @Override
        void close();
    }

    /**
     * An article.
     *
     * @param text its title first; empty if texts are not kept
     * @param copyOf of which article it is a copy
     * @param pairs source and target of what it tells, joined by a blank
     * @param fields codes of contexts
     * @param types PLOVER types
     */
    public record Paper(
            Mark mark,
            String title,
            String outlet,
            Optional<LocalDate> published,
            Optional<String> copyOf,
            Optional<String> text,
            List<String> pairs,
            List<String> fields,
            List<String> types) {}

    /** An event, with the article that tells it first. */
    public record Deed(Mark mark, StoredEvent event) {}

    /** So many rows of articles are read with what is told in them at once: some tens of MB. */
    private static final int STRETCH = 20_000;

    /** So many marks are put into their order at once. */
    private static final long SORTED = 400_000;

    private static final String PAPER_MARK = "content || lexicon || state || coalesce(copy_of, '')";

    private static final String DEED_MARK =
            """
            hash(coded_event.article, source_code, source_sector, source_name, target_code, target_sector, target_name, code,
                contexts, start_date, end_date, status, reports, sentence)::VARCHAR
            """;

    private static final String PAPERS =
            """
            SELECT id, %s AS mark, title, outlet, published, copy_of, text, pairs, fields, types
            FROM article LEFT JOIN (
                SELECT article AS told_by, string_agg(DISTINCT source_code || ' ' || target_code, ';') AS pairs,
                    string_agg(DISTINCT contexts, ';') AS fields, string_agg(DISTINCT plover_type, ';') AS types
                FROM report %s GROUP BY article) told ON told_by = id
            %s
            """;

    private static final String DEEDS =
            """
            SELECT coded_event.*, %s AS mark, coalesce(title, '') AS title, coalesce(outlet, '') AS outlet, published
            FROM coded_event LEFT JOIN article ON article.id = coded_event.article
            %s
            """;

    private final Database db;

    Searchable(Database db) {
        this.db = db;
    }

    /** How many articles and events there are. */
    public long size() {
        return db.query(
                        "SELECT (SELECT count(*) FROM article) + (SELECT count(*) FROM coded_event)",
                        row -> row.getLong(1))
                .get(0);
    }

    /** The marks of all articles, by the bytes of their ids. */
    public Rows<Mark> paperMarks() {
        return marks("article", PAPER_MARK);
    }

    /** The marks of all events, by the bytes of their ids. */
    public Rows<Mark> deedMarks() {
        return marks("coded_event", DEED_MARK);
    }

    /** By first letters: to put millions into their order at once may take more memory than a desk gives. */
    private Rows<Mark> marks(String table, String mark) {
        List<Supplier<Rows<Mark>>> stretches = new ArrayList<>();
        for (List<String> letters : letters(table)) {
            stretches.add(() -> rows(
                    "SELECT id, " + mark + " AS mark FROM " + table + " WHERE left(id, 1) IN (" + Literals.of(letters)
                            + ") ORDER BY id",
                    Searchable::mark));
        }
        return new Stretches<>(stretches.iterator());
    }

    /** First letters of ids in the order of their bytes, as many together as stand before about {@link #SORTED} ids. */
    private List<List<String>> letters(String table) {
        List<List<String>> together = new ArrayList<>();
        long[] ids = {SORTED};
        db.query(
                "SELECT left(id, 1) AS letter, count(*) AS ids FROM " + table + " GROUP BY ALL ORDER BY letter",
                row -> {
                    if (ids[0] >= SORTED) {
                        together.add(new ArrayList<>());
                        ids[0] = 0;
                    }
                    ids[0] += row.getLong("ids");
                    return together.get(together.size() - 1).add(row.getString("letter"));
                });
        return together;
    }

    /**
     * All articles, in no order: a stretch of the table at a time, since what is told in all of them is too much at once.
     * What is written meanwhile comes after the end, as rows of a table with an index keep their ids.
     */
    public Rows<Paper> papers() {
        long end = db.query("SELECT coalesce(max(rowid) + 1, 0) FROM article", row -> row.getLong(1))
                .get(0);
        return new Stretches<>(LongStream.iterate(0, from -> from < end, from -> from + STRETCH)
                .<Supplier<Rows<Paper>>>mapToObj(from -> () -> papers(from))
                .iterator());
    }

    private Rows<Paper> papers(long from) {
        String some = "rowid >= " + from + " AND rowid < " + (from + STRETCH);
        return rows(
                PAPERS.formatted(
                        PAPER_MARK, "WHERE article IN (SELECT id FROM article WHERE " + some + ")", "WHERE " + some),
                Searchable::paper);
    }

    /** The articles of these ids, in no order. */
    public List<Paper> papers(Collection<String> ids) {
        String some = Literals.of(ids);
        return db.query(
                PAPERS.formatted(PAPER_MARK, "WHERE article IN (" + some + ")", "WHERE id IN (" + some + ")"),
                Searchable::paper);
    }

    /** All events, in no order. */
    public Rows<Deed> deeds() {
        return rows(DEEDS.formatted(DEED_MARK, ""), Searchable::deed);
    }

    /** The events of these ids, in no order. */
    public List<Deed> deeds(List<String> ids) {
        Map<String, Mark> marks = new HashMap<>();
        db.query(
                "SELECT id, " + DEED_MARK + " AS mark FROM coded_event WHERE id IN (" + Literals.of(ids) + ")",
                row -> marks.put(row.getString("id"), mark(row)));
        return new CodedEvents(db)
                .ofIds(ids).stream()
                        .filter(event -> marks.containsKey(event.id()))
                        .map(event -> new Deed(marks.get(event.id()), event))
                        .toList();
    }

    /** The texts of articles by their ids; those that are not kept are left out. */
    public Map<String, String> texts(Collection<String> ids) {
        Map<String, String> texts = new HashMap<>();
        if (!ids.isEmpty()) {
            // With any other condition beside it the index would not be asked.
            db.query(
                    "SELECT id, text FROM article WHERE id IN (" + Literals.of(ids) + ")",
                    row -> texts.put(row.getString("id"), row.getString("text")));
            texts.values().removeIf(Objects::isNull);
        }
        return texts;
    }

    /** The outlets of its articles, and the actors of all its events by code, with the names that the tables do not give. */
    public record Names(List<String> outlets, Map<String, String> actors) {}

    /** Looks at all articles and actors. */
    public Names names() {
        List<String> outlets = db.query(
                "SELECT DISTINCT outlet FROM article WHERE outlet <> '' ORDER BY outlet", row -> row.getString(1));
        Map<String, String> actors = new java.util.TreeMap<>();
        db.query(
                "SELECT code, name FROM actor UNION ALL SELECT code, min(name) FROM imported_actor WHERE code <> '---'"
                        + " AND code NOT IN (SELECT code FROM actor) GROUP BY code",
                row -> actors.put(row.getString("code"), row.getString("name")));
        return new Names(outlets, Collections.unmodifiableMap(actors));
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(row.getString("id"), row.getString("mark"));
    }

    private static Paper paper(ResultSet row) throws SQLException {
        return new Paper(
                mark(row),
                row.getString("title"),
                row.getString("outlet"),
                EventRow.day(row, "published"),
                Optional.ofNullable(row.getString("copy_of")),
                Optional.ofNullable(row.getString("text")),
                parts(row.getString("pairs")),
                parts(row.getString("fields")),
                parts(row.getString("types")));
    }

    private static List<String> parts(String joined) {
        return joined == null
                ? List.of()
                : Stream.of(joined)
                        .flatMap(all -> Arrays.stream(all.split(";")))
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static Deed deed(ResultSet row) throws SQLException {
        return new Deed(mark(row), EventRow.event(row));
    }

    private <T> Rows<T> rows(String sql, Database.Row<T> row) {
        Cursor<T> cursor = db.stream(sql, row);
        return new Rows<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public T next() {
                return cursor.next();
            }

            @Override
            public void close() {
                cursor.close();
            }
        };
    }
}
