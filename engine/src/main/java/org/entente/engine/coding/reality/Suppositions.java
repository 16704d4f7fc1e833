package org.entente.engine.coding.reality;

import java.util.Locale;
import java.util.Set;
import org.entente.engine.coding.event.Modality;
import org.entente.engine.text.Tree;

/** Whether a clause is only supposed: "if", "whether", "in case", "had T attacked", "provided that"; or wished: "if only". */
final class Suppositions {
    private static final Set<String> MARKS = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> INVERTED = Set.of("had", "should", "were");
    private static final Set<String> PROVISOS = Set.of("provided", "providing", "assuming", "supposing");
    private static final Set<String> CASES =
            Set.of("in case", "as long as", "so long as", "on condition", "in the event", "only if");
    private static final Set<String> PAST = Set.of("VBD", "VBN");

    /** Tags of a bare verb behind "may"; with two names before it the parser gives the second. */
    private static final Set<String> WISHED = Set.of("VB", "VBP");

    private final Tree tree;
    private final RealityWords words;

    Suppositions(Tree tree, RealityWords words) {
        this.tree = tree;
        this.words = words;
    }

    /** Whether the clause of {@code verb} is a condition, or asks whether. */
    boolean holds(int verb) {
        int mark = tree.child(verb, "mark");
        if (mark >= 0 && MARKS.contains(tree.lemma(mark))) {
            return true;
        }
        boolean until = mark >= 0 && tree.lemma(mark).equals("until") && !PAST.contains(tree.tag(verb));
        return until || isInverted(verb) || isProviso(verb) || isInCase(verb);
    }

    /** "If only T would leave", "May T leave", "it would be good if T left". */
    boolean isWish(int verb) {
        int mark = tree.child(verb, "mark");
        if (mark >= 0 && tree.lemma(mark).equals("if")) {
            return mark + 1 < tree.size() && form(mark + 1).equals("only") || isPleasing(tree.head(verb));
        }
        int subject = tree.child(verb, Set.of("nsubj", "nsubjpass"));
        int first = subject < 0 || !WISHED.contains(tree.tag(verb)) ? -1 : tree.leftmost(subject);
        int may = first < 0 || form(first).equals("may") ? first : first - 1;
        return may >= 0 && form(may).equals("may") && begins(may) && isModal(may, verb) && !isAsked();
    }

    /** "May" is a month in "May talks bring peace". */
    private boolean isModal(int may, int verb) {
        return tree.tag(may).equals("MD")
                || tree.tag(verb).equals("VB")
                || form(tree.size() - 1).equals("!");
    }

    /** "it would be good", "we would be happy". */
    private boolean isPleasing(int copula) {
        int would = copula < 0 || !tree.lemma(copula).equals("be") ? -1 : tree.child(copula, "aux");
        int how = would < 0 ? -1 : tree.child(copula, Set.of("acomp", "attr"));
        return how >= 0 && Modality.of(tree, copula).equals("would") && words.isPleasing(tree, how);
    }

    /** "Had T attacked", "should T attack", "were T to attack". */
    private boolean isInverted(int verb) {
        int subject = tree.child(verb, Set.of("nsubj", "nsubjpass"));
        int before = subject < 0 ? -1 : tree.leftmost(subject) - 1;
        if (isOpenedBy(verb)) {
            return true;
        }
        return before >= 0
                && (before == verb || subject < verb)
                && INVERTED.contains(form(before))
                && (begins(before) || isUnder(before, verb))
                && !isAsked();
    }

    /** "Were the army of T to leave": the parser may take "to leave" for something said of the army. */
    private boolean isOpenedBy(int verb) {
        int first = tree.is(0, "punct") ? 1 : 0;
        return first < verb
                && INVERTED.contains(form(first))
                && tree.head(first) != verb
                && !tree.between(first, verb, ",")
                && !isAsked();
    }

    /** "T would fight should S attack". */
    private boolean isUnder(int aux, int verb) {
        return form(aux).equals("should") && tree.head(aux) == verb;
    }

    private boolean begins(int token) {
        return token == 0 || tree.is(token - 1, "punct");
    }

    private boolean isAsked() {
        for (int i = tree.size() - 1; i >= Math.max(0, tree.size() - 2); i--) {
            if (form(i).equals("?")) {
                return true;
            }
        }
        return false;
    }

    private boolean isProviso(int verb) {
        int head = tree.head(verb);
        boolean clause = tree.is(verb, "ccomp") || tree.is(verb, "advcl");
        boolean under = clause && head >= 0 && PROVISOS.contains(form(head)) && tree.child(head, "nsubj") < 0;
        int mark = tree.child(verb, "mark");
        boolean marked = mark > 0 && PROVISOS.contains(form(mark - 1));
        return under && tree.child(head, "aux") < 0 || marked;
    }

    /** "In case T attacks", "as long as T stays away". */
    private boolean isInCase(int verb) {
        int subject = tree.child(verb, Set.of("nsubj", "nsubjpass"));
        int before = subject < 0 ? -1 : tree.leftmost(subject) - 1;
        if (before > 0 && CASES.contains(tree.words(before - 1, before).toLowerCase(Locale.ROOT))) {
            return true; // whatever the parser hangs it on
        }
        if (!tree.is(verb, "advcl") && !tree.is(verb, "ccomp")) {
            return false;
        }
        int mark = tree.child(verb, "mark");
        if (mark > 1 && CASES.contains(tree.words(mark - 2, mark).toLowerCase(Locale.ROOT))) {
            return true;
        }
        int first = tree.leftmost(verb);
        for (int last = first + 1; last < Math.min(first + 3, tree.size()); last++) {
            if (CASES.contains(tree.words(first, last).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private String form(int token) {
        return tree.token(token).form().toLowerCase(Locale.ROOT);
    }
}
