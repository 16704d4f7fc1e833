package org.entente.engine.coding.relation;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A claim about a relation before its two, its field, its time and its teller are known.
 *
 * @param topic the noun for the relation or for one of the two; the verb where the two are its subject
 * @param word the verb, noun or adjective that says it
 * @param tokens all words that take part
 */
record Claim(Kind kind, int topic, int word, Verdict verdict, SortedSet<Integer> tokens) {
    enum Kind {
        /** "their ties have cooled". */
        RELATION,
        /** "Arnor is a friend of Gondor". */
        ROLE,
        /** "the two have drifted apart". */
        PAIR
    }

    static Claim of(Kind kind, int topic, int word, Verdict verdict, Iterable<Integer> more) {
        SortedSet<Integer> tokens = new TreeSet<>();
        more.forEach(tokens::add);
        tokens.add(topic);
        tokens.add(word);
        return new Claim(kind, topic, word, verdict, tokens);
    }
}
