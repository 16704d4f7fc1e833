package org.entente.engine.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases looked up by their head, so that a class of hundreds of words costs no more than one of two. */
public final class PhraseSet {
    public static final PhraseSet EMPTY = new PhraseSet(List.of());

    private final Map<String, List<Phrase>> byHead = new HashMap<>();

    public PhraseSet(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            byHead.computeIfAbsent(phrase.head(), h -> new ArrayList<>(1)).add(phrase);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhraseSet set && byHead.equals(set.byHead);
    }

    @Override
    public int hashCode() {
        return byHead.hashCode();
    }

    public boolean isEmpty() {
        return byHead.isEmpty();
    }

    /** The phrases with the head {@code lemma}. */
    public List<Phrase> at(String lemma) {
        return byHead.getOrDefault(lemma, List.of());
    }
}
