package org.entente.engine.coding;

import java.util.List;
import java.util.Set;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/**
 * Those named in the place of a target who are not acted upon: the source's own state, where it only says where: "shelled
 * two villages near its capital", "declared a truce in its provinces".
 */
final class Strays {
    private static final Set<String> WHERE =
            Set.of("in", "inside", "at", "near", "across", "throughout", "within", "of");

    private final Scene scene;
    private final Coded coded;

    Strays(Scene scene, Coded coded) {
        this.scene = scene;
        this.coded = coded;
    }

    boolean isOne(int number) {
        Frame.Arg place = place(number);
        if (place == null) {
            return false;
        }
        Found found = scene.found().get(number);
        boolean inside = place.head() < found.from() || place.head() > found.to();
        String slot = inside ? preposition(scene.head(found)) : place.slot();
        return WHERE.contains(slot) && isOwn(found.actor());
    }

    /** The noun in whose phrase they stand, if that is not where something happens; -1 if there is none. */
    int around(List<Integer> numbers) {
        for (int number : numbers) {
            Frame.Arg place = place(number);
            if (place != null
                    && isOne(number)
                    && !WHERE.contains(place.slot())
                    && scene.tree().token(place.head()).isNoun()) {
                return place.head();
            }
        }
        return -1;
    }

    /** The preposition before an actor; empty if there is none. */
    private String preposition(int actor) {
        Tree tree = scene.tree();
        int head = tree.is(actor, "appos") ? tree.head(actor) : actor;
        return tree.is(head, "pobj") ? tree.lemma(tree.head(head)) : "";
    }

    /** A state or its government, and the source too. */
    private boolean isOwn(Actor actor) {
        return isState(actor)
                && coded.roles().sources().stream()
                        .map(source -> scene.found().get(source).actor())
                        .anyMatch(source -> isState(source) && source.code().equals(actor.code()));
    }

    private static boolean isState(Actor actor) {
        return !actor.isNone() && (actor.sector() == Sector.NONE || actor.sector() == Sector.GOV);
    }

    /** The place of the event's predicate in whose phrase an actor stands; null if in none. */
    private Frame.Arg place(int number) {
        for (Frame.Arg arg : scene.frames().at(coded.trigger()).args()) {
            if (scene.tree().token(arg.head()).isNoun()
                    && scene.cast().named(arg.head()).contains(number)) {
                return arg;
            }
        }
        return null;
    }
}
