package org.entente.engine.text.repair;

import java.util.List;
import org.entente.engine.text.Syntax;
import org.entente.engine.text.Tree;
import org.entente.engine.text.WordVectors;

/** A parser whose trees are mended. */
public final class MendedTrees implements Syntax {
    private final Syntax syntax;
    private final Repairs repairs;

    /** With all repairs. */
    public MendedTrees(Syntax syntax) {
        this(syntax, Repairs.ALL);
    }

    public MendedTrees(Syntax syntax, Repairs repairs) {
        this.syntax = syntax;
        this.repairs = repairs;
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
        return repairs.mend(syntax.parse(words), syntax);
    }
}
