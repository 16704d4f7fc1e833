package org.entente.engine.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.lexicon.RelationTable.Group;
import org.entente.engine.lexicon.RelationTable.Of;
import org.entente.engine.lexicon.RelationTable.Place;
import org.entente.engine.lexicon.Sense;
import org.entente.engine.lexicon.Sense.Course;
import org.entente.engine.ontology.Assessment.Level;
import org.entente.engine.text.Tree;

/** What a clause says of its subject: "has cooled", "remains tense", "is at a low", "has taken a turn for the worse". */
final class Predication {
    private final Tree tree;
    private final RelationTable table;
    private final Judging judging;
    private final Complements complements;
    private final Comparison comparison;

    Predication(Tree tree, RelationTable table, Judging judging) {
        this.tree = tree;
        this.table = table;
        this.judging = judging;
        this.complements = new Complements(tree, table, judging);
        this.comparison = new Comparison(tree, judging);
    }

    /**
     * What the clause of {@code verb} says.
     *
     * @param pairs whether the two themselves are its subject
     * @param object whether the relation is the verb's object, not its subject
     */
    Optional<Said> of(int verb, boolean pairs, boolean object) {
        Optional<Said> said = judging.saying(verb, pairs ? Of.PAIRS : Of.PHRASES);
        Optional<Sense> course = pairs ? Optional.empty() : course(verb, object);
        if (said.isPresent()) {
            return Optional.of(moved(verb, said.get(), course));
        }
        Optional<Said> complement = object ? complements.raised(verb) : complements.of(verb, pairs);
        if (course.isPresent()) {
            return Optional.of(going(verb, course.get(), complement));
        }
        return complement.flatMap(c -> with(verb, c));
    }

    /** "has improved", "is growing": the verb says where it goes, what stands behind it at most how it is. */
    private static Said going(int verb, Sense course, Optional<Said> complement) {
        List<Integer> tokens = new ArrayList<>(List.of(verb));
        boolean changes = complement.isPresent() && !complement.get().sense().isState();
        Sense.Course goes = course.course();
        boolean amount = goes == Course.MORE || goes == Course.LESS;
        Level level = course.level() == Level.NEUTRAL && complement.isPresent() && !changes
                ? complement.get().sense().level()
                : course.level();
        complement.filter(c -> !changes).ifPresent(c -> tokens.addAll(c.tokens()));
        Sense sense = amount && level != Level.NEUTRAL ? new Sense(Course.to(level), level) : course.with(level);
        return new Said(sense, tokens);
    }

    /** A participle that is listed as an adjective is one, unless it is told who did it: "are strained". */
    private Optional<Sense> course(int verb, boolean object) {
        boolean passive = tree.isPassive(verb);
        if (!object && !passive && tree.child(verb, "dobj") >= 0) {
            return Optional.empty(); // "strained relations overshadowed the summit"
        }
        if (passive && tree.child(verb, "agent") < 0 && !isBeing(verb)) {
            Optional<Sense> state =
                    table.sense(Place.ADJECTIVES, tree.token(verb).form());
            if (state.isPresent()) {
                return state;
            }
        }
        Optional<Sense> sense = judging.sense(Place.VERBS, verb);
        return sense.isPresent() || object || passive ? sense : judging.sense(Place.ALONE, verb);
    }

    private boolean isBeing(int verb) {
        int aux = tree.child(verb, "auxpass");
        return aux >= 0 && tree.token(aux).form().equalsIgnoreCase("being");
    }

    /** "sank to a low": the verb says where it goes, the rest how it is. */
    private Said moved(int verb, Said said, Optional<Sense> course) {
        Sense sense = said.sense();
        List<Integer> tokens = new ArrayList<>(said.tokens());
        tokens.add(verb);
        if (!sense.isState()) {
            return new Said(sense, tokens);
        }
        boolean ever = said.tokens().stream().anyMatch(i -> tree.lemma(i).equals("ever"));
        if (!ever && said.tokens().stream().anyMatch(judging::isComparative)) {
            return new Said(new Sense(Course.to(sense.level()), Level.NEUTRAL), tokens);
        }
        if (course.isPresent() && !said.tokens().contains(verb)) {
            return new Said(course.get().with(sense.level()), tokens);
        }
        boolean goes =
                !said.tokens().contains(verb) && (judging.is(Group.MOVE, verb) || judging.is(Group.BECOME, verb));
        return new Said(goes ? new Sense(Course.to(sense.level()), sense.level()) : sense, tokens);
    }

    private Optional<Said> with(int verb, Said complement) {
        List<Integer> tokens = new ArrayList<>(complement.tokens());
        tokens.add(verb);
        Sense sense = complement.sense();
        int word = complement.tokens().get(0);
        boolean adjective = judging.sense(Place.ADJECTIVES, word).isPresent();
        if (!sense.isState()) {
            return Optional.of(new Said(sense, tokens));
        }
        if (judging.is(Group.BECOME, verb) || judging.is(Group.MOVE, verb) && !judging.is(Group.BE, verb)) {
            boolean neutral = judging.isComparative(word) && !judging.isMore(word) || judging.isLess(word);
            return Optional.of(
                    new Said(new Sense(Course.to(sense.level()), neutral ? Level.NEUTRAL : sense.level()), tokens));
        }
        if (adjective && judging.isComparative(word) && !comparison.isNever(verb)) {
            return Optional.of(new Said(comparison.compared(verb, word, sense), tokens));
        }
        return Optional.of(new Said(sense, tokens));
    }

    /** "could not be better": as good as can be. */
    Optional<Said> beyond(int verb) {
        return comparison.beyond(verb);
    }

    /** "have never been better": as good as can be. */
    boolean isNeverSo(int verb, Said said) {
        return comparison.isNeverSo(verb, said);
    }
}
