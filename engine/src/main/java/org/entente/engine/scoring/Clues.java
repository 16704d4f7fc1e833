package org.entente.engine.scoring;

import java.util.List;

/**
 * What a sentence shows of two of its actors.
 *
 * @param names clues that are there or not: {@code "over condemn"}, {@code "entry denounce"}; each once
 * @param meaning vectors of the words in several places, one behind the other; zero where a place is empty
 */
public record Clues(List<String> names, float[] meaning) {
    public Clues {
        names = List.copyOf(names);
    }
}
