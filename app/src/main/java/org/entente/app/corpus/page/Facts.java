package org.entente.app.corpus.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one part of a page says of the article; empty where it says nothing.
 *
 * @param body the text of the article with its paragraphs parted by blank lines
 */
record Facts(
        Kind kind,
        String title,
        Optional<LocalDate> published,
        Optional<LocalDate> modified,
        String outlet,
        String address,
        String body) {
    /** What a page says it is. */
    enum Kind {
        ARTICLE,
        /** A list, a profile, a gallery, a shop: something else than one article. */
        OTHER,
        UNSAID
    }

    static final Facts NONE = new Facts(Kind.UNSAID, "", Optional.empty(), Optional.empty(), "", "", "");

    /** These facts, and where they say nothing the others. */
    Facts or(Facts others) {
        return new Facts(
                kind == Kind.UNSAID ? others.kind : kind,
                or(title, others.title),
                published.or(others::published),
                modified.or(others::modified),
                or(outlet, others.outlet),
                or(address, others.address),
                or(body, others.body));
    }

    static String or(String first, String second) {
        return first.isBlank() ? second : first;
    }
}
