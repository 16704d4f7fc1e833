package org.entente.engine.text.repair;

import java.util.ArrayList;
import java.util.List;
import org.entente.engine.text.Token;
import org.entente.engine.text.Tree;

/** Changes to a tree, made all at once. */
final class Edit {
    private final Tree tree;
    private final int[] heads;
    private final String[] labels;
    private List<Token> tokens;

    Edit(Tree tree) {
        this.tree = tree;
        this.tokens = tree.tokens();
        this.heads = new int[tree.size()];
        this.labels = new String[tree.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = tree.head(i);
            labels[i] = tree.label(i);
        }
    }

    /** Hangs {@code token} on {@code head} as {@code label}. */
    Edit hang(int token, int head, String label) {
        heads[token] = head;
        labels[token] = label;
        return this;
    }

    /** Hangs {@code token} where {@code other} hangs, in its place. */
    Edit replace(int other, int token) {
        return hang(token, tree.head(other), tree.label(other));
    }

    Edit label(int token, String label) {
        labels[token] = label;
        return this;
    }

    /** Puts other words on the same places. */
    Edit tokens(List<Token> others) {
        tokens = others;
        return this;
    }

    /** Reads a word as another part of speech. */
    Edit tag(int token, String tag, String lemma) {
        if (tokens == tree.tokens()) {
            tokens = new ArrayList<>(tokens);
        }
        Token t = tokens.get(token);
        tokens.set(token, new Token(t.begin(), t.end(), t.form(), lemma, tag, t.cluster()));
        return this;
    }

    /**
     * The changed tree; the old one if the changes would hang a word below itself. Two mistakes of the parser may meet in
     * a way nobody has thought of, and whoever climbs such a tree never arrives.
     */
    Tree tree() {
        for (int i = 0; i < heads.length; i++) {
            int steps = 0;
            for (int at = i; at >= 0; at = heads[at]) {
                if (steps++ > heads.length) {
                    return tree;
                }
            }
        }
        return new Tree(tokens, heads, labels);
    }
}
