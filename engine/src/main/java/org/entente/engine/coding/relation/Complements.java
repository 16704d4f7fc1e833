package org.entente.engine.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.lexicon.RelationTable.Group;
import org.entente.engine.lexicon.RelationTable.Place;
import org.entente.engine.lexicon.Sense;
import org.entente.engine.ontology.Assessment.Level;
import org.entente.engine.text.Tree;

/** What stands behind a verb and judges its subject: "remains tense", "is at a low", "is going well", "rests on mistrust". */
final class Complements {
    private static final Set<String> LABELS =
            Set.of("acomp", "attr", "oprd", "xcomp", "dobj", "advmod", "ccomp", "dep");

    private static final int REACH = 8;

    private final Tree tree;
    private final RelationTable table;
    private final Judging judging;

    Complements(Tree tree, RelationTable table, Judging judging) {
        this.tree = tree;
        this.table = table;
        this.judging = judging;
    }

    /** The adjective, noun or phrase that a verb says of its subject. */
    Optional<Said> of(int verb, boolean pairs) {
        for (int i = verb + 3; i < Math.min(tree.size(), verb + REACH); i++) {
            if (judging.isAnythingBut(i) && judging.adjective(i).isPresent()) {
                return judging.adjective(i).filter(s -> !pairs).map(justSo(i));
            }
        }
        for (int child : tree.children(verb)) {
            boolean after = child > verb && LABELS.contains(tree.label(child));
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

    /** "raised their relations to a strategic level". */
    Optional<Said> raised(int verb) {
        for (int child : tree.children(verb)) {
            boolean to = tree.is(child, "prep") && tree.lemma(child).equals("to") && judging.is(Group.MOVE, verb);
            Optional<Said> said = to ? carried(tree.child(child, "pobj")) : Optional.empty();
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

    private static Function<Sense, Said> justSo(int token) {
        return sense -> new Said(sense, List.of(token));
    }
}
