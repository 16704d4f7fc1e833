package org.entente.engine.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.ontology.Actor;

/** What an article has said so far about who is who. */
final class Memory {
    private final Map<String, Actor> people = new HashMap<>();
    private final Map<String, Actor> roles = new HashMap<>();
    private List<Actor> pair = List.of();
    private Optional<Actor> perspective = Optional.empty();
    private Optional<Actor> lastPerson = Optional.empty();
    private Optional<Actor> lastState = Optional.empty();

    /** Remembers a person by his full name and his surname. */
    void person(String name, Actor actor) {
        people.put(name, actor);
        List<String> words = ActorTable.words(name);
        if (words.size() > 1) {
            people.put(words.get(words.size() - 1), actor);
        }
    }

    Optional<Actor> person(String name) {
        return Optional.ofNullable(people.get(name));
    }

    void role(String words, Actor actor) {
        roles.put(words, actor);
    }

    Optional<Actor> role(String words) {
        return Optional.ofNullable(roles.get(words));
    }

    /** The two states or organisations the last sentence that named two was about. */
    List<Actor> pair() {
        return pair;
    }

    /** Takes note of the actors of one sentence, in its order. */
    void heard(List<Actor> actors) {
        List<Actor> states = new ArrayList<>(2);
        for (Actor actor : actors) {
            if (!actor.isNone() && states.stream().noneMatch(s -> s.code().equals(actor.code()))) {
                states.add(actor);
            }
        }
        if (states.size() >= 2) {
            pair = List.copyOf(states.subList(0, 2));
        }
    }

    void subject(Actor actor, boolean isPerson) {
        if (isPerson) {
            lastPerson = Optional.of(actor);
        } else if (!actor.isNone()) {
            lastState = Optional.of(actor);
        }
    }

    Optional<Actor> lastPerson() {
        return lastPerson;
    }

    Optional<Actor> lastState() {
        return lastState;
    }

    Optional<Actor> perspective() {
        return perspective;
    }

    void perspective(Optional<Actor> actor) {
        perspective = actor;
    }
}
