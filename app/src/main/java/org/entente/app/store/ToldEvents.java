package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Events with their tellings, by date and id, as two answers in the same order that are read side by side: neither is
 * ever in memory as a whole.
 */
public final class ToldEvents implements Iterator<ToldEvent>, AutoCloseable {
    private static final String EVENTS =
            """
            SELECT event_wide.*, killed, injured, arrested
            FROM event_wide LEFT JOIN (
                SELECT report.event, max(most) FILTER (kind = 'killed') AS killed,
                    max(most) FILTER (kind = 'injured') AS injured, max(most) FILTER (kind = 'arrested') AS arrested
                FROM quantity JOIN report USING (article, ordinal) GROUP BY report.event) AS size
                ON size.event = event_wide.id
            WHERE %s ORDER BY start_date NULLS LAST, id
            """;

    private static final String TELLINGS =
            """
            SELECT wanted.id AS event, article.id AS article, article.title, article.outlet, article.outlet_country,
                article.address, article.language, article.published, article.characters,
                report.attribution, speaker_code, speaker_sector, speaker_actor, speaker_name,
                evidence.sentence_number, evidence.sentence, evidence.span_begin, evidence.trigger_words,
                report.source_begin, report.target_begin
            FROM (SELECT id, start_date FROM event_wide WHERE %s) AS wanted
                JOIN report ON report.event = wanted.id
                JOIN evidence ON evidence.article = report.article AND evidence.ordinal = report.ordinal
                JOIN article ON article.id = report.article
            ORDER BY wanted.start_date NULLS LAST, wanted.id, article.published NULLS LAST, article.id, report.ordinal,
                evidence.telling
            """;

    private final Cursor<ToldEvent> events;
    private final Cursor<Telling> tellings;

    private record Telling(String event, ToldEvent.Telling telling) {}

    ToldEvents(Database db, EventFilter filter) {
        EventFilter.Condition which = filter.condition();
        Object[] values = which.values().toArray();
        events = db.stream(EVENTS.formatted(which.sql()), ToldEvents::event, values);
        tellings = db.stream(TELLINGS.formatted(which.sql()), ToldEvents::telling, values);
    }

    @Override
    public boolean hasNext() {
        return events.hasNext();
    }

    @Override
    public ToldEvent next() {
        ToldEvent event = events.next();
        List<ToldEvent.Telling> all = new ArrayList<>();
        while (tellings.hasNext()
                && tellings.peek().event().equals(event.event().id())) {
            all.add(tellings.next().telling());
        }
        return all.isEmpty() ? event : event.toldBy(all);
    }

    @Override
    public void close() {
        try (events) {
            tellings.close();
        }
    }

    /** As the event's own row tells it: all that there is of an imported one. */
    private static ToldEvent event(ResultSet row) throws SQLException {
        StoredEvent event = EventRow.event(row);
        StoredEvent.Report first = event.first();
        var telling = new ToldEvent.Telling(
                first.article(),
                first.title(),
                first.outlet(),
                Optional.ofNullable(row.getString("outlet_country")).orElse(""),
                first.address(),
                "",
                first.published(),
                event.attribution(),
                0,
                first.sentence().orElse(""),
                false,
                -1,
                -1,
                -1,
                0);
        return new ToldEvent(
                event,
                row.getString("origin"),
                Optional.ofNullable(row.getObject("given_score", Double.class)),
                number(row, "killed"),
                number(row, "injured"),
                number(row, "arrested"),
                row.getInt("outlets"),
                row.getInt("articles"),
                List.of(telling));
    }

    private static Telling telling(ResultSet row) throws SQLException {
        int sentence = row.getInt("sentence_number");
        String words = Optional.ofNullable(row.getString("sentence")).orElse("");
        String title = row.getString("title");
        return new Telling(
                row.getString("event"),
                new ToldEvent.Telling(
                        row.getString("article"),
                        title,
                        row.getString("outlet"),
                        Optional.ofNullable(row.getString("outlet_country")).orElse(""),
                        row.getString("address"),
                        row.getString("language"),
                        EventRow.day(row, "published"),
                        EventRow.attribution(row),
                        sentence,
                        words,
                        sentence > 0 && sentence <= (title.isEmpty() ? 1 : 2),
                        row.getInt("span_begin"),
                        orNone(row, "source_begin"),
                        orNone(row, "target_begin"),
                        row.getInt("characters")));
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Double.class)).map(Math::round);
    }

    private static int orNone(ResultSet row, String column) throws SQLException {
        int offset = row.getInt(column);
        return row.wasNull() ? -1 : offset;
    }
}
