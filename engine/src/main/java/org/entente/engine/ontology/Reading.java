package org.entente.engine.ontology;

import java.util.List;
import java.util.Optional;

/** All that one article yields. Lists are in the order of the text. */
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
    /** The actor whose side the article speaks from, and the words or fact that show it. */
    public record Perspective(Actor actor, String because) {}

    /** Paragraph {@code paragraph} (from 0) says word for word what {@code sameAs} said. */
    public record Repeated(int paragraph, int sameAs) {}
}
