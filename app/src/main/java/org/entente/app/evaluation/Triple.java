package org.entente.app.evaluation;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.engine.ontology.PloverType;

/**
 * One telling: who, what, whom. Actors count by the first three letters of their codes; in AGREE, CONSULT and COOPERATE
 * it does not matter who is source and who is target. A mere statement is a type of its own.
 */
public record Triple(String source, String type, String target) implements Comparable<Triple> {
    private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");
    private static final Set<String> TYPES = Stream.concat(
                    Stream.of("STATEMENT"), Stream.of(PloverType.values()).map(Enum::name))
            .collect(Collectors.toSet());
    private static final int LETTERS = 3;

    static Triple of(String source, String type, String target) {
        String from = cut(source);
        String to = cut(target);
        boolean swap = MUTUAL.contains(type) && from.compareTo(to) > 0;
        return swap ? new Triple(to, type, from) : new Triple(from, type, to);
    }

    /** {@code NONE}, or triples with semicolons between them, as {@link #written} gives them. */
    static Set<Triple> parse(String written) throws BadGold {
        Set<Triple> triples = new TreeSet<>();
        if (written.equals(Answer.NONE)) {
            return triples;
        }
        for (String one : written.split(";", -1)) {
            String[] parts = one.split(":", -1);
            if (parts.length != 3 || !TYPES.contains(parts[1]) || parts[0].isEmpty() || parts[2].isEmpty()) {
                throw new BadGold(
                        Earlier.quoted(one) + " is no answer to triples",
                        "write " + Answer.NONE + " or such as USA:CONSULT:FRA;FRA:AID:MLI");
            }
            triples.add(of(parts[0], parts[1], parts[2]));
        }
        return triples;
    }

    static String written(Collection<Triple> triples) {
        return triples.isEmpty()
                ? Answer.NONE
                : triples.stream().map(Triple::toString).collect(Collectors.joining(";"));
    }

    Triple withoutType() {
        return new Triple(source, "", target);
    }

    private static String cut(String code) {
        return code.substring(0, Math.min(LETTERS, code.length()));
    }

    @Override
    public int compareTo(Triple other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return source + ":" + type + ":" + target;
    }
}
