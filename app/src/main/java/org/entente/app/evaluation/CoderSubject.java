package org.entente.app.evaluation;

import java.util.List;
import java.util.Optional;
import org.entente.engine.coding.Coder;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;

/** The coder, to be evaluated. */
public record CoderSubject(Coder coder) implements Subject {
    @Override
    public Reading read(Article article) {
        return coder.read(article, Optional.empty());
    }

    @Override
    public Optional<Cameo> pair(String sentence, List<Span> source, List<Span> target) {
        return coder.pair(sentence, source, target);
    }

    @Override
    public String letters(Actor actor) {
        String kind = coder.tools().actors().kind(actor.code());
        return kind.length() == 3 ? kind : actor.code();
    }
}
