package org.entente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Status;

/**
 * Which events to list; what is empty does not restrict.
 *
 * @param origin who coded them: {@code "coded"} for Entente, or the data set they were imported from
 * @param actor the code of either side
 * @param code a CAMEO code with all below it: {@code "04"} holds {@code "042"}
 * @param from only events that start on this day or later
 * @param to only events that end on this day or earlier
 */
public record EventFilter(
        Optional<String> origin,
        Optional<String> source,
        Optional<String> target,
        Optional<String> actor,
        Optional<PloverType> type,
        Optional<String> code,
        Optional<Status> status,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {
    public static final EventFilter ALL = new EventFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Those of one origin. */
    public static EventFilter of(String origin) {
        return new EventFilter(
                Optional.of(origin),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A condition for SQL and the values for its question marks. */
    record Condition(String sql, List<Object> values) {}

    Condition condition() {
        List<String> all = new ArrayList<>(List.of("true"));
        List<Object> values = new ArrayList<>();
        origin.ifPresent(v -> add(all, values, "origin = ?", v));
        source.ifPresent(v -> add(all, values, "source_code = ?", v));
        target.ifPresent(v -> add(all, values, "target_code = ?", v));
        actor.ifPresent(v -> add(all, values, "? IN (source_code, target_code)", v));
        type.ifPresent(v -> add(all, values, "plover_type = ?", v.name()));
        code.ifPresent(v -> add(all, values, "starts_with(code, ?)", v));
        status.ifPresent(v -> add(all, values, "status = ?", v.code()));
        from.ifPresent(v -> add(all, values, "start_date >= ?", v));
        to.ifPresent(v -> add(all, values, "end_date <= ?", v));
        return new Condition(String.join(" AND ", all), List.copyOf(values));
    }

    private static void add(List<String> all, List<Object> values, String condition, Object value) {
        all.add(condition);
        values.add(value);
    }
}
