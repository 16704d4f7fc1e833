package org.entente.app.corpus.input;

import org.entente.engine.ontology.Article;

/** What came of one input: an article, or the reason why there is none. */
public sealed interface Result permits Result.Found, Skipped {
    /** The file, and for one of many articles in it the line: {@code "news/2024.jsonl:12"}. */
    String place();

    /** The same, found at another place. */
    Result at(String place);

    /**
     * An article and where it was found.
     *
     * @param language what its source says of its language: {@code "fr"}, {@code "en-GB"}; empty if it says nothing
     */
    record Found(String place, Article article, String language) implements Result {
        public Found(String place, Article article) {
            this(place, article, "");
        }

        @Override
        public Found at(String place) {
            return new Found(place, article, language);
        }
    }
}
