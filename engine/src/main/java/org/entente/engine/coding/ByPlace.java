package org.entente.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Frame;

/** The states that take part in an event because of where it happens. */
final class ByPlace {
    /** A visit, an embassy, aid, a protest or a deployment is about its place; elsewhere a place only says where. */
    private static final Set<String> GOES_TO_A_PLACE = Set.of(
            "032", "042", "043", "050", "07", "085", "086", "0871", "0874", "14", "15", "16", "172", "18", "19", "20");

    /** Expulsion and deportation. */
    private static final Set<String> THROWN_OUT = Set.of("161", "166", "174");

    /** Arrest and trial are for the state where they happen. */
    private static final Set<String> JAILED = Set.of("173");

    private static final List<String> IN = List.of("in");
    private static final List<String> OUT = List.of("from", "out of");

    /** Curfews, sieges and crackdowns at home are on those who live there. */
    private static final Set<String> RESTRAINED = Set.of("1723", "1724", "175");

    private final Scene scene;
    private final Coded coded;

    ByPlace(Scene scene, Coded coded) {
        this.scene = scene;
        this.coded = coded;
    }

    /** Who acts where nobody is said to: the state that somebody is thrown out of or jailed in. */
    List<Participant> hosts() {
        Frame frame = scene.frames().at(coded.position());
        if (!frame.passive()) {
            return List.of();
        }
        boolean jailed = JAILED.contains(coded.code().code());
        if (!jailed && THROWN_OUT.stream().noneMatch(coded.code().code()::startsWith)) {
            return List.of();
        }
        for (String slot : jailed ? IN : OUT) {
            for (int head : frame.in(slot)) {
                for (int n : scene.places().named(head)) {
                    return List.of(inItsPlace(n, Sector.NONE));
                }
                List<Integer> states = new ArrayList<>(scene.cast().heading(head));
                states.removeAll(coded.roles().targets());
                List<Participant> known = known(states);
                if (!known.isEmpty()) {
                    return known;
                }
            }
        }
        return List.of();
    }

    private Participant inItsPlace(int place, Sector sector) {
        Found found = scene.found().get(place);
        Actor state = found.actor();
        return new Participant(new Actor(state.code(), sector, state.name()), scene.phrase(found));
    }

    private List<Participant> known(List<Integer> numbers) {
        Phrase phrase = new Phrase(scene);
        return numbers.stream()
                .filter(n -> !scene.found().get(n).isNone())
                .map(n -> new Participant(scene.found().get(n).actor(), phrase.of(n, coded)))
                .toList();
    }

    /** Whose state a visit, an embassy, aid or force is about, if only the place tells it. */
    List<Participant> targets() {
        if (GOES_TO_A_PLACE.stream().noneMatch(c -> coded.code().code().startsWith(c))) {
            return List.of();
        }
        int told = coded.layer().map(layer -> layer.event().trigger()).orElse(coded.trigger());
        for (var arg : scene.frames().at(told).args()) {
            for (int n : scene.places().named(arg.head())) {
                Actor actor = scene.found().get(n).actor();
                boolean home = coded.roles().sources().stream()
                        .anyMatch(x -> scene.found().get(x).actor().code().equals(actor.code()));
                if (home && !RESTRAINED.contains(coded.code().code())) {
                    continue; // at home: only where
                }
                return List.of(inItsPlace(n, home ? Sector.CVL : Sector.NONE));
            }
        }
        return List.of();
    }
}
