package org.entente.engine.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Frames;
import org.entente.engine.text.Tree;

/** The conditions of a clause and whom they bind: "S will strike unless T withdraws", "leave the island or face war". */
final class Conditions {
    private static final Set<String> MARKS = Set.of("if", "unless", "until", "lest", "should");
    private static final Set<String> OPEN = Set.of("xcomp", "conj");
    /** What comes to him who does not do what stands before "or". */
    private static final Set<String> SUFFERS = Set.of(
            "be", "die", "else", "expect", "face", "feel", "forfeit", "incur", "invite", "lose", "pay", "perish",
            "risk", "suffer");

    private static final Set<String> COMES = Set.of("will", "shall", "would", "'ll");

    private final Frames frames;
    private final Tree tree;
    private final Cast cast;

    Conditions(Frames frames, Cast cast) {
        this.frames = frames;
        this.tree = frames.tree();
        this.cast = cast;
    }

    /** The actors in the condition on which {@code verb} hangs, those who act in it first; nobody if there is none. */
    List<Integer> bound(int verb) {
        int inner = inner(verb);
        for (int i = inner; i >= 0; i = i == verb ? -1 : tree.head(i)) {
            if (condition(i) >= 0) {
                return actors(condition(i));
            }
        }
        return outer(verb);
    }

    /** The innermost clause that completes the verb: "swore that it would strike". */
    private int inner(int verb) {
        int deepest = verb;
        for (int next = verb; next >= 0; next = completing(next)) {
            deepest = next;
        }
        return deepest;
    }

    private int completing(int verb) {
        int clause = tree.child(verb, "xcomp");
        return clause >= 0 ? clause : tree.child(verb, "ccomp");
    }

    private List<Integer> outer(int verb) {
        for (int i = verb; i >= 0; i = OPEN.contains(tree.label(i)) ? tree.head(i) : -1) {
            int condition = condition(i);
            if (condition >= 0) {
                return actors(condition);
            }
        }
        return List.of();
    }

    /** Whether {@code verb} is what will be done to make somebody act: "unless T pays", "if T does not pay". */
    boolean isPressing(int verb) {
        int condition = condition(verb);
        if (condition < 0) {
            return false;
        }
        int mark = tree.child(condition, "mark");
        return mark >= 0
                && (tree.lemma(mark).equals("unless")
                        || tree.lemma(mark).equals("if")
                                && (Modality.of(tree, condition).equals("not")
                                        || tree.lemma(condition).equals("fail")
                                        || tree.lemma(condition).equals("refuse")));
    }

    /** Whether what stands at {@code position} is asked for with a threat: "withdraw or face sanctions", "or we will strike". */
    boolean isOrElse(int position) {
        for (int i = position + 1; i + 1 < tree.size(); i++) {
            if (tree.lemma(i).equals("or") && tree.dominates(position, i)) {
                boolean comes =
                        i + 2 < tree.size() && tree.tag(i + 1).equals("PRP") && COMES.contains(tree.lemma(i + 2));
                if (comes || SUFFERS.contains(tree.lemma(i + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private int condition(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "advcl") && frames.isVerb(child) && (isMarked(child) || isInverted(child))) {
                return child;
            }
        }
        return -1;
    }

    private boolean isMarked(int clause) {
        int mark = tree.child(clause, "mark");
        return mark >= 0 && MARKS.contains(tree.lemma(mark));
    }

    /** "should T cross the river". */
    private boolean isInverted(int clause) {
        int aux = tree.child(clause, "aux");
        int subject = tree.child(clause, "nsubj");
        return aux >= 0 && aux < subject && tree.lemma(aux).equals("should");
    }

    private List<Integer> actors(int clause) {
        List<Integer> who = new ArrayList<>();
        frames.subjects(clause).forEach(s -> add(s, who));
        for (Frame.Arg arg : frames.at(clause).args()) {
            add(arg.head(), who);
        }
        return who;
    }

    private void add(int head, List<Integer> who) {
        cast.named(head).stream().filter(a -> !who.contains(a)).forEach(who::add);
    }
}
