package org.entente.engine.coding.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.ontology.Actor;

/** Whom an article has introduced by name, so that a surname is enough later. */
public final class People {
    private final Map<String, Actor> known = new HashMap<>();
    private final Set<String> states = new HashSet<>();

    /** Remembers a person by his full name and his surname. */
    public void introduce(String name, Actor actor) {
        known.put(name, actor);
        List<String> words = ActorTable.words(name);
        if (words.size() > 1) {
            known.put(words.get(words.size() - 1), actor);
        }
    }

    /** The text names this state or organisation. */
    void hear(String code) {
        states.add(code);
    }

    /** Whether the text has named this state or organisation. */
    boolean hasHeardOf(String code) {
        return states.contains(code);
    }

    public Optional<Actor> named(String name) {
        return Optional.ofNullable(known.get(name));
    }
}
