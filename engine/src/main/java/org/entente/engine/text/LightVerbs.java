package org.entente.engine.text;

import java.util.Set;

/**
 * Verbs that say little themselves.
 *
 * @param carry lend an event noun their subject: "hold talks", "launch an attack", "enter into negotiations"
 * @param undergo have for subject what suffers or receives the event: "came under attack", "drew criticism"
 * @param occur say of an event noun only that it takes place: "talks began"
 * @param through nouns between such a verb and its event noun: "held a round of talks"
 */
public record LightVerbs(Set<String> carry, Set<String> undergo, Set<String> occur, Set<String> through) {
    public static final LightVerbs NONE = new LightVerbs(Set.of(), Set.of(), Set.of(), Set.of());
}
