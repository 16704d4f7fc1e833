package org.entente.engine.coding.relation;

import java.util.List;
import java.util.Set;
import org.entente.engine.coding.event.Modality;
import org.entente.engine.lexicon.RelationTable.Group;
import org.entente.engine.text.Tree;

/** Whether what is said of a relation is claimed: not wished, promised, feared, asked or made to depend on something. */
final class Assertion {
    private static final Set<String> REAL = Set.of("", "not", "no-longer");
    private static final Set<String> CONDITIONS = Set.of("if", "unless");
    private static final Set<String> DENIED = Set.of("not", "no-longer");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "nothing", "no");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj");

    private final Tree tree;
    private final Judging judging;

    Assertion(Tree tree, Judging judging) {
        this.tree = tree;
        this.judging = judging;
    }

    /** Whether the clause of {@code verb} is claimed. */
    boolean isClaimed(int verb) {
        if (!REAL.contains(Modality.of(tree, verb)) || Modality.isConditional(tree, verb) || isIf(verb) || isAsked()) {
            return false;
        }
        if (Modality.isImperative(tree, verb) && tree.child(verb, "nsubjpass") < 0 && !isShared(verb)) {
            return false;
        }
        return (!isOpen(verb) || isOpenClaim(verb)) && isTold(verb);
    }

    /** A plain verb that shares its subject with one before it, or stands in a headline: "ties improve". */
    private boolean isShared(int verb) {
        return tree.is(verb, "conj") || tree.child(verb, "nsubj") >= 0;
    }

    /** "if the bridge falls, ties suffer". */
    private boolean isIf(int verb) {
        for (int child : tree.children(verb)) {
            int mark = tree.is(child, "advcl") ? tree.child(child, "mark") : -1;
            if (mark >= 0 && CONDITIONS.contains(tree.lemma(mark))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAsked() {
        return tree.token(tree.size() - 1).form().equals("?");
    }

    private boolean isOpen(int verb) {
        int aux = tree.child(verb, "aux");
        boolean to = aux >= 0 && tree.tag(aux).equals("TO");
        return to || tree.tag(verb).equals("VBG") && aux < 0;
    }

    /** "seems to improve", "began improving", "expelled a diplomat, straining ties". */
    private boolean isOpenClaim(int verb) {
        int head = tree.head(verb);
        if (head < 0) {
            return false;
        }
        if (tree.is(verb, "xcomp") && judging.is(Group.SEEM, head)) {
            return isClaimed(head);
        }
        boolean result = tree.tag(verb).equals("VBG")
                && Set.of("advcl", "acl", "dep", "conj").contains(tree.label(verb));
        return result && isClaimed(Math.max(judging.clause(head), 0));
    }

    /** Whether nobody doubts or wishes what is told: "said that", but not "hopes that". */
    private boolean isTold(int verb) {
        for (int i = verb; tree.head(i) >= 0; i = tree.head(i)) {
            int head = tree.head(i);
            boolean content = tree.is(i, "ccomp") || tree.is(i, "acl") || tree.is(i, "xcomp");
            boolean denied = i > head && tree.token(head).isVerb() && tree.child(head, "neg") >= 0;
            if (content && (denied || judging.is(Group.DOUBT, head))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a noun phrase is taken for given: "despite the rift", but not "hopes for closer ties". */
    boolean isGiven(int noun) {
        if (isAsked()) {
            return false;
        }
        for (int i = noun; tree.head(i) >= 0; i = tree.head(i)) {
            int head = tree.head(i);
            boolean subject = SUBJECTS.contains(tree.label(i));
            if (tree.token(head).isVerb() && subject) {
                return !Modality.isConditional(tree, head) && isTold(head) && !isAim(head);
            }
            if (!subject && isWished(i, head)) {
                return false;
            }
            if (tree.token(head).isVerb() && judging.clause(head) == head) {
                return isClaimed(head) && !isAim(head);
            }
        }
        return true;
    }

    /** "calls for close ties", but not "calls them close". */
    private boolean isWished(int token, int head) {
        boolean calls = judging.is(Group.CALL, head) && !tree.is(token, "prep");
        return judging.is(Group.WISH, head) && !tree.token(token).isVerb() && !calls;
    }

    /** "the strengthening of ties is a priority". */
    private boolean isAim(int verb) {
        int what = tree.child(verb, Set.of("attr", "acomp"));
        return what >= 0 && judging.is(Group.WISH, what);
    }

    /** "not", "no longer", "hardly": the verb is denied, and not by words that say something themselves. */
    boolean isDenied(int verb, List<Integer> saying) {
        boolean within = saying.stream().anyMatch(i -> NOT.contains(tree.lemma(i)) || judging.is(Group.LACK, i));
        if (within) {
            return false;
        }
        return DENIED.contains(Modality.of(tree, verb)) || isHardly(verb);
    }

    private boolean isHardly(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "advmod") && judging.is(Group.LACK, child)) {
                return true;
            }
        }
        return false;
    }

    /** "can be called": as good as claimed. */
    boolean isOpenTo(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.tag(child).equals("MD") && tree.token(child).form().equals("can")) {
                return !Modality.isConditional(tree, verb) && !isAsked() && isTold(verb);
            }
        }
        return false;
    }

    /** Whether the verb over a subject leaves open whether there is such a thing: "closer ties would help". */
    boolean isOpenSubject(int noun) {
        int head = tree.head(noun);
        return head >= 0
                && SUBJECTS.contains(tree.label(noun))
                && tree.token(head).isVerb()
                && !REAL.contains(Modality.of(tree, head));
    }
}
