package org.entente.engine.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A parser that parses no sentence twice. It is for the few thousand sentences of a lexicon, which are proved again
 * after every change; the sentences of a corpus would fill the memory.
 */
public final class KeptTrees implements Syntax {
    private final Syntax syntax;
    private final Map<String, Words> words = new ConcurrentHashMap<>();
    private final Map<Words, Tree> trees = new ConcurrentHashMap<>();

    public KeptTrees(Syntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public List<Words> sentences(String paragraph, int offset) {
        return syntax.sentences(paragraph, offset);
    }

    @Override
    public Words words(String sentence, int offset) {
        return offset == 0 ? words.computeIfAbsent(sentence, s -> syntax.words(s, 0)) : syntax.words(sentence, offset);
    }

    @Override
    public WordVectors vectors() {
        return syntax.vectors();
    }

    @Override
    public Tree parse(Words sentence) {
        return trees.computeIfAbsent(sentence, syntax::parse);
    }
}
