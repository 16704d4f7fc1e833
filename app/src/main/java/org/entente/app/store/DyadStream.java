package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/**
 * All relations of an origin, one after the other by code, each with its events: one answer in order, so that a store of
 * any size is read once and no more than one relation is in memory.
 */
public final class DyadStream implements Iterator<DyadStream.Events>, AutoCloseable {
    /** What both actors did to each other, in the order of the ids. */
    public record Events(Dyad dyad, List<Event> events) {}

    /**
     * An event without its words.
     *
     * @param reports how many tellings of it there are, at least 1
     * @param countries the states whose outlets tell it, in order; none where nobody knows
     */
    public record Event(
            String id,
            String source,
            String target,
            Cameo code,
            When when,
            Status status,
            int reports,
            List<String> countries) {}

    /** With a day, tellings published later are left out; what was imported could be known on the day it began. */
    private static final String EVENTS =
            """
            WITH told AS (
                SELECT report.event AS told_event, count(*) AS told_reports,
                    string_agg(DISTINCT article.outlet_country, ';' ORDER BY article.outlet_country) AS countries
                FROM report JOIN article ON article.id = report.article
                WHERE ?::DATE IS NULL OR article.published <= ?::DATE
                GROUP BY report.event)
            SELECT id, source_code, target_code, code, label, plover_type, plover_mode, quad, goldstein, plover_score,
                start_date, end_date, date_precision, status, coalesce(told_reports, reports) AS reports, countries
            FROM event LEFT JOIN told ON told_event = id AND origin = 'coded'
            WHERE origin = ? AND source_code <> target_code AND source_code <> '---' AND target_code <> '---'
                AND (?::DATE IS NULL OR CASE WHEN origin = 'coded' THEN told_event IS NOT NULL ELSE start_date <= ?::DATE END)
            ORDER BY least(source_code, target_code), greatest(source_code, target_code), id
            """;

    /** The same of some dyads, as far as all is known now: their events first, then who tells these alone. */
    private static final String OF_SOME =
            """
            WITH chosen AS MATERIALIZED (
                SELECT id, source_code, target_code, code, label, plover_type, plover_mode, quad, goldstein, plover_score,
                    start_date, end_date, date_precision, status, reports
                FROM %s
                WHERE source_code IN (%s) AND target_code IN (%s)
                    AND (least(source_code, target_code), greatest(source_code, target_code)) IN (
                        SELECT (unnest(?::VARCHAR[]), unnest(?::VARCHAR[])))),
            told AS (
                SELECT report.event AS told_event, string_agg(DISTINCT article.outlet_country, ';') AS countries
                FROM report JOIN article ON article.id = report.article
                WHERE report.event IN (SELECT id FROM chosen) AND article.outlet_country IS NOT NULL
                GROUP BY report.event)
            SELECT chosen.*, countries FROM chosen LEFT JOIN told ON told_event = id
            ORDER BY least(source_code, target_code), greatest(source_code, target_code), id
            """;

    private final Cursor<Event> rows;

    DyadStream(Database db, String origin, Optional<LocalDate> asOf) {
        LocalDate day = asOf.orElse(null);
        rows = db.stream(EVENTS, DyadStream::event, day, day, origin, day, day);
    }

    DyadStream(Database db, String origin, Collection<Dyad> some) {
        Set<String> codes = new TreeSet<>();
        some.forEach(dyad -> codes.addAll(List.of(dyad.a(), dyad.b())));
        String any = Literals.of(codes);
        boolean coded = origin.equals(Store.CODED);
        String from =
                coded ? "coded_event" : "(SELECT * FROM event WHERE origin = " + Literals.of(List.of(origin)) + ")";
        rows = db.stream(
                OF_SOME.formatted(from, any, any),
                DyadStream::event,
                some.stream()
                        .map(dyad -> Dyad.undirected(dyad.a(), dyad.b()).a())
                        .toList(),
                some.stream()
                        .map(dyad -> Dyad.undirected(dyad.a(), dyad.b()).b())
                        .toList());
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Events next() {
        if (!rows.hasNext()) {
            throw new NoSuchElementException();
        }
        Dyad dyad = dyad(rows.peek());
        List<Event> events = new ArrayList<>();
        while (rows.hasNext() && dyad(rows.peek()).equals(dyad)) {
            events.add(rows.next());
        }
        return new Events(dyad, events);
    }

    @Override
    public void close() {
        rows.close();
    }

    private static Dyad dyad(Event event) {
        return Dyad.undirected(event.source, event.target);
    }

    private static Event event(ResultSet row) throws SQLException {
        String countries = row.getString("countries");
        return new Event(
                row.getString("id"),
                row.getString("source_code"),
                row.getString("target_code"),
                EventRow.code(row),
                EventRow.when(row),
                EventRow.status(row),
                row.getInt("reports"),
                countries == null ? List.of() : sorted(countries.split(";")));
    }

    private static List<String> sorted(String[] countries) {
        Arrays.sort(countries);
        return Arrays.asList(countries);
    }
}
