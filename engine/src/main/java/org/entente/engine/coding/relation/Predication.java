package org.entente.engine.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    private static final Set<String> COMPLEMENTS =
            Set.of("acomp", "attr", "oprd", "xcomp", "dobj", "advmod", "ccomp", "dep");
    private static final Set<String> THEN = Set.of("now", "today", "again", "since", "nowadays");

    private static final int REACH = 8;

    private final Tree tree;
    private final RelationTable table;
    private final Judging judging;

    Predication(Tree tree, RelationTable table, Judging judging) {
        this.tree = tree;
        this.table = table;
        this.judging = judging;
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
        Optional<Said> complement = object ? raised(verb) : complement(verb, pairs);
        if (course.isPresent()) {
            List<Integer> tokens = new ArrayList<>(List.of(verb));
            boolean changes =
                    complement.isPresent() && !complement.get().sense().isState();
            Sense.Course goes = course.get().course();
            boolean amount = goes == Course.MORE || goes == Course.LESS;
            Level level = course.get().level() == Level.NEUTRAL && complement.isPresent() && !changes
                    ? complement.get().sense().level()
                    : course.get().level();
            complement.filter(c -> !changes).ifPresent(c -> tokens.addAll(c.tokens()));
            Sense sense = amount && level != Level.NEUTRAL
                    ? new Sense(Course.to(level), level)
                    : course.get().with(level);
            return Optional.of(new Said(sense, tokens));
        }
        return complement.flatMap(c -> with(verb, c));
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
                ? judging.adjective(word).map(justSo(word))
                : Optional.empty();
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
        if (adjective && judging.isComparative(word) && !isNever(verb)) {
            return Optional.of(new Said(compared(verb, word, sense), tokens));
        }
        return Optional.of(new Said(sense, tokens));
    }

    /** "closer than ever", "closer than with others" say how it is; "better now", "better than a year ago" where it goes. */
    private Sense compared(int verb, int word, Sense sense) {
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

    private boolean isNever(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.lemma(child).equals("never")
                    || tree.lemma(child).equals("rarely")
                    || tree.lemma(child).equals("seldom")) {
                return true;
            }
        }
        return false;
    }

    /** "raised their relations to a strategic level". */
    private Optional<Said> raised(int verb) {
        for (int child : tree.children(verb)) {
            boolean to = tree.is(child, "prep") && tree.lemma(child).equals("to") && judging.is(Group.MOVE, verb);
            Optional<Said> said = to ? carried(tree.child(child, "pobj")) : Optional.empty();
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    /** The adjective, noun or phrase that a verb says of its subject. */
    private Optional<Said> complement(int verb, boolean pairs) {
        for (int i = verb + 3; i < Math.min(tree.size(), verb + REACH); i++) {
            if (judging.isAnythingBut(i) && judging.adjective(i).isPresent()) {
                return judging.adjective(i).filter(s -> !pairs).map(justSo(i));
            }
        }
        for (int child : tree.children(verb)) {
            boolean after = child > verb && COMPLEMENTS.contains(tree.label(child));
            Optional<Said> said = after ? word(child, verb, pairs) : Optional.empty();
            if (said.isEmpty() && child > verb && tree.is(child, "prep") && !pairs) {
                said = carried(tree.child(child, "pobj"));
            }
            if (said.isEmpty() && judging.is(Group.REST, verb) && (tree.is(child, "prep") || tree.is(child, "agent"))) {
                said = rested(tree.child(child, "pobj"));
            }
            if (said.isEmpty() && tree.is(child, "prep") && tree.lemma(child).equals("as")) {
                said = as(child, verb, pairs);
            }
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    /** "is marked by mistrust", "rests on an old friendship". */
    private Optional<Said> rested(int noun) {
        Optional<Level> level =
                noun < 0 ? Optional.empty() : table.noun(tree.lemma(noun)).filter(l -> l != Level.NEUTRAL);
        return level.isPresent()
                ? level.map(Sense::state).map(justSo(noun))
                : noun < 0 ? Optional.empty() : judging.sense(Place.NOUNS, noun).map(justSo(noun));
    }

    private static Function<Sense, Said> justSo(int token) {
        return sense -> new Said(sense, List.of(token));
    }

    /** "described relations as brotherly". */
    private Optional<Said> as(int prep, int verb, boolean pairs) {
        int what = tree.child(prep, Set.of("pcomp", "pobj", "amod", "acomp"));
        return what < 0 ? Optional.empty() : word(what, verb, pairs);
    }

    private Optional<Said> word(int token, int verb, boolean pairs) {
        if (tree.token(token).isNoun()) {
            return pairs ? Optional.empty() : noun(token);
        }
        if (tree.is(token, "advmod") && !tree.token(token).isAdjective()) {
            return adverb(token, verb);
        }
        if (pairs && !judging.is(Group.MUTUAL, token)) {
            return Optional.empty();
        }
        Optional<Sense> sense = judging.adjective(token);
        return (sense.isPresent() || pairs ? sense : judging.participle(token)).map(justSo(token));
    }

    /** "are going well", and in "grow closer" what the parser takes for an adverb. */
    private Optional<Said> adverb(int token, int verb) {
        boolean works = judging.is(Group.MOVE, verb) || judging.is(Group.BE, verb);
        Optional<Sense> sense = works ? judging.sense(Place.ADVERBS, token) : Optional.empty();
        if (sense.isEmpty() && judging.isComparative(token) && judging.is(Group.BECOME, verb)) {
            sense = judging.adjective(token);
        }
        return sense.map(s -> new Said(s, List.of(token)));
    }

    /** "are a model", "have seen an improvement", "enjoy a friendly atmosphere". */
    private Optional<Said> noun(int noun) {
        Optional<Said> plain = judging.sense(Place.NOUNS, noun).map(sense -> new Said(sense, List.of(noun)));
        return plain.isPresent() ? plain : carried(noun);
    }

    /** "into open hostility", "into friendship". */
    private Optional<Said> own(int noun) {
        return table.noun(tree.lemma(noun))
                .filter(l -> l != Level.NEUTRAL)
                .map(Sense::state)
                .map(justSo(noun));
    }

    /** "on a friendly footing", "to a positive course", "to the level of strategic partnership". */
    private Optional<Said> carried(int noun) {
        if (noun < 0) {
            return Optional.empty();
        }
        boolean carries = judging.is(Group.CARRIER, noun);
        boolean names = table.noun(tree.lemma(noun)).isPresent()
                || table.role(tree.lemma(noun)).isPresent();
        Optional<Said> said = carries || names ? judging.attributes(noun) : Optional.empty();
        if (said.isPresent()) {
            List<Integer> tokens = new ArrayList<>(said.get().tokens());
            tokens.add(noun);
            return Optional.of(new Said(said.get().sense(), tokens));
        }
        int of = carries ? tree.child(noun, "prep") : -1;
        int what = of < 0 || !tree.lemma(of).equals("of") ? -1 : tree.child(of, "pobj");
        Optional<Said> below = what < 0 ? own(noun) : carried(what);
        return below.isPresent() || what < 0
                ? below
                : judging.sense(Place.NOUNS, what).map(sense -> new Said(sense, List.of(what)));
    }
}
