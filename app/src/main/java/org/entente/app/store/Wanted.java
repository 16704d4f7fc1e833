package org.entente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Status;

/**
 * Which events to list on a page; what is empty does not restrict.
 *
 * @param origin who coded them: {@code "coded"} for Entente, or the data set they were imported from
 * @param as codes of one side; alone, events in which any of them acts or is acted upon
 * @param bs codes of the other side
 * @param directed whether {@code as} are to act
 * @param from only events that start on this day or later
 * @param to only events that end on this day or earlier
 * @param field one of the event's contexts
 * @param statuses any of these
 * @param code a CAMEO code with all below it
 */
public record Wanted(
        String origin,
        Set<String> as,
        Set<String> bs,
        boolean directed,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Context> field,
        Set<Status> statuses,
        Optional<PloverType> type,
        Optional<String> code) {
    public Wanted {
        as = Set.copyOf(as);
        bs = Set.copyOf(bs);
        statuses = Set.copyOf(statuses);
        if (as.isEmpty() && (directed || !bs.isEmpty())) {
            throw new IllegalArgumentException("the first side is missing");
        }
    }

    /** All of an origin. */
    public static Wanted all(String origin) {
        return new Wanted(
                origin,
                Set.of(),
                Set.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Those between two sides, whoever acts; with no code on the other side those of one. */
    public Wanted between(Collection<String> one, Collection<String> other) {
        return new Wanted(origin, Set.copyOf(one), Set.copyOf(other), directed, from, to, field, statuses, type, code);
    }

    /** Only those in which the first side acts. */
    public Wanted onlyThere() {
        return new Wanted(origin, as, bs, true, from, to, field, statuses, type, code);
    }

    public Wanted during(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Wanted(origin, as, bs, directed, first, last, field, statuses, type, code);
    }

    public Wanted in(Optional<Context> context) {
        return new Wanted(origin, as, bs, directed, from, to, context, statuses, type, code);
    }

    public Wanted being(Collection<Status> any) {
        return new Wanted(origin, as, bs, directed, from, to, field, Set.copyOf(any), type, code);
    }

    public Wanted of(Optional<PloverType> kind, Optional<String> cameo) {
        return new Wanted(origin, as, bs, directed, from, to, field, statuses, kind, cameo);
    }

    boolean isCoded() {
        return origin.equals(Store.CODED);
    }

    /** Columns that {@code coded_event} and {@code event} both have; values stand for its question marks. */
    String condition(List<Object> values) {
        List<String> all = new ArrayList<>(List.of("true"));
        sides(all);
        from.ifPresent(day -> add(all, values, "start_date >= ?", day));
        to.ifPresent(day -> add(all, values, "end_date <= ?", day));
        field.ifPresent(context -> add(all, values, "contains(';' || contexts || ';', ?)", ";" + context.code() + ";"));
        if (!statuses.isEmpty()) {
            all.add("status IN (" + Literals.of(codes()) + ")");
        }
        type.ifPresent(kind -> add(all, values, "plover_type = ?", kind.name()));
        code.ifPresent(cameo -> add(all, values, "starts_with(code, ?)", cameo));
        return String.join(" AND ", all);
    }

    private Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        statuses.forEach(status -> codes.add(status.code()));
        return codes;
    }

    /** Plain lists on a column each, which DuckDB holds against its blocks; then what they leave open. */
    private void sides(List<String> all) {
        if (as.isEmpty()) {
            return;
        }
        String one = Literals.of(as);
        String other = Literals.of(bs);
        if (directed) {
            all.add("source_code IN (" + one + ")");
            if (!bs.isEmpty()) {
                all.add("target_code IN (" + other + ")");
            }
        } else if (bs.isEmpty()) {
            all.add("(source_code IN (" + one + ") OR target_code IN (" + one + "))");
        } else {
            Set<String> both = new TreeSet<>(as);
            both.addAll(bs);
            String any = Literals.of(both);
            all.add("source_code IN (" + any + ") AND target_code IN (" + any + ")");
            all.add("(source_code IN (" + one + ") AND target_code IN (" + other + ") OR source_code IN (" + other
                    + ") AND target_code IN (" + one + "))");
        }
    }

    private static void add(List<String> all, List<Object> values, String condition, Object value) {
        all.add(condition);
        values.add(value);
    }
}
