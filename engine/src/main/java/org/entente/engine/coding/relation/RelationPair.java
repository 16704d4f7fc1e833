package org.entente.engine.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/**
 * Between whom a claim is: who stands beside its noun ("US-Azerbaijani ties", "A's ties with B", "between A and B"),
 * then who has it or is said to be so, then whose words they are, then who else the sentence names.
 */
final class RelationPair {
    private static final Set<String> ROLE_WITH = Set.of("of", "to", "for", "with", "against");

    private final Scene scene;
    private final Tree tree;
    private final Two two;
    private final Beside beside;
    private final Bearers bearers;

    RelationPair(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
        this.two = new Two(scene);
        this.beside = new Beside(scene, two);
        this.bearers = new Bearers(scene, two);
    }

    /**
     * @param teller whose words the claim is, if he is known: one of the two where only the other is named
     * @param home whom the article speaks for
     * @param before the two that the article was last about
     */
    static Optional<Dyad> of(
            Scene scene, Claim claim, Optional<Actor> teller, Optional<Actor> home, List<Actor> before) {
        RelationPair pair = new RelationPair(scene);
        pair.named(claim);
        pair.spoken(claim, teller, home);
        pair.otherwise(claim, before);
        return pair.two.dyad();
    }

    private void named(Claim claim) {
        switch (claim.kind()) {
            case RELATION -> {
                beside.noun(claim.topic(), Beside.WITH);
                if (!two.areFound()
                        && claim.word() != claim.topic()
                        && tree.token(claim.word()).isNoun()) {
                    beside.noun(claim.word(), Beside.WITH);
                }
                bearers.around(claim);
            }
            case ROLE -> {
                bearers.owner(claim.word());
                beside.noun(claim.topic(), ROLE_WITH);
                if (beside.isOfThings(claim.topic())) {
                    two.withStranger();
                }
            }
            case PAIR -> {
                bearers.arguments(claim.word(), tree.isPassive(claim.word()) ? Frame.OBJECT : Frame.SUBJECT);
                bearers.arguments(claim.word(), Frame.OBJECT);
                beside.with(claim.word());
                claim.tokens().forEach(beside::with);
            }
        }
    }

    /** "our relations with B", and "relations with B" in somebody's mouth. */
    private void spoken(Claim claim, Optional<Actor> teller, Optional<Actor> home) {
        if (claim.kind() == Claim.Kind.ROLE && two.isOne()) {
            bearers.caller(claim);
        }
        boolean we = claim.kind() == Claim.Kind.PAIR && two.isEmpty();
        if (we) {
            teller.filter(a -> !a.isNone()).or(() -> home).ifPresent(two::add);
        }
        boolean open = two.isOne() && claim.kind() != Claim.Kind.PAIR;
        if (open) {
            teller.filter(a -> !a.isNone()).or(() -> home).ifPresent(two::add);
        }
        if (two.isOne() && open) {
            home.ifPresent(two::add);
        }
    }

    /** Who else the sentence names, if that is one; else the two the article is about, where the words point to two. */
    private void otherwise(Claim claim, List<Actor> before) {
        boolean we = claim.kind() != Claim.Kind.PAIR || isWe(claim.word());
        if (!we || two.hasStranger() || two.areFound()) {
            return;
        }
        if (two.isOne()) {
            List<Actor> others = others(two.first());
            (others.size() == 1 ? others : before)
                    .stream().filter(two::isNew).limit(1).forEach(two::add);
        } else if (before.size() == 2 && claim.kind() == Claim.Kind.RELATION && pointsToTwo(claim)) {
            before.forEach(two::add);
        }
    }

    private boolean isWe(int verb) {
        return scene.frames().at(verb).in(Frame.SUBJECT).stream()
                .anyMatch(s -> tree.token(s).form().equalsIgnoreCase("we"));
    }

    private List<Actor> others(Actor known) {
        List<Actor> others = new ArrayList<>();
        for (Found found : scene.found()) {
            for (Actor actor : found.actors()) {
                boolean counted = others.stream().anyMatch(o -> o.code().equals(actor.code()));
                if (!actor.isNone() && !counted && !actor.code().equals(known.code())) {
                    others.add(actor);
                }
            }
        }
        return others;
    }

    /** "bilateral relations", "their ties", "relations between the two"; or a sentence that names nobody. */
    private boolean pointsToTwo(Claim claim) {
        for (int child : tree.children(claim.topic())) {
            String word = tree.lemma(child);
            if (Set.of("bilateral", "mutual", "their", "two", "between", "both").contains(word)) {
                return true;
            }
        }
        return scene.found().stream().allMatch(f -> f.actor().isNone());
    }
}
