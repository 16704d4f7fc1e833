package org.entente.engine.text.repair;

import org.entente.engine.text.Syntax;
import org.entente.engine.text.SyntaxOver;
import org.entente.engine.text.Tree;

/** A parser whose trees are mended. */
public final class MendedTrees extends SyntaxOver {
    private final Repairs repairs;

    /** With all repairs. */
    public MendedTrees(Syntax syntax) {
        this(syntax, Repairs.ALL);
    }

    public MendedTrees(Syntax syntax, Repairs repairs) {
        super(syntax);
        this.repairs = repairs;
    }

    @Override
    public Tree parse(Words words) {
        return repairs.mend(syntax.parse(words), syntax);
    }
}
