package org.entente.engine.coding;

import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;

/** Reads articles. One coder serves many threads. */
public final class Coder {
    private final Tools tools;

    public Coder(Tools tools) {
        this.tools = tools;
    }

    /**
     * The reading of one article.
     *
     * @param perspective the actor whose side the article speaks from, if the caller knows; else it is found or unknown
     */
    public Reading read(Article article, Optional<Actor> perspective) {
        return new ArticleReader(tools, article).read(perspective);
    }

    /** What the source does to the target in one sentence, whatever the marked spans say; empty if nothing matches. */
    public Optional<Cameo> pair(String sentence, List<Span> source, List<Span> target) {
        return new MarkedSentence(tools.lexicon(), tools.syntax())
                .best(sentence, source, target)
                .map(Coded::code);
    }

    public Tools tools() {
        return tools;
    }
}
