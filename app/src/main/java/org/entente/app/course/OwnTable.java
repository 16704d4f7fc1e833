package org.entente.app.course;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.app.Fault;
import org.entente.engine.ontology.Cameo;

/** A user's own scores by CAMEO code; a code without one has that of the code above it: {@code 0231} that of 023 or 02. */
public final class OwnTable implements ScoreTable {
    private static final int ROOT = 2;

    private final String name;
    private final SortedMap<String, Double> scores;

    /**
     * @param name of its file
     * @param scores by code, each of them known, -10 to 10
     */
    OwnTable(String name, Map<String, Double> scores) {
        this.name = name;
        this.scores = new TreeMap<>(scores);
    }

    @Override
    public double score(Cameo code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException(name + " has no score for " + code.code()));
    }

    @Override
    public boolean has(Cameo code) {
        return find(code).isPresent();
    }

    private Optional<Double> find(Cameo code) {
        for (int digits = code.code().length(); digits >= ROOT; digits--) {
            Double score = scores.get(code.code().substring(0, digits));
            if (score != null) {
                return Optional.of(score);
            }
        }
        return Optional.empty();
    }

    /**
     * A made-up score would be worse than none, so a table that lacks one is refused.
     *
     * @throws Fault if it has no score for some of the codes; it names all of them
     */
    static void check(ScoreTable table, Collection<Cameo> codes) {
        SortedMap<String, String> missing = new TreeMap<>();
        codes.stream().filter(code -> !table.has(code)).forEach(code -> missing.put(code.code(), code.label()));
        if (!missing.isEmpty()) {
            StringBuilder list = new StringBuilder();
            missing.forEach((code, label) ->
                    list.append("\n  ").append(code).append("  ").append(label));
            throw Fault.usage(
                    table.label(),
                    "has no score for " + missing.size() + (missing.size() == 1 ? " code" : " codes")
                            + " of these events",
                    "add a line for each, or for the two digits it begins with:" + list);
        }
    }

    @Override
    public String code() {
        return name;
    }

    @Override
    public String label() {
        return name;
    }
}
