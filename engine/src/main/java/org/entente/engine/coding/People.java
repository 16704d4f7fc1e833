package org.entente.engine.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.ontology.Actor;

/** Whom an article has introduced by name, so that a surname is enough later. */
final class People {
    private final Map<String, Actor> known = new HashMap<>();

    /** Remembers a person by his full name and his surname. */
    void introduce(String name, Actor actor) {
        known.put(name, actor);
        List<String> words = ActorTable.words(name);
        if (words.size() > 1) {
            known.put(words.get(words.size() - 1), actor);
        }
    }

    Optional<Actor> named(String name) {
        return Optional.ofNullable(known.get(name));
    }
}
