package org.entente.app.benchmark.made;

import org.entente.engine.text.Syntax;
import org.entente.engine.text.SyntaxOver;
import org.entente.engine.text.Tree;

/** A parser that counts the sentences that it parses. For one thread. */
final class CountingSyntax extends SyntaxOver {
    private long parsed;

    CountingSyntax(Syntax syntax) {
        super(syntax);
    }

    @Override
    public Tree parse(Words words) {
        parsed++;
        return syntax.parse(words);
    }

    long parsed() {
        return parsed;
    }
}
