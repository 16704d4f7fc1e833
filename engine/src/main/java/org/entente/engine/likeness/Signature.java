package org.entente.engine.likeness;

import org.entente.engine.ontology.Article;

/**
 * All that is needed to find the articles of which one is a copy, and those that are copies of it. Made from the
 * article alone.
 *
 * @param keys see {@link Bands#keys}
 */
public record Signature(Wording wording, long[] keys, Fingerprint fingerprint) {
    public static Signature of(Article article) {
        Wording wording = Wording.of(article);
        return new Signature(wording, Bands.keys(wording), Fingerprint.of(wording));
    }

    /** What this article, the later one, is to an earlier one. */
    public Comparison to(Fingerprint earlier) {
        return Comparison.of(wording, fingerprint.likeness(earlier), earlier);
    }
}
