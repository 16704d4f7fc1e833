package org.entente.engine.coding.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/** The two of a relation as far as they are found: the first two different actors that words for it name. */
final class Two {
    private static final Set<Sector> PRIVATE =
            EnumSet.of(Sector.BUS, Sector.CVL, Sector.LAB, Sector.MED, Sector.EDU, Sector.REL, Sector.JRN, Sector.CRM);

    private final Scene scene;
    private final Tree tree;
    private final List<Actor> pair = new ArrayList<>(2);
    private boolean strangers;

    Two(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
    }

    /** Both, unless one is missing or it is not between states or their like. */
    Optional<Dyad> dyad() {
        return strangers || pair.size() < 2 || pair.stream().allMatch(Two::isPrivate)
                ? Optional.empty()
                : Optional.of(new Dyad(pair.get(0).code(), pair.get(1).code()));
    }

    /** Firms and people at large: what is between them is not between their states. */
    static boolean isPrivate(Actor actor) {
        return PRIVATE.contains(actor.sector());
    }

    boolean isEmpty() {
        return pair.isEmpty();
    }

    boolean isOne() {
        return pair.size() == 1;
    }

    boolean areFound() {
        return pair.size() > 1;
    }

    /** The first of them; somebody must be found. */
    Actor first() {
        return pair.get(0);
    }

    /** Somebody else is meant, whom no table knows: there is no pair. */
    void withStranger() {
        strangers = true;
    }

    boolean hasStranger() {
        return strangers;
    }

    /** Whom a noun phrase names; "the two neighbours, A and B" are those set beside it. */
    void add(int token) {
        int before = pair.size();
        List<Integer> named = scene.cast().named(token);
        for (int number : named.isEmpty() ? scene.places().named(token) : named) {
            scene.found().get(number).actors().forEach(this::add);
        }
        int apposed = tree.child(token, "appos");
        if (pair.size() == before && apposed >= 0) {
            scene.cast()
                    .named(apposed)
                    .forEach(n -> scene.found().get(n).actors().forEach(this::add));
        }
    }

    void add(Actor actor) {
        if (pair.size() < 2 && !actor.isNone() && isNew(actor)) {
            pair.add(actor);
        }
    }

    boolean isNew(Actor actor) {
        return pair.stream().noneMatch(a -> a.code().equals(actor.code()));
    }
}
