package org.entente.engine.coding;

import java.util.List;
import java.util.Optional;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.mark.Likeness;
import org.entente.engine.coding.mark.MarkedSentence;
import org.entente.engine.coding.mention.MentionFinder;
import org.entente.engine.coding.reality.SentenceTeller;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;
import org.entente.engine.scoring.Clues;
import org.entente.engine.scoring.Scorer;
import org.entente.engine.text.Syntax;

/** Reads articles. One coder serves many threads. */
public final class Coder {
    private final Tools tools;
    private final SentenceTeller teller;
    private final MentionFinder finder;
    private final Triage triage;

    public Coder(Tools tools) {
        this(tools, new Triage(tools));
    }

    private Coder(Tools tools, Triage triage) {
        this.tools = tools;
        this.teller = new SentenceTeller(tools.lexicon());
        this.finder = new MentionFinder(tools.actors());
        this.triage = triage;
    }

    /** One that parses every sentence, which gives the same readings more slowly. */
    public static Coder thorough(Tools tools) {
        return new Coder(tools, Triage.NONE);
    }

    /**
     * The reading of one article.
     *
     * @param perspective the actor whose side the article speaks from, if the caller knows; else it is found or unknown
     */
    public Reading read(Article article, Optional<Actor> perspective) {
        return new ArticleReader(tools, teller, finder, triage, article).read(perspective);
    }

    /** What the source does to the target in one sentence; empty if no entry matches and there is no scorer. */
    public Optional<Cameo> pair(String sentence, List<Span> source, List<Span> target) {
        return marked().best(sentence, source, target).map(Coded::code);
    }

    /**
     * What a scorer is told of a sentence and its marked actors.
     *
     * @param withEvents also what the lexicon makes of it
     */
    public Clues clues(String sentence, List<Span> source, List<Span> target, boolean withEvents) {
        return marked().clues(sentence, source, target, withEvents);
    }

    /** This coder with another scorer, or with none. */
    public Coder with(Optional<Scorer> scorer) {
        return new Coder(tools.with(scorer));
    }

    /** This coder over another parser. */
    public Coder with(Syntax syntax) {
        return new Coder(tools.with(syntax));
    }

    /** What a scorer calls the kind of an event: its PLOVER type, {@code YIELD} for two; empty for a mere statement. */
    public static Optional<String> kind(Cameo code) {
        return Likeness.kind(code);
    }

    private MarkedSentence marked() {
        return new MarkedSentence(tools.lexicon(), tools.syntax(), tools.scorer());
    }

    public Tools tools() {
        return tools;
    }
}
