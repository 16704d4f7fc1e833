package org.entente.engine.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.engine.coding.event.Modality;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.lexicon.RelationTable.Group;
import org.entente.engine.lexicon.RelationTable.Place;
import org.entente.engine.lexicon.Sense;
import org.entente.engine.lexicon.Sense.Course;
import org.entente.engine.ontology.Assessment.Level;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/** Claims whose topic is a noun for the relation: "their ties have cooled", "a thaw in relations", "strained relations". */
final class RelationClaims {
    private static final Set<String> OVER = Set.of("in", "of", "between", "with", "to", "on", "for");
    private static final Set<String> INSIDE = Set.of("compound", "nmod");

    private final Scene scene;
    private final Tree tree;
    private final RelationTable table;
    private final Judging judging;
    private final Predication predication;
    private final Assertion assertion;

    RelationClaims(Scene scene, RelationTable table, Judging judging, Assertion assertion) {
        this.scene = scene;
        this.tree = scene.tree();
        this.table = table;
        this.judging = judging;
        this.predication = new Predication(tree, table, judging);
        this.assertion = assertion;
    }

    List<Claim> find() {
        List<Claim> claims = new ArrayList<>();
        for (int verb = 0; verb < tree.size(); verb++) {
            if (scene.frames().isVerb(verb)) {
                clause(verb).ifPresent(claims::add);
            }
        }
        for (int noun = 0; noun < tree.size(); noun++) {
            if (tree.token(noun).isNoun()) {
                nominal(noun).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private Optional<Claim> nominal(int noun) {
        Optional<Claim> headline = headline(noun);
        Optional<Claim> over = headline.isPresent() ? headline : over(noun);
        return over.isPresent() ? over : plain(noun);
    }

    /** Predicate and subject, or verb and object. */
    private Optional<Claim> clause(int verb) {
        boolean passive = tree.isPassive(verb);
        for (boolean object : new boolean[] {passive, !passive}) {
            int topic = topic(verb, scene.frames().at(verb).in(object ? Frame.OBJECT : Frame.SUBJECT));
            if (topic >= 0 && topic != verb) {
                Optional<Claim> claim = claim(verb, topic, object && !passive);
                if (claim.isPresent()) {
                    return claim;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Claim> claim(int verb, int topic, boolean object) {
        if (!object && predication.beyond(verb).isPresent()) {
            return predication
                    .beyond(verb)
                    .map(said -> Claim.of(
                            Claim.Kind.RELATION, topic, verb, Verdict.of(said.sense(), Level.NEUTRAL), said.tokens()));
        }
        if (!assertion.isClaimed(verb)) {
            return Optional.empty();
        }
        boolean called = object && judging.is(Group.CALL, verb);
        return predication.of(verb, false, object && !called).map(said -> {
            Level own = level(topic);
            boolean never = predication.isNeverSo(verb, said);
            Verdict verdict = Verdict.of(said.sense(), own);
            boolean denied = assertion.isDenied(verb, said.tokens()) ? !never : Modality.isNone(tree, topic);
            return Claim.of(Claim.Kind.RELATION, topic, verb, denied ? verdict.denied() : verdict, said.tokens());
        });
    }

    /** The level of the noun, or that of its adjectives: "an already excellent relationship". */
    private Level level(int noun) {
        Level own = table.noun(tree.lemma(noun)).orElse(Level.NEUTRAL);
        return own != Level.NEUTRAL
                ? own
                : judging.attributes(noun)
                        .filter(said -> said.sense().isState())
                        .map(said -> said.sense().level())
                        .orElse(own);
    }

    /** A noun that judges the relation it stands over: "a thaw in relations", "a crisis between the two". */
    private Optional<Claim> over(int noun) {
        Optional<Sense> sense = judging.sense(Place.NOUNS, noun);
        int topic = sense.isPresent() ? below(noun) : -1;
        if (topic < 0 || !assertion.isGiven(noun) || isWeak(noun, sense.get())) {
            return Optional.empty();
        }
        int head = tree.head(noun);
        boolean becomes = tree.is(noun, "attr")
                && judging.is(Group.BECOME, head)
                && sense.get().isState();
        Sense said = becomes ? new Sense(Course.to(sense.get().level()), Level.NEUTRAL) : sense.get();
        Verdict verdict = Verdict.of(said, level(topic));
        return Optional.of(Claim.of(
                Claim.Kind.RELATION, topic, noun, isLacking(noun) ? verdict.denied() : verdict, List.of(noun)));
    }

    /** The relation below such a noun; the noun itself if the two stand beside it; -1 if neither does. */
    private int below(int noun) {
        for (int child : tree.children(noun)) {
            int object = tree.is(child, "prep") && OVER.contains(tree.lemma(child)) ? tree.child(child, "pobj") : -1;
            if (object >= 0 && isRelation(object)) {
                return object;
            }
            if (INSIDE.contains(tree.label(child)) && isRelationWord(child)) {
                return child;
            }
        }
        boolean two = tree.child(noun, "prep") >= 0
                && Set.of("between", "with").contains(tree.lemma(tree.child(noun, "prep")));
        return (two || isOfTwo(noun)) && table.noun(tree.lemma(noun)).isEmpty() ? noun : -1;
    }

    /** "the Turkish-Egyptian thaw". */
    private boolean isOfTwo(int noun) {
        Set<Integer> two = new TreeSet<>();
        RelationPair.ahead(tree, noun).forEach(i -> two.addAll(scene.cast().named(i)));
        return two.size() > 1;
    }

    /** "Arnor-Gondor ties sour": a headline, whose verb the parser takes for an adjective. */
    private Optional<Claim> headline(int noun) {
        int next = noun + 1;
        boolean verbless = tree.head(noun) < 0 || tree.head(noun) == next && tree.head(next) < 0;
        if (!verbless || next >= tree.size() || tree.token(next).isVerb() || !isOfTwo(noun) || !isRelationWord(noun)) {
            return Optional.empty();
        }
        return judging.sense(Place.VERBS, next)
                .or(() -> judging.sense(Place.ALONE, next))
                .map(sense -> Claim.of(Claim.Kind.RELATION, noun, next, Verdict.of(sense, level(noun)), List.of(next)));
    }

    /** "the development of relations" is talked about on every visit; that it goes on must be said. */
    private boolean isWeak(int noun, Sense sense) {
        int head = tree.head(noun);
        boolean goesOn = head >= 0 && tree.is(noun, "nsubj") && judging.is(Group.EXIST, head);
        boolean shown = head >= 0 && tree.is(noun, "dobj");
        return sense.course() == Course.MORE && !goesOn && !shown;
    }

    /** A relation with an adjective, or one whose noun says enough: "strained relations", "tension between the two". */
    private Optional<Claim> plain(int noun) {
        if (!isRelation(noun) || !assertion.isGiven(noun)) {
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

    private int topic(int verb, List<Integer> heads) {
        for (int head : heads) {
            int of = judging.is(Group.CARRIER, head) ? tree.child(head, "prep") : -1;
            int below = of < 0 ? -1 : tree.child(of, "pobj");
            boolean between = below >= 0 && tree.lemma(of).equals("between")
                    || judging.is(Group.CARRIER, head)
                            && scene.frames().at(verb).first("between") >= 0;
            int topic = isRelation(head) || between ? head : below >= 0 && isRelation(below) ? below : -1;
            if (topic >= 0) {
                return topic;
            }
        }
        return -1;
    }

    private boolean isRelation(int token) {
        return isRelationWord(token) && !INSIDE.contains(tree.label(token)) && !isOther(token);
    }

    private boolean isRelationWord(int token) {
        boolean name = tree.token(token).isName() && token > 0;
        return !name
                && tree.token(token).isNoun()
                && table.noun(tree.lemma(token)).isPresent();
    }

    /** "labour relations". */
    private boolean isOther(int token) {
        for (int child : tree.children(token)) {
            if (child < token && judging.is(Group.OTHER, child)) {
                return true;
            }
        }
        return false;
    }
}
