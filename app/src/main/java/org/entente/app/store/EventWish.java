package org.entente.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Status;

/**
 * Which events somebody who turns pages wants to see; what is empty does not restrict.
 *
 * @param field one of the event's contexts
 * @param entry a lexicon entry that took part in making it
 */
public record EventWish(EventFilter filter, Optional<Context> field, Optional<String> entry) {
    public static final EventWish ALL = new EventWish(EventFilter.ALL, Optional.empty(), Optional.empty());

    boolean wantsCoded() {
        return filter.origin().orElse(Store.CODED).equals(Store.CODED);
    }

    /** No entry made an imported event, and all of them are told as having happened. */
    boolean wantsImported() {
        return !filter.origin().orElse("").equals(Store.CODED)
                && entry.isEmpty()
                && filter.status().orElse(Status.HAPPENED) == Status.HAPPENED;
    }

    /** For {@code coded_event}. */
    EventFilter.Condition ofCoded() {
        List<String> all = new ArrayList<>(List.of("true"));
        List<Object> values = new ArrayList<>();
        filter.source().ifPresent(v -> add(all, values, "source_code = ?", v));
        filter.target().ifPresent(v -> add(all, values, "target_code = ?", v));
        filter.actor().ifPresent(v -> add(all, values, "(source_code = ? OR target_code = ?)", v, v));
        filter.status().ifPresent(v -> add(all, values, "status = ?", v.code()));
        filter.from().ifPresent(v -> add(all, values, "start_date >= ?", v));
        filter.to().ifPresent(v -> add(all, values, "end_date <= ?", v));
        entry.ifPresent(v -> add(all, values, "list_contains(string_split(entry, '+'), ?)", v));
        ofDeed(all, values);
        return new EventFilter.Condition(String.join(" AND ", all), List.copyOf(values));
    }

    /** For {@code imported}, whose values stand where its numbers point. */
    EventFilter.Condition ofImported() {
        List<String> all = new ArrayList<>(List.of("true"));
        List<Object> values = new ArrayList<>();
        String actor = "IN (SELECT number FROM imported_actor WHERE code = ?)";
        filter.origin().ifPresent(v -> add(all, values, "origin = ?", v));
        filter.source().ifPresent(v -> add(all, values, "source " + actor, v));
        filter.target().ifPresent(v -> add(all, values, "target " + actor, v));
        filter.actor().ifPresent(v -> add(all, values, "(source " + actor + " OR target " + actor + ")", v, v));
        filter.from().ifPresent(v -> add(all, values, "day >= ?", v));
        filter.to().ifPresent(v -> add(all, values, "day <= ?", v));
        List<String> deed = new ArrayList<>();
        ofDeed(deed, values);
        if (!deed.isEmpty()) {
            all.add("deed IN (SELECT number FROM imported_deed WHERE " + String.join(" AND ", deed) + ")");
        }
        return new EventFilter.Condition(String.join(" AND ", all), List.copyOf(values));
    }

    private void ofDeed(List<String> all, List<Object> values) {
        filter.type().ifPresent(v -> add(all, values, "plover_type = ?", v.name()));
        filter.code().ifPresent(v -> add(all, values, "starts_with(code, ?)", v));
        field.ifPresent(v -> add(all, values, "list_contains(string_split(contexts, ';'), ?)", v.code()));
    }

    private static void add(List<String> all, List<Object> values, String condition, Object... more) {
        all.add(condition);
        values.addAll(List.of(more));
    }
}
