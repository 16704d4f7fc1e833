package org.entente.engine.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.ontology.Assessment.Level;
import org.entente.engine.text.Tree;

/** Idioms beside which the relation or the two stand: "drove a wedge between the two", "a new chapter in their ties". */
final class IdiomClaims {
    private static final Set<String> BESIDE = Set.of(
            "between", "in", "on", "to", "over", "into", "of", "for", "upon", "with", "through", "from", "under",
            "onto");

    private final Scene scene;
    private final Tree tree;
    private final RelationTable table;
    private final Judging judging;
    private final Assertion assertion;

    IdiomClaims(Scene scene, RelationTable table, Judging judging, Assertion assertion) {
        this.scene = scene;
        this.tree = scene.tree();
        this.table = table;
        this.judging = judging;
        this.assertion = assertion;
    }

    List<Claim> find() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            for (Said said : judging.besides(i)) {
                claim(said).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private Optional<Claim> claim(Said said) {
        int first = said.tokens().get(0);
        int verb = judging.clause(first);
        int topic = topic(said.tokens(), verb);
        if (topic < 0 || verb >= 0 && !assertion.isClaimed(verb)) {
            return Optional.empty();
        }
        Verdict verdict = Verdict.of(said.sense(), Level.NEUTRAL);
        boolean denied = verb >= 0 && assertion.isDenied(verb, said.tokens());
        return Optional.of(
                Claim.of(Claim.Kind.RELATION, topic, first, denied ? verdict.denied() : verdict, said.tokens()));
    }

    /** The relation beside the idiom, or the word of it beside which the two stand; -1 if neither is there. */
    private int topic(List<Integer> tokens, int verb) {
        for (int i = 0; i < tree.size(); i++) {
            int object = BESIDE.contains(tree.lemma(i)) ? tree.child(i, "pobj") : -1;
            int head = tree.head(i);
            boolean beside = head >= 0 && (tokens.contains(head) || tokens.contains(i) || head == verb);
            if (object < 0 || !beside) {
                continue;
            }
            if (table.noun(tree.lemma(object)).isPresent() && tree.token(object).isNoun()) {
                return object;
            }
            if (tree.lemma(i).equals("between") && scene.cast().named(object).size() > 1) {
                return head;
            }
        }
        return -1;
    }
}
