package org.entente.app.evaluation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.engine.text.Syntax;
import org.entente.engine.text.SyntaxOver;
import org.entente.engine.text.Tree;

/** A parser that notes what it was asked to parse. For one thread. */
final class AskedSentences extends SyntaxOver {
    private final Set<Words> asked = new LinkedHashSet<>();

    AskedSentences(Syntax syntax) {
        super(syntax);
    }

    Set<Words> asked() {
        return asked;
    }

    @Override
    public Tree parse(Words words) {
        asked.add(words);
        return syntax.parse(words);
    }
}
