package org.entente.engine.text;

import java.util.List;

/** A syntax laid over another: does as that one does, but for what it does itself. */
public abstract class SyntaxOver implements Syntax {
    /** The one below. */
    protected final Syntax syntax;

    protected SyntaxOver(Syntax syntax) {
        this.syntax = syntax;
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
    public Words tag(Words words) {
        return syntax.tag(words);
    }

    @Override
    public Tree parse(Words words) {
        return syntax.parse(words);
    }
}
