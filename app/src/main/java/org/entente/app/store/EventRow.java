package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/** A row of the views {@code event_wide} and {@code telling} as values. */
final class EventRow {
    private EventRow() {}

    static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getString("id"),
                actor(row, "source_code", "source_sector", "source_name"),
                actor(row, "target_code", "target_sector", "target_name"),
                code(row),
                contexts(row),
                when(row),
                place(row),
                status(row),
                attribution(row),
                Same.of(row.getString("entry")),
                row.getDouble("confidence"),
                row.getInt("reports"),
                report(row));
    }

    /** What of {@code coded_event} {@link #forCourse} reads. */
    static final String FOR_COURSE =
            "id, source_code, target_code, code, label, plover_type, plover_mode, quad, goldstein,"
                    + " plover_score, contexts, start_date, end_date, date_precision, status, reports";

    private static final StoredEvent.Report UNTOLD = new StoredEvent.Report(
            "", "", "", "", Optional.empty(), Attribution.AUTHOR, Optional.empty(), Optional.empty());

    /** An event with what a course needs: its actors are their codes, and there are no words. */
    static StoredEvent forCourse(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getString("id"),
                byCode(row.getString("source_code")),
                byCode(row.getString("target_code")),
                code(row),
                contexts(row),
                when(row),
                Place.UNKNOWN,
                status(row),
                Attribution.AUTHOR,
                "",
                1,
                row.getInt("reports"),
                UNTOLD);
    }

    private static Actor byCode(String code) {
        return Same.of(new Actor(code, Sector.NONE, code));
    }

    /** A row of {@code coded_event}, without its article. */
    record Bare(
            String id,
            String article,
            String address,
            Optional<String> sentence,
            Optional<String> trigger,
            Function<StoredEvent.Report, StoredEvent> with,
            Attribution attribution) {
        /** @param head of its article, null if that is gone */
        StoredEvent toldIn(ArticleHead head) {
            return with.apply(new StoredEvent.Report(
                    article,
                    head == null ? "" : head.title(),
                    head == null ? "" : head.outlet(),
                    address,
                    head == null ? Optional.empty() : head.published(),
                    attribution,
                    sentence,
                    trigger));
        }
    }

    static Bare bare(ResultSet row) throws SQLException {
        String id = row.getString("id");
        Actor source = actor(row, "source_code", "source_sector", "source_name");
        Actor target = actor(row, "target_code", "target_sector", "target_name");
        Cameo code = code(row);
        List<Context> contexts = contexts(row);
        When when = when(row);
        Place place = place(row);
        Status status = status(row);
        Attribution attribution = attribution(row);
        String entry = Same.of(row.getString("entry"));
        double confidence = row.getDouble("confidence");
        int reports = row.getInt("reports");
        return new Bare(
                id,
                row.getString("article"),
                row.getString("address"),
                Optional.ofNullable(row.getString("sentence")),
                Optional.ofNullable(row.getString("trigger_words")),
                report -> new StoredEvent(
                        id,
                        source,
                        target,
                        code,
                        contexts,
                        when,
                        place,
                        status,
                        attribution,
                        entry,
                        confidence,
                        reports,
                        report),
                attribution);
    }

    static StoredEvent.Report report(ResultSet row) throws SQLException {
        return new StoredEvent.Report(
                row.getString("article"),
                row.getString("title"),
                Same.of(row.getString("outlet")),
                row.getString("address"),
                day(row, "published"),
                attribution(row),
                Optional.ofNullable(row.getString("sentence")),
                Optional.ofNullable(row.getString("trigger_words")));
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class)).map(Same::of);
    }

    static Actor actor(ResultSet row, String code, String sector, String name) throws SQLException {
        return Same.of(new Actor(row.getString(code), sector(row.getString(sector)), row.getString(name)));
    }

    static Place place(ResultSet row) throws SQLException {
        return Same.of(new Place(row.getString("place"), row.getString("country")));
    }

    static Status status(ResultSet row) throws SQLException {
        return Status.valueOf(upper(row.getString("status")));
    }

    private static Sector sector(String code) {
        return code.isEmpty() ? Sector.NONE : Sector.valueOf(code);
    }

    static Cameo code(ResultSet row) throws SQLException {
        return Same.of(new Cameo(
                row.getString("code"),
                row.getString("label"),
                Optional.ofNullable(row.getString("plover_type")).map(PloverType::valueOf),
                row.getString("plover_mode"),
                row.getInt("quad"),
                row.getDouble("goldstein"),
                row.getDouble("plover_score")));
    }

    static List<Context> contexts(ResultSet row) throws SQLException {
        String joined = row.getString("contexts");
        return joined.isEmpty()
                ? List.of()
                : Same.of(Arrays.stream(joined.split(";")).map(Context::of).toList());
    }

    static When when(ResultSet row) throws SQLException {
        return new When(
                day(row, "start_date").orElse(null),
                day(row, "end_date").orElse(null),
                When.Precision.valueOf(upper(row.getString("date_precision"))));
    }

    static Attribution attribution(ResultSet row) throws SQLException {
        return Same.of(new Attribution(
                Attribution.Kind.valueOf(upper(row.getString("attribution"))),
                actor(row, "speaker_code", "speaker_sector", "speaker_actor"),
                row.getString("speaker_name"),
                ""));
    }

    static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
