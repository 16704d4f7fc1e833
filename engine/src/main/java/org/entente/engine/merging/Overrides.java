package org.entente.engine.merging;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a person knows better: reports that are of one event, and reports that are not. A part is stronger than all
 * likeness; a join makes one event of the two events that hold its reports, whatever their days.
 */
public record Overrides(SortedSet<Pair> joins, SortedSet<Pair> parts) {
    public static final Overrides NONE = new Overrides(new TreeSet<>(), new TreeSet<>());

    /** Two reports by their ids, in the order of the ids. */
    public record Pair(String a, String b) implements Comparable<Pair> {
        public static Pair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }

        @Override
        public int compareTo(Pair other) {
            int first = a.compareTo(other.a);
            return first != 0 ? first : b.compareTo(other.b);
        }
    }

    public Overrides {
        joins = new TreeSet<>(joins);
        parts = new TreeSet<>(parts);
    }

    boolean parts(String a, String b) {
        return !parts.isEmpty() && parts.contains(Pair.of(a, b));
    }

    /** The ids of all reports that are named. */
    public Set<String> reports() {
        return List.of(joins, parts).stream()
                .flatMap(Set::stream)
                .flatMap(pair -> List.of(pair.a(), pair.b()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
