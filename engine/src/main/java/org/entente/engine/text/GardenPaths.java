package org.entente.engine.text;

import java.util.Set;

/** Mends readings that a later word of the sentence rules out. */
final class GardenPaths {
    private static final Set<String> GIVING =
            Set.of("sell", "give", "lend", "hand", "send", "grant", "offer", "lease", "pay", "award", "loan", "slip");

    private static final Set<String> NAMING = Set.of(
            "declare", "designate", "name", "label", "brand", "call", "proclaim", "deem", "pronounce", "term", "dub");

    private final Tree tree;
    private final int[] heads;
    private final String[] labels;

    private GardenPaths(Tree tree) {
        this.tree = tree;
        this.heads = new int[tree.size()];
        this.labels = new String[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            heads[i] = tree.head(i);
            labels[i] = tree.label(i);
        }
    }

    static Tree of(Tree tree) {
        GardenPaths paths = new GardenPaths(tree);
        boolean mended = false;
        for (int i = 0; i < tree.size(); i++) {
            mended |= paths.reducedRelative(i) || paths.secondObject(i) || paths.smallClause(i);
        }
        return mended ? new Tree(tree.tokens(), paths.heads, paths.labels) : tree;
    }

    /** "Two men wanted in Bree were handed over": the first verb belongs to the men, the second is the sentence's. */
    private boolean reducedRelative(int clause) {
        int verb = tree.head(clause);
        if (!tree.is(clause, "ccomp") || verb < 0 || verb > clause || !canBeParticiple(verb)) {
            return false;
        }
        int subject = tree.child(verb, "nsubj");
        boolean open = subject >= 0
                && subject < verb
                && tree.child(clause, "nsubj") < 0
                && tree.child(clause, "nsubjpass") < 0
                && tree.child(clause, "mark") < 0
                && isFinite(clause);
        if (!open) {
            return false;
        }
        heads[clause] = heads[verb];
        labels[clause] = labels[verb];
        heads[subject] = clause;
        labels[subject] = tree.child(clause, "auxpass") >= 0 ? "nsubjpass" : "nsubj";
        heads[verb] = subject;
        labels[verb] = "acl";
        return true;
    }

    private boolean canBeParticiple(int verb) {
        boolean form = tree.tag(verb).equals("VBD") || tree.tag(verb).equals("VBN");
        return form && tree.child(verb, "dobj") < 0 && tree.child(verb, "aux") < 0 && tree.child(verb, "auxpass") < 0;
    }

    private boolean isFinite(int clause) {
        int first = tree.child(clause, "auxpass");
        if (tree.child(clause, "aux") >= 0) {
            first = tree.child(clause, "aux");
        }
        return first >= 0 && first < clause && Set.of("VBD", "VBZ", "VBP", "MD").contains(tree.tag(first));
    }

    /** "sold the navy six jets": the number before the second noun shows that it is no apposition. */
    private boolean secondObject(int thing) {
        int receiver = tree.head(thing);
        if (!tree.is(thing, "appos") || receiver < 0 || !tree.is(receiver, "dobj") || tree.head(receiver) < 0) {
            return false;
        }
        int verb = tree.head(receiver);
        if (!GIVING.contains(tree.lemma(verb)) || verb > receiver || hasComma(receiver, thing)) {
            return false;
        }
        heads[thing] = verb;
        labels[thing] = "dobj";
        labels[receiver] = "dative";
        return true;
    }

    /** "declared the league a threat": the league is declared, and nothing is said to be a clause. */
    private boolean smallClause(int what) {
        int verb = tree.head(what);
        int subject = tree.child(what, "nsubj");
        boolean small = tree.is(what, "ccomp")
                && verb >= 0
                && NAMING.contains(tree.lemma(verb))
                && !tree.token(what).isVerb()
                && subject > verb
                && tree.child(what, "cop") < 0
                && tree.child(what, "mark") < 0
                && tree.child(verb, "dobj") < 0;
        if (!small) {
            return false;
        }
        heads[subject] = verb;
        labels[subject] = "dobj";
        labels[what] = "oprd";
        return true;
    }

    private boolean hasComma(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tree.token(i).form().equals(",")) {
                return true;
            }
        }
        return false;
    }
}
