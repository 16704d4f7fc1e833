package org.entente.app.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;

/** Knows a few verbs, and nothing else; {@code "Gondor blames Arnor"} is ACCUSE. */
public final class Words implements Subject {
    private static final Map<String, String> CODES =
            Map.of("blames", "112", "refuses", "120", "yields", "081", "visits", "042");

    @Override
    public Reading read(Article article) {
        return new Told().read(article); // to whom nobody is pointed out there is nothing to see
    }

    @Override
    public Optional<Cameo> pair(String sentence, List<Span> source, List<Span> target) {
        return Optional.ofNullable(CODES.get(sentence.split(" ")[1])).map(Ontology::code);
    }
}
