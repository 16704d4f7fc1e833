package org.entente.app.search.query;

import java.util.List;

/**
 * Some of the words typed, how they were taken, and how else they may be.
 *
 * @param begin where they begin in what was typed
 * @param end where they end, the end not included
 * @param others other meanings, the likeliest first
 */
public record Taken(int begin, int end, String words, Meaning meaning, List<Meaning> others) {
    public Taken {
        others = List.copyOf(others);
    }

    /** Another way to take the words, and the whole query typed so that they are taken that way. */
    public record Other(Meaning meaning, String query) {}

    /** The others, each with the query that asks for it. */
    public List<Other> others(String typed) {
        return others.stream()
                .map(other -> new Other(other, typed.substring(0, begin) + other.said() + typed.substring(end)))
                .toList();
    }
}
