package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
 * A report as merging sees it.
 *
 * @param event the event that it tells so far
 * @param telling what is compared; its id is the report's
 */
record Told(String article, int ordinal, String event, Telling telling) {
    /** From a row of {@code report} joined with its {@code article}, sentences and numbers; see {@link Tellings}. */
    static Telling telling(ResultSet row) throws SQLException {
        Actor source = EventRow.actor(row, "source_code", "source_sector", "source_name");
        Actor target = EventRow.actor(row, "target_code", "target_sector", "target_name");
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
                content(row.getString("sentences"), row.getString("words"), List.of(source, target)));
    }

    /** Nothing is known of sentences that are not kept if the store is older than the table {@code wording}. */
    private static Content content(String sentences, String words, List<Actor> actors) {
        if (sentences != null) {
            return Content.of(List.of(sentences), actors);
        }
        return words == null ? Content.NONE : Content.of(words);
    }

    /** Reports of older stores do not say; that the day is told is then taken on trust. */
    static Basis basis(String code) {
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
}
