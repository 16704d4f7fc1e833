package org.entente.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Attribution;

/**
 * An event with every telling of it, for whoever writes it elsewhere.
 *
 * @param origin {@code "coded"}, or the format it was imported from
 * @param givenScore the score that an imported file gave it
 * @param killed the most that any article tells; so for {@code injured} and {@code arrested}
 * @param outlets distinct outlets that tell it
 * @param articles articles that tell it
 * @param tellings the earliest first, never empty: an imported event is told once, by its file
 */
public record ToldEvent(
        StoredEvent event,
        String origin,
        Optional<Double> givenScore,
        Optional<Long> killed,
        Optional<Long> injured,
        Optional<Long> arrested,
        int outlets,
        int articles,
        List<Telling> tellings) {
    /**
     * One sentence of one article.
     *
     * @param sentence its number in the article, from 1; 0 where unknown
     * @param lead whether it is the title or the first sentence after it
     * @param begin where the trigger words stand in the article's text, in UTF-16 units, as do {@code sourceBegin} and
     *     {@code targetBegin}; -1 where unknown
     * @param characters the length of the article's text
     */
    public record Telling(
            String article,
            String title,
            String outlet,
            String outletCountry,
            String address,
            String language,
            Optional<LocalDate> published,
            Attribution attribution,
            int sentence,
            String words,
            boolean lead,
            int begin,
            int sourceBegin,
            int targetBegin,
            int characters) {}

    public ToldEvent {
        tellings = List.copyOf(tellings);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("nobody tells " + event.id());
        }
    }

    /** The same event with these tellings. */
    ToldEvent toldBy(List<Telling> all) {
        return new ToldEvent(event, origin, givenScore, killed, injured, arrested, outlets, articles, all);
    }

    /** Its first day; where that is not known, the day on which it was first reported. */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(event.when().start())
                .or(() -> tellings.get(0).published());
    }

    /** The first day of an event that has one. */
    public LocalDate day() {
        return firstDay().orElseThrow(() -> new IllegalStateException(event.id() + " has no day"));
    }
}
