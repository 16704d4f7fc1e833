package org.entente.engine.coding;

import java.util.List;
import java.util.Optional;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;
import org.entente.engine.text.Syntax;

/** Reads articles. One coder serves many threads. */
public final class Coder {
    private final Lexicon lexicon;
    private final Syntax syntax;

    public Coder(Lexicon lexicon, Syntax syntax) {
        this.lexicon = lexicon;
        this.syntax = syntax;
    }

    /**
     * The reading of one article.
     *
     * @param perspective the actor whose side the article speaks from, if the caller knows; else it is found or unknown
     */
    public Reading read(Article article, Optional<Actor> perspective) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** What the source does to the target in one sentence, whatever the marked spans say; empty if nothing matches. */
    public Optional<Cameo> pair(String sentence, List<Span> source, List<Span> target) {
        return new MarkedSentence(lexicon, syntax).best(sentence, source, target).map(Coded::code);
    }
}
