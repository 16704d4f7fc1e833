package org.entente.app.evaluation;

import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;

/** What is evaluated; several threads ask at once. */
public interface Subject {
    Reading read(Article article);

    Optional<Cameo> pair(String sentence, List<Span> source, List<Span> target);

    /** The code an actor goes by in triples, where organisations go by their kind. */
    default String letters(Actor actor) {
        return actor.code();
    }
}
