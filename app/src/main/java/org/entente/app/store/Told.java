package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.engine.merging.Content;
import org.entente.engine.merging.Telling;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Basis;
import org.entente.engine.ontology.Quantity;
import org.entente.engine.ontology.Span;

/**
 * A report as merging sees it, with what goes into its event.
 *
 * @param event the event that it tells so far
 * @param telling what is compared; its id is the report's
 * @param shared the values that a report has in common with its event, in the order of {@link #SHARED}
 */
record Told(String article, int ordinal, String event, Telling telling, Teller teller, List<Object> shared) {
    /** Who published it: the outlet, its state and the article's address. */
    record Teller(String outlet, String country, String address) {}

    /** The columns of {@code report} that {@code event} has too. */
    static final List<String> SHARED = List.of(
            "source_code",
            "source_sector",
            "source_name",
            "target_code",
            "target_sector",
            "target_name",
            "code",
            "label",
            "plover_type",
            "plover_mode",
            "quad",
            "goldstein",
            "plover_score",
            "contexts",
            "start_date",
            "end_date",
            "date_precision",
            "place",
            "country",
            "status",
            "attribution",
            "speaker_code",
            "speaker_sector",
            "speaker_actor",
            "speaker_name",
            "entry",
            "confidence",
            "sentence",
            "trigger_words");

    /** From a row of {@code report} joined with its {@code article}, sentences and numbers; see {@link Reports}. */
    static Told of(ResultSet row) throws SQLException {
        Object[] shared = new Object[SHARED.size()];
        for (int i = 0; i < shared.length; i++) {
            shared[i] = row.getObject(SHARED.get(i));
        }
        return new Told(
                row.getString("article"),
                row.getInt("ordinal"),
                row.getString("event"),
                telling(row),
                new Teller(row.getString("outlet"), row.getString("outlet_country"), row.getString("address")),
                Arrays.asList(shared));
    }

    private static Telling telling(ResultSet row) throws SQLException {
        Actor source = EventRow.actor(row, "source_code", "source_sector", "source_name");
        Actor target = EventRow.actor(row, "target_code", "target_sector", "target_name");
        String sentences = row.getString("sentences");
        return new Telling(
                row.getString("id"),
                row.getString("article"),
                Optional.ofNullable(row.getObject("published", LocalDate.class)),
                source,
                target,
                EventRow.code(row),
                EventRow.status(row),
                EventRow.when(row),
                basis(row.getString("basis")),
                EventRow.place(row),
                quantities(row.getString("quantities")),
                sentences == null ? Content.NONE : Content.of(List.of(sentences.split("\n")), List.of(source, target)));
    }

    /** Reports of older stores do not say; that the day is told is then taken on trust. */
    private static Basis basis(String code) {
        return code.isEmpty() ? Basis.SENTENCE : Basis.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static List<Quantity> quantities(String lines) {
        return lines == null ? List.of() : lines.lines().map(Told::quantity).toList();
    }

    private static Quantity quantity(String line) {
        String[] cells = line.split("\t", -1);
        return new Quantity(
                cells[0], Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), cells[3], "", new Span(0, 0));
    }

    Object shared(String column) {
        return shared.get(SHARED.indexOf(column));
    }
}
