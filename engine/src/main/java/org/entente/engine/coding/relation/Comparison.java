package org.entente.engine.coding.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.lexicon.RelationTable.Group;
import org.entente.engine.lexicon.Sense;
import org.entente.engine.lexicon.Sense.Course;
import org.entente.engine.ontology.Assessment.Level;
import org.entente.engine.text.Tree;

/** How good or bad a comparative says a relation is: "could not be better", "never been worse", "closer than a year ago". */
final class Comparison {
    private static final Set<String> THEN = Set.of("now", "today", "again", "since", "nowadays");

    private final Tree tree;
    private final Judging judging;

    Comparison(Tree tree, Judging judging) {
        this.tree = tree;
        this.judging = judging;
    }

    /** "could not be better", "could hardly be worse": as good or as bad as can be. */
    Optional<Said> beyond(int verb) {
        boolean could = false;
        boolean not = false;
        for (int child : tree.children(verb)) {
            could |= tree.tag(child).equals("MD") && tree.token(child).form().equals("could");
            not |= tree.is(child, "neg") || tree.is(child, "advmod") && judging.is(Group.LACK, child);
        }
        int word = could && not ? tree.child(verb, "acomp") : -1;
        return word >= 0 && judging.isComparative(word)
                ? judging.adjective(word).map(sense -> new Said(sense, List.of(word)))
                : Optional.empty();
    }

    /** "closer than ever", "closer than with others" say how it is; "better now", "better than a year ago" where it goes. */
    Sense compared(int verb, int word, Sense sense) {
        int than = tree.child(word, "prep");
        int with = than < 0 ? -1 : tree.child(than, Set.of("pobj", "pcomp", "prep", "advmod"));
        boolean ever = with >= 0 && (tree.lemma(with).equals("ever") || tree.is(with, "prep"));
        boolean now = than >= 0 && with >= 0;
        for (int child : tree.children(verb)) {
            now |= THEN.contains(tree.lemma(child));
        }
        return now && !ever && !judging.is(Group.REMAIN, verb)
                ? new Sense(Course.to(sense.level()), Level.NEUTRAL)
                : sense;
    }

    /** "have never been better", "were never so good": as good as can be. */
    boolean isNeverSo(int verb, Said said) {
        int word = said.tokens().get(0);
        int adverb = tree.child(word, "advmod");
        boolean so = adverb >= 0 && Set.of("so", "as", "this", "that").contains(tree.lemma(adverb));
        return isNever(verb) && (so || judging.isComparative(word));
    }

    boolean isNever(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.lemma(child).equals("never")
                    || tree.lemma(child).equals("rarely")
                    || tree.lemma(child).equals("seldom")) {
                return true;
            }
        }
        return false;
    }
}
