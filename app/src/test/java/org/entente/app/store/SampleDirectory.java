package org.entente.app.store;

import java.util.Map;
import java.util.Optional;
import org.entente.engine.ontology.Article;

/** Knows three states, and an outlet by its state's name in front: {@code "Italy Today"}. */
public final class SampleDirectory implements Directory {
    public static final Directory NAMES = new SampleDirectory();

    private static final Map<String, String> STATES = Map.of("FRA", "France", "ITA", "Italy", "DEU", "Germany");

    private SampleDirectory() {}

    @Override
    public Optional<Named> actor(String code) {
        return Optional.ofNullable(STATES.get(code)).map(name -> new Named(name, "STATE"));
    }

    @Override
    public Optional<String> country(Article article) {
        return STATES.keySet().stream()
                .filter(code -> article.outlet().startsWith(STATES.get(code)))
                .findFirst();
    }
}
