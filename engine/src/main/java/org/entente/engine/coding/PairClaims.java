package org.entente.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.lexicon.RelationTable.Place;
import org.entente.engine.lexicon.Sense;
import org.entente.engine.lexicon.Sense.Course;
import org.entente.engine.ontology.Assessment.Level;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/** Claims whose subject is the two themselves: "the two have drifted apart", "Arnor has grown hostile to Gondor". */
final class PairClaims {
    private final Scene scene;
    private final Tree tree;
    private final Judging judging;
    private final Predication predication;
    private final Assertion assertion;

    PairClaims(Scene scene, RelationTable table, Judging judging, Assertion assertion) {
        this.scene = scene;
        this.tree = scene.tree();
        this.judging = judging;
        this.predication = new Predication(tree, table, judging);
        this.assertion = assertion;
    }

    List<Claim> find() {
        List<Claim> claims = new ArrayList<>();
        for (int verb = 0; verb < tree.size(); verb++) {
            if (scene.frames().isVerb(verb) && !named(verb).isEmpty()) {
                claim(verb).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private List<Integer> named(int verb) {
        for (int subject : scene.frames().at(verb).in(tree.isPassive(verb) ? Frame.OBJECT : Frame.SUBJECT)) {
            List<Integer> named = scene.cast().named(subject);
            if (!named.isEmpty() && !tree.token(subject).isVerb()) {
                return named;
            }
        }
        return List.of();
    }

    private Optional<Claim> claim(int verb) {
        Optional<Said> said = predication.of(verb, true, false);
        if (said.isEmpty() || !assertion.isClaimed(verb)) {
            return Optional.empty();
        }
        Verdict verdict = Verdict.of(how(verb, said.get()), Level.NEUTRAL);
        boolean denied = assertion.isDenied(verb) && !predication.isNeverSo(verb, said.get());
        return Optional.of(Claim.of(
                Claim.Kind.PAIR, verb, verb, denied ? verdict.denied() : verdict, said.get().tokens()));
    }

    /** "get along splendidly", "get along better". */
    private Sense how(int verb, Said said) {
        for (int i : tree.children(verb)) {
            boolean free = !said.tokens().contains(i) && i > verb;
            Optional<Sense> adverb = free ? judging.sense(Place.ADVERBS, i) : Optional.empty();
            if (free && said.sense().isState() && judging.isComparative(i)) {
                return judging.adjective(i)
                        .map(sense -> new Sense(Course.to(sense.level()), Level.NEUTRAL))
                        .orElse(said.sense());
            }
            if (adverb.isPresent()) {
                return said.sense().with(adverb.get().level());
            }
        }
        return said.sense();
    }
}
