package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.entente.engine.ontology.Attribution;

/**
 * That an article tells an event: who says so, and since when it could be known.
 *
 * @param event the id of the event
 * @param published the day on which the article was published, if that is known
 * @param outlet the name of its outlet; empty if unknown
 * @param country the state of its outlet, if that is known
 * @param attribution whether the article tells it in its own voice, or a speaker
 */
public record Account(
        String event,
        String article,
        Optional<LocalDate> published,
        String outlet,
        Optional<String> country,
        Attribution attribution) {
    /** The actor by whose account it is: the speaker's, if there is a speaker, else the outlet's state. */
    public Optional<String> teller() {
        return attribution.kind() == Attribution.Kind.AUTHOR
                ? country
                : Optional.of(attribution.actor())
                        .filter(actor -> !actor.isNone())
                        .map(actor -> actor.code());
    }

    static Account of(ResultSet row) throws SQLException {
        return new Account(
                row.getString("event"),
                row.getString("article"),
                EventRow.day(row, "published"),
                row.getString("outlet"),
                Optional.ofNullable(row.getString("outlet_country")),
                EventRow.attribution(row));
    }

    /** The same without its article. */
    record Told(String event, String article, int ordinal, Attribution attribution) {
        static Told of(ResultSet row) throws SQLException {
            return new Told(
                    row.getString("event"), row.getString("article"), row.getInt("ordinal"), EventRow.attribution(row));
        }

        /** By event; the earliest published first. */
        static Comparator<Told> inOrder(Map<String, ArticleHead> heads) {
            return Comparator.comparing(Told::event)
                    .thenComparing(told -> heads.get(told.article()).published().orElse(LocalDate.MAX))
                    .thenComparing(Told::article)
                    .thenComparingInt(Told::ordinal);
        }

        Account in(ArticleHead head) {
            return new Account(event, article, head.published(), head.outlet(), head.country(), attribution);
        }
    }
}
