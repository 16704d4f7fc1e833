package org.entente.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.mention.Strangers;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/** Who takes part in one event of a sentence: the numbers of its roles as actors with their words. */
final class Parties {
    private static final int MOST_ACTORS = 4;
    /** Posts abroad are planned, opened and closed. */
    private static final Set<String> POSTS = Set.of("032", "050", "161");

    /** Where the state stands to which people of nowhere are handed, or from which soldiers are called home. */
    private static final Map<String, String> MOVING =
            Map.of("0841", "to", "063", "to", "174", "to", "1661", "from", "0873", "from", "0874", "from");

    private final Scene scene;
    private final Coded coded;
    private final Strays strays;
    private final ByPlace byPlace;

    Parties(Scene scene, Coded coded) {
        this.scene = scene;
        this.coded = coded;
        this.strays = new Strays(scene, coded);
        this.byPlace = new ByPlace(scene, coded);
    }

    /** Who acts: by the event's own words, else the state that somebody is thrown out of or jailed in. */
    List<Participant> sources() {
        List<Participant> told = participants(coded.roles().sources());
        return told.isEmpty() && coded.roles().sources().isEmpty() ? byPlace.hosts() : told;
    }

    /** Whether who acts is called by a name, "the Kenyan army", so that it is sure who that is. */
    boolean isNamed() {
        Tree tree = scene.tree();
        return coded.roles().sources().stream().map(scene.found()::get).anyMatch(source -> {
            for (int i = source.from(); i <= source.to(); i++) {
                boolean name = tree.token(i).isName() || tree.tag(i).equals("JJ");
                if (name && Character.isUpperCase(tree.token(i).form().charAt(0))) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Who is acted upon by the event's own words; empty if they name nobody. */
    List<Participant> targets() {
        List<Integer> numbers = new ArrayList<>(coded.roles().targets());
        for (int n : coded.roles().targets()) {
            if (strays.isOne(n)) {
                numbers.remove((Integer) n);
            }
        }
        return known(participants(numbers));
    }

    /** These, or the state of the place if there are none and the event is about its place. */
    List<Participant> orThePlace(List<Participant> targets) {
        List<Participant> there = targets.isEmpty() || isPost(targets) ? byPlace.targets() : List.of();
        return there.isEmpty() ? targets : there;
    }

    /** Nobody that we know, and the words that say who or what acts: "several coastal states". */
    Participant unnamedSource() {
        Tree tree = scene.tree();
        for (int head : scene.frames().at(coded.position()).in(Frame.SUBJECT)) {
            boolean acts = tree.token(head).isNoun()
                    && head != coded.roles().patient()
                    && scene.cast().named(head).isEmpty()
                    && !Strangers.isTime(tree, head);
            if (acts) {
                return new Participant(Actor.NONE, new Phrase(scene).of(head));
            }
        }
        return Participant.NONE;
    }

    /** Nobody that we know, and the words that say what is acted upon: "the depot". */
    Participant unnamedTarget() {
        int noun = coded.roles().patient() < 0
                ? strays.around(coded.roles().targets())
                : coded.roles().patient();
        return noun < 0 ? Participant.NONE : new Participant(Actor.NONE, new Phrase(scene).of(noun));
    }

    /** "opened an embassy in Oslo", which is nobody that it acts upon. */
    private boolean isPost(List<Participant> targets) {
        return POSTS.stream().anyMatch(coded.code().code()::startsWith) && areNowhere(targets);
    }

    /** "sent 800 migrants back to T", "withdrew its peacekeepers from T". */
    private List<Participant> known(List<Participant> targets) {
        String slot = MOVING.get(coded.code().code());
        if (slot == null || !areNowhere(targets)) {
            return targets;
        }
        List<Integer> to = scene.frames().at(coded.trigger()).in(slot).stream()
                .flatMap(head -> scene.cast().named(head).stream())
                .toList();
        List<Participant> states = participants(to).stream()
                .filter(state -> !state.actor().isNone())
                .toList();
        return states.isEmpty() ? targets : states;
    }

    private static boolean areNowhere(List<Participant> some) {
        return some.stream().allMatch(party -> party.actor().isNone());
    }

    private List<Participant> participants(List<Integer> numbers) {
        Phrase phrase = new Phrase(scene);
        List<Participant> all = new ArrayList<>();
        for (int n : numbers) {
            Found found = scene.found().get(n);
            for (Actor actor : found.actors()) {
                boolean known = all.stream()
                        .anyMatch(p -> p.actor().code().equals(actor.code())
                                && (p.actor().sector() == actor.sector() || actor.sector() == Sector.NONE));
                if (!known && all.size() < MOST_ACTORS) {
                    all.add(new Participant(actor, phrase.of(n, coded)));
                }
            }
        }
        return all;
    }
}
