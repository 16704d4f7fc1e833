package org.entente.engine.coding.reference;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Stage;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/** Whose the police or the opposition is, by where its clause says that it acts: "In Oslo the opposition walked out". */
final class Locals {
    private static final Set<Sector> AT_HOME = EnumSet.of(Sector.LEG, Sector.JUD, Sector.OPP);
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside");

    private final Stage stage;
    private final Tree tree;
    private final Predicate<Actor> isState;

    Locals(Stage stage, Predicate<Actor> isState) {
        this.stage = stage;
        this.tree = stage.tree();
        this.isState = isState;
    }

    /** The state of the place, if there is one that tells. */
    Optional<Actor> state(Found role) {
        int verb = verb(role.to());
        boolean police = role.actor().sector() == Sector.COP;
        if (verb < 0 || !police && !AT_HOME.contains(role.actor().sector())) {
            return Optional.empty();
        }
        return stage.found().stream()
                .filter(found -> isState.test(found.actor()))
                .filter(found -> found.place()
                        ? police ? isOfVerb(found, verb) : isFronted(found, role, verb)
                        : police && isOfThePlace(found) && verb(found.to()) == verb)
                .map(found -> Focus.whole(found.actor()))
                .findFirst();
    }

    /** "students in Oslo". */
    private boolean isOfThePlace(Found somebody) {
        for (int i = somebody.from(); i < somebody.to(); i++) {
            if (WHERE.contains(tree.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** The verb of the clause in which a token stands; -1 if there is none. */
    private int verb(int token) {
        int i = token;
        while (i >= 0 && !tree.token(i).isVerb()) {
            i = tree.head(i);
        }
        return i;
    }

    /** "stormed the embassy in Quito", "clashed in Oslo": of the verb, or of its object. */
    private boolean isOfVerb(Found place, int verb) {
        int on = on(place);
        return on == verb || on >= 0 && tree.is(on, "dobj") && tree.head(on) == verb;
    }

    private boolean isFronted(Found place, Found role, int verb) {
        return place.to() < role.from() && on(place) == verb;
    }

    /** What the preposition before the place hangs on; -1 if none tells where. */
    private int on(Found place) {
        for (int i = place.to(); i >= place.from(); i--) {
            int prep = tree.head(i);
            if (tree.is(i, "pobj") && WHERE.contains(tree.lemma(prep))) {
                return tree.head(prep);
            }
        }
        return -1;
    }
}
