package org.entente.engine.coding.relation;

import java.util.List;
import java.util.Optional;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.lexicon.RelationTable.Group;
import org.entente.engine.lexicon.RelationTable.Place;
import org.entente.engine.lexicon.Sense;
import org.entente.engine.lexicon.Sense.Course;
import org.entente.engine.ontology.Assessment.Level;
import org.entente.engine.text.Tree;

/** Claims that a noun phrase makes with no verb of its own: "a thaw in relations", "strained ties", "no trust between the two". */
final class NounClaims {
    private final Tree tree;
    private final RelationTable table;
    private final Judging judging;
    private final Topics topics;
    private final Assertion assertion;

    NounClaims(Scene scene, RelationTable table, Judging judging, Assertion assertion) {
        this.tree = scene.tree();
        this.table = table;
        this.judging = judging;
        this.topics = new Topics(scene, table, judging);
        this.assertion = assertion;
    }

    Optional<Claim> of(int noun) {
        Optional<Claim> headline = headline(noun);
        Optional<Claim> over = headline.isPresent() ? headline : over(noun);
        return over.isPresent() ? over : plain(noun);
    }

    /** A noun that judges the relation it stands over: "a thaw in relations", "a crisis between the two". */
    private Optional<Claim> over(int noun) {
        Optional<Sense> sense = judging.sense(Place.NOUNS, noun);
        int topic = sense.isPresent() ? topics.below(noun) : -1;
        if (topic < 0 || !assertion.isGiven(noun) || isWeak(noun, sense.get())) {
            return Optional.empty();
        }
        int head = tree.head(noun);
        boolean becomes = tree.is(noun, "attr")
                && judging.is(Group.BECOME, head)
                && sense.get().isState();
        Sense said = becomes ? new Sense(Course.to(sense.get().level()), Level.NEUTRAL) : sense.get();
        Verdict verdict = Verdict.of(said, topics.level(topic));
        return Optional.of(Claim.of(
                Claim.Kind.RELATION, topic, noun, isLacking(noun) ? verdict.denied() : verdict, List.of(noun)));
    }

    /** "Arnor-Gondor ties sour": a headline, whose verb the parser takes for an adjective. */
    private Optional<Claim> headline(int noun) {
        int next = noun + 1;
        boolean verbless = tree.head(noun) < 0 || tree.head(noun) == next && tree.head(next) < 0;
        if (!verbless
                || next >= tree.size()
                || tree.token(next).isVerb()
                || !topics.isOfTwo(noun)
                || !topics.isRelationWord(noun)) {
            return Optional.empty();
        }
        return judging.sense(Place.VERBS, next)
                .or(() -> judging.sense(Place.ALONE, next))
                .map(sense -> Claim.of(
                        Claim.Kind.RELATION, noun, next, Verdict.of(sense, topics.level(noun)), List.of(next)));
    }

    /** A relation with an adjective, or one whose noun says enough: "strained relations", "tension between the two". */
    private Optional<Claim> plain(int noun) {
        if (!topics.isRelation(noun) || !assertion.isGiven(noun)) {
            return Optional.empty();
        }
        Level own = table.noun(tree.lemma(noun)).orElse(Level.NEUTRAL);
        Optional<Said> said = judging.attributes(noun);
        boolean lacks = isLacking(noun);
        if (said.isEmpty() && !(lacks || isThere(noun, own))) {
            return Optional.empty();
        }
        boolean wished = own != Level.NEGATIVE && assertion.isOpenSubject(noun);
        if (wished
                || said.isPresent()
                        && judging.is(Group.QUARREL, noun)
                        && said.get().sense().isState()) {
            return Optional.empty();
        }
        Sense sense = said.map(Said::sense)
                .filter(s -> own != Level.NEGATIVE || !s.isState())
                .orElse(Sense.state(own));
        Verdict verdict = Verdict.of(sense, own);
        List<Integer> tokens = said.map(Said::tokens).orElse(List.of(noun));
        boolean denied = lacks && verdict.level() != Level.NEUTRAL;
        return lacks && !denied
                ? Optional.empty()
                : Optional.of(Claim.of(
                        Claim.Kind.RELATION, noun, tokens.get(0), denied ? verdict.denied() : verdict, tokens));
    }

    /** "the development of relations" is talked about on every visit; that it goes on must be said. */
    private boolean isWeak(int noun, Sense sense) {
        int head = tree.head(noun);
        boolean goesOn = head >= 0 && tree.is(noun, "nsubj") && judging.is(Group.EXIST, head);
        boolean shown = head >= 0 && tree.is(noun, "dobj");
        return sense.course() == Course.MORE && !goesOn && !shown;
    }

    /** Mistrust that is named is there; of trust it must be said. */
    private boolean isThere(int noun, Level own) {
        int head = tree.head(noun);
        boolean exists = head >= 0
                && (judging.is(Group.EXIST, head) && tree.is(noun, "nsubj")
                        || tree.is(noun, "attr") && tree.child(head, "expl") >= 0);
        return own == Level.NEGATIVE && !judging.is(Group.QUARREL, noun) || own == Level.POSITIVE && exists;
    }

    /** "no trust", "a lack of trust", "little confidence". */
    private boolean isLacking(int noun) {
        int head = tree.head(noun);
        boolean of = head >= 0 && tree.is(noun, "pobj") && tree.lemma(head).equals("of") && tree.head(head) >= 0;
        if (of && judging.is(Group.LACK, tree.head(head))) {
            return true;
        }
        for (int child : tree.children(noun)) {
            boolean few = tree.lemma(child).equals("few") && tree.child(child, "det") >= 0;
            if (child < noun && judging.is(Group.LACK, child) && !few) {
                return true;
            }
        }
        return false;
    }
}
