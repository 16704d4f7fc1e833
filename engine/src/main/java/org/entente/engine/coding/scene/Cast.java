package org.entente.engine.coding.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.engine.ontology.Span;
import org.entente.engine.text.Token;
import org.entente.engine.text.Tree;

/**
 * Who stands where in one sentence: actors by number (an index into the list the caller holds), each on the tokens that
 * name it. A pronoun may stand for an actor too.
 */
public final class Cast {
    private static final int NOBODY = -1;
    /** Children of a noun that may hold the actor it belongs to, nearest first; clauses are another matter. */
    private static final Set<String> INSIDE =
            Set.of("poss", "nmod", "compound", "amod", "appos", "prep", "pobj", "conj", "npadvmod", "nummod", "dep");

    /** "the rebel-held town" is the rebels'. */
    private static final Set<String> HOLDING = Set.of("held", "controlled", "run", "ruled", "administered", "occupied");

    /** "a government-held part of Gondor" is Gondor's. */
    private static final Set<String> STATE = Set.of("government", "regime", "state", "army");

    /** The rebels' town near the border with a state is not the state's. */
    private static final Set<String> BORDERS = Set.of("border", "frontier", "boundary");

    private static final int DEEPEST = 6;

    private final Tree tree;
    private final int[] at;
    private final int[] antecedent;
    private final BitSet mutual = new BitSet();
    private final Map<Integer, List<Integer>> groups = new HashMap<>();

    public Cast(Tree tree) {
        this.tree = tree;
        this.at = new int[tree.size()];
        this.antecedent = new int[tree.size()];
        Arrays.fill(at, NOBODY);
        Arrays.fill(antecedent, NOBODY);
    }

    /** Puts actor {@code number} on every token in {@code span}; a token keeps its first actor. */
    public void put(int number, Span span) {
        for (int i = 0; i < at.length; i++) {
            Token t = tree.token(i);
            if (t.begin() < span.end() && span.begin() < t.end() && at[i] == NOBODY) {
                at[i] = number;
            }
        }
    }

    /** Puts actor {@code number} on tokens {@code from..to} (inclusive); a token keeps its first actor. */
    void put(int number, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (at[i] == NOBODY) {
                at[i] = number;
            }
        }
    }

    /** Puts actor {@code number} on one token, whatever stood there. */
    public void put(int number, int token) {
        at[token] = number;
    }

    /** Takes whoever stood on tokens {@code from..to} (inclusive) off them. */
    public void clear(int from, int to) {
        Arrays.fill(at, from, to + 1, NOBODY);
    }

    /** Lets a pronoun stand for all that a noun phrase names: "Arnor and Rohan said they ...". */
    void refer(int pronoun, int head) {
        at[pronoun] = at[head];
        antecedent[pronoun] = head;
    }

    /** The same for a word of "each other". */
    void referMutually(int word, int head) {
        refer(word, head);
        mutual.set(word);
    }

    /** The next word of "each other" from a token on of which it is known whom it means; -1 if there is none. */
    public int mutual(int from) {
        return mutual.nextSetBit(from);
    }

    /** Lets {@code number} stand for several: "the two presidents". */
    void group(int number, List<Integer> members) {
        groups.put(number, List.copyOf(members));
    }

    public boolean has(int token) {
        return at[token] != NOBODY;
    }

    public int at(int token) {
        return at[token];
    }

    /** The actors a noun phrase names: by its head and the head's conjuncts, else those inside it, nearest first. */
    public List<Integer> named(int head) {
        List<Integer> found = new ArrayList<>(2);
        if (at[head] != NOBODY) {
            add(at[head], found);
            conjuncts(antecedent[head] == NOBODY ? head : antecedent[head], found);
            sharers(head, found);
            return found;
        }
        inside(antecedent[head] == NOBODY ? head : antecedent[head], found, 0);
        return found;
    }

    /** "Arnorian and Gondorian troops": the first adjective names an actor of its own, the noun serves both. */
    private void sharers(int head, List<Integer> found) {
        for (int child : tree.children(head)) {
            boolean other = at[child] != NOBODY && at[child] != at[head] && INSIDE.contains(tree.label(child));
            int second = other && child < head ? tree.child(child, "conj") : NOBODY;
            if (second >= 0 && second < head && at[second] == at[head]) {
                found.add(0, at[child]);
            }
        }
    }

    /** The actor whose name or role is the head itself, with its conjuncts; empty if the head is something else. */
    public List<Integer> heading(int head) {
        return at[head] == NOBODY ? List.of() : named(head);
    }

    private void conjuncts(int head, List<Integer> found) {
        for (int child : tree.children(head)) {
            if (tree.is(child, "conj") && !tree.token(child).isVerb()) {
                if (at[child] == NOBODY) {
                    inside(child, found, 1);
                } else {
                    add(at[child], found);
                    conjuncts(child, found);
                }
            }
        }
    }

    /** Those below a noun; a name beside it ("Norway's director, Per Dahl") is who it is, and counts where nobody else does. */
    private void inside(int head, List<Integer> found, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        inside(head, found, depth, false);
        int name = tree.child(head, "appos");
        if (name >= 0 && (found.isEmpty() || isHis(head))) {
            inside(head, found, depth, true);
        } else if (name >= 0) {
            conjuncts(name, found); // "the Emirati firm Gulf Ports and the Somali navy"
        }
    }

    /** Those a noun phrase names first, with their conjuncts: not "the Americas" in "Norway's director for the Americas". */
    public List<Integer> nearest(int head) {
        if (at[head] != NOBODY) {
            return named(head);
        }
        List<Integer> found = new ArrayList<>(2);
        int whole = antecedent[head] == NOBODY ? head : antecedent[head];
        for (int child : tree.children(whole)) {
            if (found.isEmpty() && at[child] != NOBODY && isInside(child, false)) {
                add(at[child], found);
                conjuncts(child, found);
            }
        }
        return found.isEmpty() ? named(head) : found;
    }

    /** "his colleague, Per Dahl". */
    private boolean isHis(int head) {
        int possessor = tree.child(head, "poss");
        return possessor >= 0 && tree.tag(possessor).startsWith("PRP");
    }

    private void inside(int head, List<Integer> found, int depth, boolean beside) {
        for (int child : tree.children(head)) {
            if (at[child] != NOBODY && isInside(child, beside)) {
                add(at[child], found);
                conjuncts(child, found);
            }
        }
        for (int child : tree.children(head)) {
            if (at[child] == NOBODY && isInside(child, beside) && isOpen(head, child, found)) {
                inside(child, found, depth + 1);
            }
        }
    }

    private boolean isInside(int child, boolean beside) {
        String label = tree.label(child);
        return beside == label.equals("appos") && INSIDE.contains(label);
    }

    private boolean isOpen(int head, int child, List<Integer> found) {
        String word = tree.lemma(child);
        if (tree.token(child).isVerb()) {
            int holder = tree.child(child, "npadvmod");
            boolean stateItself = holder >= 0 && STATE.contains(tree.lemma(holder));
            return HOLDING.contains(tree.token(child).form()) && child < head && !stateItself;
        }
        boolean beyond = word.equals("with") && BORDERS.contains(tree.lemma(head)) && tree.child(head, "poss") < 0;
        return found.isEmpty() || !beyond;
    }

    private void add(int number, List<Integer> found) {
        for (int member : groups.getOrDefault(number, List.of(number))) {
            if (!found.contains(member)) {
                found.add(member);
            }
        }
    }
}
