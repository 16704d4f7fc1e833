package org.entente.app.benchmark;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.entente.engine.text.Syntax;
import org.entente.engine.text.SyntaxOver;
import org.entente.engine.text.Tree;

/** A syntax that keeps the time; for many threads at once. */
final class TimedSyntax extends SyntaxOver {
    private final LongAdder tokenizing = new LongAdder();
    private final LongAdder parsing = new LongAdder();
    private final LongAdder parsed = new LongAdder();

    TimedSyntax(Syntax syntax) {
        super(syntax);
    }

    @Override
    public List<Words> sentences(String paragraph, int offset) {
        long start = System.nanoTime();
        List<Words> sentences = syntax.sentences(paragraph, offset);
        tokenizing.add(System.nanoTime() - start);
        return sentences;
    }

    @Override
    public Words tag(Words words) {
        long start = System.nanoTime();
        Words tagged = syntax.tag(words);
        parsing.add(System.nanoTime() - start);
        return tagged;
    }

    @Override
    public Tree parse(Words words) {
        long start = System.nanoTime();
        Tree tree = syntax.parse(words);
        parsing.add(System.nanoTime() - start);
        parsed.increment();
        return tree;
    }

    void reset() {
        tokenizing.reset();
        parsing.reset();
        parsed.reset();
    }

    double tokenizingSeconds() {
        return tokenizing.sum() / 1e9;
    }

    double parsingSeconds() {
        return parsing.sum() / 1e9;
    }

    long parsed() {
        return parsed.sum();
    }
}
