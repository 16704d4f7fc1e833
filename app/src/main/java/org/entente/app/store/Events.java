package org.entente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Keeps the coded rows of {@code event} in step with {@code report}: of the dyads and days that a change touches they
 * are made anew, so that they depend on what the store holds and not on how it came in. Reports without a date are each
 * an event of their own.
 */
final class Events {
    /** So many reports are in memory at once while all events are made anew. */
    private static final int CHUNK = 20_000;

    private static final String REPORTS =
            """
            SELECT report.*, article.published, article.outlet, article.outlet_country, article.address
            FROM report JOIN article ON article.id = report.article
            """;

    private static final String OF_DAYS = REPORTS
            + """
            JOIN (SELECT unnest(?::VARCHAR[]) AS source, unnest(?::VARCHAR[]) AS target, unnest(?::DATE[]) AS day)
                ON source_code = source AND target_code = target AND start_date = day
            """;

    private static final String UNDATED_OF_ARTICLES =
            REPORTS + "WHERE start_date IS NULL AND report.article IN (SELECT unnest(?::VARCHAR[]))";

    private final Database db;
    private final Merging merging;

    Events(Database db) {
        this(db, new SameDay());
    }

    Events(Database db, Merging merging) {
        this.db = db;
        this.merging = merging;
    }

    void rebuild(Touched touched) {
        List<Told> dated = touched.days.isEmpty() ? List.of() : ofDays(touched.days);
        List<Told> undated =
                touched.undated.isEmpty() ? List.of() : db.query(UNDATED_OF_ARTICLES, Told::of, touched.undated);
        Set<String> old = new HashSet<>(touched.events);
        dated.forEach(report -> old.add(report.event()));
        undated.forEach(report -> old.add(report.event()));
        if (!old.isEmpty()) {
            db.update("DELETE FROM event WHERE origin = 'coded' AND id IN (SELECT unnest(?::VARCHAR[]))", old);
        }
        write(dated, undated);
    }

    /** All events, from all reports. */
    void rebuildAll() {
        db.execute("DELETE FROM event WHERE origin = 'coded'");
        List<LocalDate> days = new ArrayList<>();
        long reports = 0;
        for (Map.Entry<LocalDate, Long> day : perDay().entrySet()) {
            if (reports > 0 && reports + day.getValue() > CHUNK) {
                write(between(days.get(0), days.get(days.size() - 1)), List.of());
                days.clear();
                reports = 0;
            }
            days.add(day.getKey());
            reports += day.getValue();
        }
        if (!days.isEmpty()) {
            write(between(days.get(0), days.get(days.size() - 1)), List.of());
        }
        writeUndated();
    }

    private void writeUndated() {
        List<String> articles = undatedAfter("");
        while (!articles.isEmpty()) {
            write(List.of(), db.query(UNDATED_OF_ARTICLES, Told::of, articles));
            articles = undatedAfter(articles.get(articles.size() - 1));
        }
    }

    private List<String> undatedAfter(String article) {
        return db.query(
                """
                SELECT DISTINCT article FROM report WHERE start_date IS NULL AND article > ?
                ORDER BY article LIMIT 2000
                """,
                row -> row.getString(1),
                article);
    }

    private Map<LocalDate, Long> perDay() {
        Map<LocalDate, Long> days = new LinkedHashMap<>();
        db.query(
                "SELECT start_date, count(*) AS n FROM report WHERE start_date IS NOT NULL GROUP BY ALL ORDER BY ALL",
                row -> days.put(row.getObject("start_date", LocalDate.class), row.getLong("n")));
        return days;
    }

    private List<Told> between(LocalDate first, LocalDate last) {
        return db.query(REPORTS + "WHERE start_date BETWEEN ? AND ?", Told::of, first, last);
    }

    private List<Told> ofDays(Collection<Touched.DyadDay> days) {
        return db.query(
                OF_DAYS,
                Told::of,
                column(days, Touched.DyadDay::source),
                column(days, Touched.DyadDay::target),
                column(days, Touched.DyadDay::day));
    }

    private static <A, B> List<B> column(Collection<A> rows, Function<A, B> value) {
        return rows.stream().map(value).toList();
    }

    private void write(List<Told> dated, List<Told> undated) {
        Map<Touched.DyadDay, List<Told>> byDay = new LinkedHashMap<>();
        for (Told report : dated) {
            var day = new Touched.DyadDay(report.source(), report.target(), report.start());
            byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(report);
        }
        List<List<Told>> events = new ArrayList<>();
        byDay.values().forEach(reports -> events.addAll(merging.events(reports)));
        undated.forEach(report -> events.add(List.of(report)));
        new EventWriter(db).write(events);
    }
}
