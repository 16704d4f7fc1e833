package org.entente.engine.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.lexicon.RelationTable.Group;
import org.entente.engine.ontology.Span;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/**
 * The words that say what a claim rests on: "thanks to the visit", "as the talks have shown", the subject of "the
 * expulsion soured relations" and of "the meeting shows that relations improve".
 */
final class Grounds {
    private static final Set<String> HANGING = Set.of("prep", "advcl", "advmod", "npadvmod", "dep", "amod");
    private static final Set<String> SO = Set.of("so", "this", "that", "it");

    private final Scene scene;
    private final Tree tree;
    private final RelationTable table;
    private final Judging judging;

    Grounds(Scene scene, RelationTable table, Judging judging) {
        this.scene = scene;
        this.tree = scene.tree();
        this.table = table;
        this.judging = judging;
    }

    /** In the order of the text. */
    List<Span> of(Claim claim) {
        TreeSet<Span> found = new TreeSet<>();
        int clause = judging.clause(claim.word());
        if (clause < 0) {
            return List.of();
        }
        hanging(clause, found);
        cause(claim, clause, found);
        for (int i = clause; tree.head(i) >= 0; i = tree.head(i)) {
            int head = tree.head(i);
            boolean told = tree.is(i, "ccomp") || tree.is(i, "acl");
            if (told && tree.token(head).isVerb() && shows(head)) {
                subject(head, found);
            }
            if (told && tree.token(head).isVerb()) {
                hanging(head, found);
            }
        }
        return List.copyOf(found);
    }

    /** What a sentence says of the one before: the subject of "give reason to say so", "confirms this". */
    List<Span> ofWhatWasSaid() {
        TreeSet<Span> found = new TreeSet<>();
        for (int verb = 0; verb < tree.size(); verb++) {
            if (!tree.token(verb).isVerb()) {
                continue;
            }
            int object = tree.child(verb, "dobj");
            boolean reason =
                    object >= 0 && judging.is(Group.REASON, object) && (pointsBack(object) || pointsBack(verb));
            boolean shown = shows(verb) && object >= 0 && SO.contains(tree.lemma(object));
            if (reason || shown) {
                subject(verb, found);
            }
        }
        return List.copyOf(found);
    }

    /** "to say so", "to believe this". */
    private boolean pointsBack(int token) {
        for (int child : tree.children(token)) {
            if (tree.token(child).isVerb()) {
                int what = tree.child(child, Set.of("advmod", "dobj", "ccomp", "acomp"));
                if (what >= 0 && SO.contains(tree.lemma(what))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean shows(int verb) {
        int object = tree.child(verb, "dobj");
        return judging.is(Group.SHOW, verb) || object >= 0 && judging.is(Group.REASON, object);
    }

    /** The subject of a verb, unless it is one who speaks. */
    private void subject(int verb, TreeSet<Span> found) {
        int subject = tree.child(verb, "nsubj");
        if (subject >= 0
                && scene.cast().heading(subject).isEmpty()
                && tree.token(subject).isNoun()) {
            found.add(scene.span(tree.leftmost(subject), tree.rightmost(subject)));
        }
    }

    /** "the expulsion of diplomats soured relations". */
    private void cause(Claim claim, int clause, TreeSet<Span> found) {
        boolean object = claim.kind() == Claim.Kind.RELATION
                && clause == claim.word()
                && !tree.isPassive(clause)
                && scene.frames().at(clause).in(Frame.OBJECT).contains(claim.topic());
        if (object) {
            subject(clause, found);
        }
        int agent = tree.child(clause, "agent");
        int by = agent < 0 ? -1 : tree.child(agent, "pobj");
        if (by >= 0 && clause == claim.word() && scene.cast().heading(by).isEmpty()) {
            found.add(scene.span(tree.leftmost(by), tree.rightmost(by)));
        }
        boolean result = tree.is(clause, "advcl") && tree.tag(clause).equals("VBG") && tree.child(clause, "aux") < 0;
        if (result && clause == claim.word() && tree.head(clause) < clause) {
            int main = tree.head(clause);
            found.add(scene.span(tree.leftmost(main), Math.max(main, tree.leftmost(clause) - 2)));
        }
    }

    /** "after the expulsion", "because the pay was late", "as the talks have shown". */
    private void hanging(int verb, TreeSet<Span> found) {
        for (int child : tree.children(verb)) {
            if (HANGING.contains(tree.label(child)) && isGround(child)) {
                found.add(scene.span(tree.leftmost(child), tree.rightmost(child)));
            }
        }
    }

    private boolean isGround(int token) {
        int from = tree.leftmost(token);
        if (form(from).equals("as")) {
            return tree.token(token).isVerb() && shows(token);
        }
        return table.grounds().stream().anyMatch(words -> begins(words, from)) && !isDate(token);
    }

    private boolean begins(List<String> words, int from) {
        for (int i = 0; i < words.size(); i++) {
            if (from + i >= tree.size() || !form(from + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private String form(int token) {
        return tree.token(token).form().toLowerCase(Locale.ROOT);
    }

    /** "since 2012", "after March": a time, not a ground. */
    private boolean isDate(int token) {
        List<Integer> words = new ArrayList<>();
        for (int i = tree.leftmost(token) + 1; i <= tree.rightmost(token); i++) {
            words.add(i);
        }
        return words.stream()
                        .noneMatch(i -> tree.token(i).isNoun() && !tree.token(i).isName() && !isTime(i))
                && words.stream().noneMatch(i -> tree.token(i).isVerb());
    }

    private boolean isTime(int token) {
        return Set.of(
                        "year", "month", "week", "day", "decade", "century", "spring", "summer", "autumn", "winter",
                        "time")
                .contains(tree.lemma(token));
    }
}
