package org.entente.app.store;

import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/** An article as a store keeps it: with what was read in it, or with the reason why it was not read. */
public sealed interface Kept {
    Article article();

    /** The file and entry in which it was found: {@code "news.zip!2024/a.html"}. */
    String place();

    /** ISO 639-1, or {@code "und"}. */
    String language();

    /** As written in data: {@code "coded"}. */
    String state();

    /** A coded article. */
    record Coded(String place, Reading reading) implements Kept {
        @Override
        public Article article() {
            return reading.article();
        }

        @Override
        public String language() {
            return reading.language();
        }

        @Override
        public String state() {
            return "coded";
        }
    }

    /**
     * Nearly the same text as another article's; not coded.
     *
     * @param of the id of that article
     * @param likeness the share of both texts that is in both, 0 to 1
     */
    record Copy(String place, Article article, String language, String of, double likeness) implements Kept {
        @Override
        public String state() {
            return "copy";
        }
    }

    /** In a language that Entente does not read; not coded. */
    record Unread(String place, Article article, String language) implements Kept {
        @Override
        public String state() {
            return "unread";
        }
    }
}
