package org.entente.app.store;

import java.util.Optional;
import org.entente.engine.ontology.Article;

/** What the tables of actors and outlets know that is kept beside the articles. */
public interface Directory {
    /** Knows nothing. */
    Directory NONE = new Directory() {
        @Override
        public Optional<Named> actor(String code) {
            return Optional.empty();
        }

        @Override
        public Optional<String> country(Article article) {
            return Optional.empty();
        }
    };

    /** The name of an actor and its kind: {@code "STATE"}, {@code "IGO"}. */
    record Named(String name, String kind) {}

    /** Whom a code means. */
    Optional<Named> actor(String code);

    /** The state (alpha-3) of the outlet that published the article. */
    Optional<String> country(Article article);
}
