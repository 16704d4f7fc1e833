package org.entente.app.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Coded events between two sides, whoever acts, and between two days.
 *
 * @param as codes of the first side
 * @param from only events that start on this day or later
 * @param to only events that end on this day or earlier
 */
record Between(Set<String> as, Set<String> bs, Optional<LocalDate> from, Optional<LocalDate> to) {
    static Between of(Collection<String> as, Collection<String> bs, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Between(Set.copyOf(as), Set.copyOf(bs), from, to);
    }

    /** Whether there can be none. */
    boolean isEmpty() {
        return as.isEmpty() || bs.isEmpty();
    }

    /**
     * For {@code coded_event}; {@code values} are given what stands for its question marks. First plain lists on a column
     * each, which DuckDB holds against its blocks, then what they leave open.
     */
    String condition(List<Object> values) {
        if (isEmpty()) {
            return "false";
        }
        Set<String> both = new TreeSet<>(as);
        both.addAll(bs);
        String any = Literals.of(both);
        String one = Literals.of(as);
        String other = Literals.of(bs);
        StringBuilder sql = new StringBuilder("source_code IN (" + any + ") AND target_code IN (" + any + ")");
        sql.append(" AND (source_code IN (" + one + ") AND target_code IN (" + other + ") OR source_code IN (" + other
                + ") AND target_code IN (" + one + "))");
        from.ifPresent(day -> add(sql, values, " AND start_date >= ?", day));
        to.ifPresent(day -> add(sql, values, " AND end_date <= ?", day));
        return sql.toString();
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, LocalDate day) {
        sql.append(condition);
        values.add(day);
    }
}
