package org.entente.engine.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.lexicon.RelationTable.Place;
import org.entente.engine.lexicon.Sense;
import org.entente.engine.lexicon.Sense.Course;
import org.entente.engine.ontology.Assessment.Direction;
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
            if (scene.frames().isVerb(verb) && isNamed(verb)) {
                claim(verb).ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** Whether its subject names somebody itself: "A's climate" is not A. */
    private boolean isNamed(int verb) {
        for (int subject : scene.frames().at(verb).in(tree.isPassive(verb) ? Frame.OBJECT : Frame.SUBJECT)) {
            List<Integer> named = scene.cast().heading(subject);
            boolean we = tree.token(subject).form().equalsIgnoreCase("we");
            if (!named.isEmpty() || we || tree.child(subject, "appos") >= 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<Claim> claim(int verb) {
        Optional<Said> said = predication.of(verb, true, false);
        if (said.isEmpty() || !assertion.isClaimed(verb)) {
            return Optional.empty();
        }
        List<Integer> tokens = said.get().tokens();
        Optional<Sense> how = how(verb, said.get());
        boolean denied = assertion.isDenied(verb, tokens) && !predication.isNeverSo(verb, said.get());
        if (said.get().sense().equals(Sense.state(Level.NEUTRAL)) && how.isEmpty()) {
            return denied
                    ? Optional.of(claim(verb, new Verdict(Direction.STEADY, Level.NEGATIVE), tokens))
                    : Optional.empty();
        }
        Verdict verdict = Verdict.of(how.orElse(said.get().sense()), Level.NEUTRAL);
        return Optional.of(claim(verb, denied ? verdict.denied() : verdict, tokens));
    }

    private static Claim claim(int verb, Verdict verdict, List<Integer> tokens) {
        return Claim.of(Claim.Kind.PAIR, verb, verb, verdict, tokens);
    }

    /** "get along splendidly", "cooperate better"; empty if no adverb says how. */
    private Optional<Sense> how(int verb, Said said) {
        for (int i : tree.children(verb)) {
            boolean free = !said.tokens().contains(i) && i > verb;
            Optional<Sense> adverb = free ? judging.sense(Place.ADVERBS, i) : Optional.empty();
            if (free && said.sense().isState() && judging.isComparative(i)) {
                return judging.adjective(i).map(sense -> new Sense(Course.to(sense.level()), Level.NEUTRAL));
            }
            if (adverb.isPresent()) {
                return adverb.map(sense -> said.sense().with(sense.level()));
            }
        }
        return Optional.empty();
    }
}
