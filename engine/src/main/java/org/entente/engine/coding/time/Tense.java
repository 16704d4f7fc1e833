package org.entente.engine.coding.time;

import org.entente.engine.text.Tree;

/** The tense of a verb with its auxiliaries, as far as it bears on time. */
final class Tense {
    private Tense() {}

    /** "has supported", "had been met", "having met". */
    static boolean isPerfect(Tree tree, int verb) {
        return have(tree, verb) >= 0;
    }

    /** "has met", "had met"; but not "having met". */
    static boolean isFinitePerfect(Tree tree, int verb) {
        int have = have(tree, verb);
        return have >= 0 && !tree.tag(have).equals("VBG");
    }

    /** "had attacked": before what is told. */
    static boolean isPastPerfect(Tree tree, int verb) {
        int have = have(tree, verb);
        return have >= 0 && tree.tag(have).equals("VBD");
    }

    /** "attacked", "was attacked"; but not "has attacked". */
    static boolean isPast(Tree tree, int verb) {
        return tree.tag(verb).equals("VBD") || be(tree, verb).equals("VBD");
    }

    /** The tag of the form of "be" beside a participle; empty if there is none. */
    static String be(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if ((tree.is(child, "aux") || tree.is(child, "auxpass"))
                    && tree.lemma(child).equals("be")) {
                return tree.tag(child);
            }
        }
        return "";
    }

    private static int have(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "aux") && tree.lemma(child).equals("have")) {
                return child;
            }
        }
        return -1;
    }
}
