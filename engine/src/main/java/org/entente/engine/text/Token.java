package org.entente.engine.text;

/**
 * One word. {@code begin} and {@code end} are UTF-16 offsets into the article; {@code lemma} is lower case; {@code tag}
 * is a Penn Treebank tag.
 */
public record Token(int begin, int end, String form, String lemma, String tag) {
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isName() {
        return tag.startsWith("NNP");
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isAdjective() {
        return tag.startsWith("JJ");
    }
}
