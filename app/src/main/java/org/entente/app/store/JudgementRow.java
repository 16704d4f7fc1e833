package org.entente.app.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.entente.app.judgement.Coding;
import org.entente.app.judgement.Correction;
import org.entente.app.judgement.Judgement;
import org.entente.app.judgement.Reason;
import org.entente.app.judgement.Shown;
import org.entente.app.judgement.Verdict;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/** Rows of {@code judged} and {@code judgement} as values, and a judgement as a row. */
final class JudgementRow {
    static final String SHOWN = "SELECT * FROM judged ";

    private JudgementRow() {}

    static Shown shown(ResultSet row) throws SQLException {
        return new Shown(
                row.getString("id"),
                row.getString("article"),
                row.getString("content"),
                row.getString("report"),
                Optional.ofNullable(row.getString("report_now")),
                row.getInt("sentence_number"),
                Optional.ofNullable(row.getString("sentence")),
                span(row, "span"),
                Optional.ofNullable(row.getString("trigger_words")),
                span(row, "source"),
                span(row, "target"),
                coding(row),
                texts(row.getArray("articles")));
    }

    /** Of any row that has the columns of an event. */
    static Coding coding(ResultSet row) throws SQLException {
        return new Coding(
                EventRow.actor(row, "source_code", "source_sector", "source_name"),
                EventRow.actor(row, "target_code", "target_sector", "target_name"),
                Ontology.code(row.getString("code")),
                EventRow.when(row),
                EventRow.status(row));
    }

    private static Span span(ResultSet row, String what) throws SQLException {
        // Both are 0 where no words are: an empty span.
        return new Span(row.getInt(what + "_begin"), row.getInt(what + "_end"));
    }

    private static Set<String> texts(Array array) throws SQLException {
        Set<String> texts = new LinkedHashSet<>();
        Arrays.stream((Object[]) array.getArray()).forEach(text -> texts.add(text.toString()));
        return texts;
    }

    static Judgement judgement(ResultSet row) throws SQLException {
        return new Judgement(
                row.getLong("number"),
                row.getObject("given", LocalDateTime.class),
                row.getString("coder"),
                Optional.ofNullable(row.getObject("review", Integer.class)),
                row.getString("judged"),
                Optional.ofNullable(row.getString("other")),
                Verdict.of(row.getString("verdict")),
                Reason.of(row.getString("reason")),
                correction(row),
                row.getBoolean("settles"),
                row.getString("note"));
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                actor(row, "source"),
                actor(row, "target"),
                Optional.ofNullable(row.getString("code")).map(Ontology::code),
                row.getString("date_precision") == null ? Optional.empty() : Optional.of(EventRow.when(row)),
                row.getString("status") == null ? Optional.empty() : Optional.of(EventRow.status(row)));
    }

    private static Optional<Actor> actor(ResultSet row, String side) throws SQLException {
        return row.getString(side + "_code") == null
                ? Optional.empty()
                : Optional.of(EventRow.actor(row, side + "_code", side + "_sector", side + "_name"));
    }

    /** All columns but the number. */
    static Object[] values(Judgement said) {
        Correction to = said.correction();
        LocalDate start = to.when().map(When::start).orElse(null);
        LocalDate end = to.when().map(When::end).orElse(null);
        return new Object[] {
            said.given(),
            said.coder(),
            said.review().orElse(null),
            said.judged(),
            said.other().orElse(null),
            said.verdict().code(),
            said.reason().map(Reason::code).orElse(""),
            to.source().map(Actor::code).orElse(null),
            to.source().map(actor -> actor.sector().code()).orElse(null),
            to.source().map(Actor::name).orElse(null),
            to.target().map(Actor::code).orElse(null),
            to.target().map(actor -> actor.sector().code()).orElse(null),
            to.target().map(Actor::name).orElse(null),
            to.code().map(code -> code.code()).orElse(null),
            start,
            end,
            to.when().map(when -> when.precision().code()).orElse(null),
            to.status().map(Status::code).orElse(null),
            said.settles(),
            said.note()
        };
    }
}
