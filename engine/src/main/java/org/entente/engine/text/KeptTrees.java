package org.entente.engine.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A parser that parses no sentence twice. It is for the few thousand sentences of a lexicon, which are proved again
 * after every change; the sentences of a corpus would fill the memory.
 */
public final class KeptTrees extends SyntaxOver {
    private final Map<String, Words> words = new ConcurrentHashMap<>();
    private final Map<Words, Tree> trees = new ConcurrentHashMap<>();

    public KeptTrees(Syntax syntax) {
        super(syntax);
    }

    @Override
    public Words words(String sentence, int offset) {
        return offset == 0 ? words.computeIfAbsent(sentence, s -> syntax.words(s, 0)) : syntax.words(sentence, offset);
    }

    @Override
    public Tree parse(Words sentence) {
        return trees.computeIfAbsent(sentence, syntax::parse);
    }
}
