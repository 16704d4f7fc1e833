package org.entente.engine.ontology;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One document as published. {@code text} holds the title as its first paragraph when there is one; all offsets in a
 * {@link Reading} point into {@code text}. {@code outlet} and {@code address} are empty where unknown.
 */
public record Article(
        String id, String title, String text, Optional<LocalDate> published, String outlet, String address) {
    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
    }
}
