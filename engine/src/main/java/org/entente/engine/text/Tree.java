package org.entente.engine.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A sentence's dependency tree. Tokens are numbered from 0; the head of a root is -1. Labels are those of the ClearNLP
 * scheme (nsubj, dobj, prep, pobj, agent, ...).
 */
public final class Tree {
    private static final int[] NONE = {};

    private final List<Token> tokens;
    private final int[] heads;
    private final String[] labels;
    private final int[][] children;

    public Tree(List<Token> tokens, int[] heads, String[] labels) {
        this.tokens = List.copyOf(tokens);
        this.heads = heads.clone();
        this.labels = labels.clone();
        this.children = childrenOf(this.heads);
    }

    /** Words of which it is not known how they hang together: none hangs on another. */
    public static Tree flat(List<Token> tokens) {
        int[] heads = new int[tokens.size()];
        String[] labels = new String[tokens.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(labels, "root");
        return new Tree(tokens, heads, labels);
    }

    private static int[][] childrenOf(int[] heads) {
        int[] sizes = new int[heads.length];
        for (int head : heads) {
            if (head >= 0) {
                sizes[head]++;
            }
        }
        int[][] children = new int[heads.length][];
        for (int i = 0; i < heads.length; i++) {
            children[i] = sizes[i] == 0 ? NONE : new int[sizes[i]];
        }
        for (int i = heads.length - 1; i >= 0; i--) {
            if (heads[i] >= 0) {
                children[heads[i]][--sizes[heads[i]]] = i;
            }
        }
        return children;
    }

    public int size() {
        return heads.length;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public String lemma(int i) {
        return tokens.get(i).lemma();
    }

    public String tag(int i) {
        return tokens.get(i).tag();
    }

    /** The token that {@code i} hangs on, -1 for a root. */
    public int head(int i) {
        return heads[i];
    }

    public String label(int i) {
        return labels[i];
    }

    public boolean is(int i, String label) {
        return labels[i].equals(label);
    }

    /** The tokens that hang on {@code i}, in order; not to be written to. */
    public int[] children(int i) {
        return children[i];
    }

    /** The first child with this label, -1 if none. */
    public int child(int i, String label) {
        for (int child : children[i]) {
            if (labels[child].equals(label)) {
                return child;
            }
        }
        return -1;
    }

    /** The first child with one of these labels, -1 if none. */
    public int child(int i, Set<String> labels) {
        for (int child : children[i]) {
            if (labels.contains(this.labels[child])) {
                return child;
            }
        }
        return -1;
    }

    /** Whether a word of this form stands between two tokens. */
    public boolean between(int from, int to, String form) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.get(i).form().equals(form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb tells what its subject undergoes: "was accused", "accused of theft, T ...". */
    public boolean isPassive(int verb) {
        if (child(verb, "auxpass") >= 0 || child(verb, "nsubjpass") >= 0) {
            return true;
        }
        if (!tag(verb).equals("VBN") || child(verb, "aux") >= 0 || child(verb, "dobj") >= 0) {
            return false;
        }
        return switch (labels[verb]) {
            case "acl", "relcl" -> true;
            case "advcl", "xcomp", "ccomp", "root" -> child(verb, "nsubj") < 0 || child(verb, "agent") >= 0;
            case "conj" -> child(verb, "nsubj") < 0 && isPassive(heads[verb]);
            default -> false;
        };
    }

    /** Whether {@code below} is {@code above} or hangs below it. */
    public boolean dominates(int above, int below) {
        for (int i = below; i >= 0; i = heads[i]) {
            if (i == above) {
                return true;
            }
        }
        return false;
    }

    /** The number of arcs between two tokens, by their lowest common ancestor; {@link #size()} if they share none. */
    public int distance(int a, int b) {
        int up = 0;
        for (int i = a; i >= 0; i = heads[i], up++) {
            int down = 0;
            for (int j = b; j >= 0; j = heads[j], down++) {
                if (i == j) {
                    return up + down;
                }
            }
        }
        return size();
    }

    /** First token of the subtree of {@code i}. */
    public int leftmost(int i) {
        int left = i;
        for (int child : children[i]) {
            left = Math.min(left, leftmost(child));
        }
        return left;
    }

    /** Last token of the subtree of {@code i}. */
    public int rightmost(int i) {
        int right = i;
        for (int child : children[i]) {
            right = Math.max(right, rightmost(child));
        }
        return right;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            Token t = tokens.get(i);
            out.append(i)
                    .append('\t')
                    .append(t.form())
                    .append('\t')
                    .append(t.lemma())
                    .append('\t')
                    .append(t.tag());
            out.append('\t').append(heads[i]).append('\t').append(labels[i]).append('\n');
        }
        return out.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tree t
                && tokens.equals(t.tokens)
                && Arrays.equals(heads, t.heads)
                && Arrays.equals(labels, t.labels);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    /** The forms of tokens {@code from..to} (inclusive), a blank between them. */
    public String words(int from, int to) {
        if (from == to) {
            return tokens.get(from).form();
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= to; i++) {
            words.append(i == from ? "" : " ").append(tokens.get(i).form());
        }
        return words.toString();
    }
}
