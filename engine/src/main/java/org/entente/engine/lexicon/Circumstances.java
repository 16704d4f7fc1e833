package org.entente.engine.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tables that tell of an event what its entry does not: its field, its place, the money in it. */
public record Circumstances(ContextTable contexts, Gazetteer places, Currencies currencies) {
    /**
     * The tables among {@code sources}; those whose file is missing are empty.
     *
     * @throws LexiconException with the faults of all of them
     */
    public static Circumstances read(List<LexiconSource> sources) {
        List<Problem> problems = new ArrayList<>();
        ContextTable contexts = read(ContextTable::read, sources, problems);
        Gazetteer places = read(Gazetteer::read, sources, problems);
        Currencies currencies = read(Currencies::read, sources, problems);
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
        return new Circumstances(contexts, places, currencies);
    }

    private static <T> T read(
            Function<List<LexiconSource>, T> reader, List<LexiconSource> sources, List<Problem> problems) {
        try {
            return reader.apply(sources);
        } catch (LexiconException e) {
            problems.addAll(e.problems());
            return null; // thrown with the rest
        }
    }
}
