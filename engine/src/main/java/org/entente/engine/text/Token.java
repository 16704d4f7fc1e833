package org.entente.engine.text;

/**
 * One word. {@code begin} and {@code end} are UTF-16 offsets into the article; {@code lemma} is lower case; {@code tag}
 * is a Penn Treebank tag. {@code cluster} is the word's Brown cluster, a string of 0 and 1 whose prefixes are wider
 * clusters (Brown et al., "Class-Based n-gram Models of Natural Language", 1992); empty for a rare word.
 */
public record Token(int begin, int end, String form, String lemma, String tag, String cluster) {
    public Token(int begin, int end, String form, String lemma, String tag) {
        this(begin, end, form, lemma, tag, "");
    }

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
