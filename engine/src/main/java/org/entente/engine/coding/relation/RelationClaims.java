package org.entente.engine.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.engine.coding.event.Modality;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.lexicon.RelationTable.Group;
import org.entente.engine.ontology.Assessment.Level;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/** Claims whose topic is a noun for the relation: "their ties have cooled", "a thaw in relations", "strained relations". */
final class RelationClaims {
    private final Scene scene;
    private final Tree tree;
    private final Judging judging;
    private final Predication predication;
    private final Assertion assertion;
    private final Topics topics;
    private final NounClaims nouns;

    RelationClaims(Scene scene, RelationTable table, Judging judging, Assertion assertion) {
        this.scene = scene;
        this.tree = scene.tree();
        this.judging = judging;
        this.predication = new Predication(tree, table, judging);
        this.assertion = assertion;
        this.topics = new Topics(scene, table, judging);
        this.nouns = new NounClaims(scene, table, judging, assertion);
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
                nouns.of(noun).ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** Predicate and subject, or verb and object. */
    private Optional<Claim> clause(int verb) {
        boolean passive = tree.isPassive(verb);
        for (boolean object : new boolean[] {passive, !passive}) {
            int topic = topics.among(scene.frames().at(verb).in(object ? Frame.OBJECT : Frame.SUBJECT), verb);
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
            Level own = topics.level(topic);
            boolean never = predication.isNeverSo(verb, said);
            Verdict verdict = Verdict.of(said.sense(), own);
            boolean denied = assertion.isDenied(verb, said.tokens()) ? !never : Modality.isNone(tree, topic);
            return Claim.of(Claim.Kind.RELATION, topic, verb, denied ? verdict.denied() : verdict, said.tokens());
        });
    }
}
