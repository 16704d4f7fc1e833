package org.entente.engine.ontology;

import java.util.List;
import java.util.Optional;

/**
 * All that one article yields. Lists are in the order of the text.
 *
 * @param language ISO 639-1, or {@code "und"} where it cannot be told
 */
public record Reading(
        Article article,
        String language,
        Optional<Perspective> perspective,
        List<Repeated> repeated,
        List<Span> sentences,
        List<Mention> mentions,
        List<Dated> dates,
        List<Event> events,
        List<Statement> statements,
        List<Assessment> assessments) {
    /** What an article yields that is not read, for it is in another language. */
    public static Reading nothing(Article article, String language) {
        return new Reading(
                article,
                language,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same of an article in this language. */
    public Reading inLanguage(String other) {
        return new Reading(
                article, other, perspective, repeated, sentences, mentions, dates, events, statements, assessments);
    }

    /** The actor whose side the article speaks from, and the words or fact that show it. */
    public record Perspective(Actor actor, String because) {}

    /** Paragraph {@code paragraph} (from 0) says word for word what {@code sameAs} said. */
    public record Repeated(int paragraph, int sameAs) {}
}
