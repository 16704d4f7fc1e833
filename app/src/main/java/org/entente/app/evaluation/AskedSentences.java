package org.entente.app.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.engine.text.Syntax;
import org.entente.engine.text.Tree;
import org.entente.engine.text.WordVectors;

/** A parser that notes what it was asked to parse. For one thread. */
final class AskedSentences implements Syntax {
    private final Syntax syntax;
    private final Set<Words> asked = new LinkedHashSet<>();

    AskedSentences(Syntax syntax) {
        this.syntax = syntax;
    }

    Set<Words> asked() {
        return asked;
    }

    @Override
    public List<Words> sentences(String paragraph, int offset) {
        return syntax.sentences(paragraph, offset);
    }

    @Override
    public Words words(String sentence, int offset) {
        return syntax.words(sentence, offset);
    }

    @Override
    public WordVectors vectors() {
        return syntax.vectors();
    }

    @Override
    public Tree parse(Words words) {
        asked.add(words);
        return syntax.parse(words);
    }
}
