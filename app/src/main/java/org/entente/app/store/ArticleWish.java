package org.entente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which articles somebody who turns pages wants to see; what is empty does not restrict.
 *
 * @param outlet as the article writes it
 * @param state {@code "coded"}, {@code "copy"} or {@code "unread"}
 * @param title words that stand in the title, in any order and case
 */
public record ArticleWish(
        Optional<String> outlet,
        Optional<String> state,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<String> title) {
    public ArticleWish {
        title = List.copyOf(title);
    }

    EventFilter.Condition condition() {
        List<String> all = new ArrayList<>(List.of("true"));
        List<Object> values = new ArrayList<>();
        outlet.ifPresent(v -> add(all, values, "outlet = ?", v));
        state.ifPresent(v -> add(all, values, "state = ?", v));
        from.ifPresent(v -> add(all, values, "published >= ?", v));
        to.ifPresent(v -> add(all, values, "published <= ?", v));
        title.forEach(v -> add(all, values, "contains(lower(title), ?)", v.toLowerCase(Locale.ROOT)));
        return new EventFilter.Condition(String.join(" AND ", all), List.copyOf(values));
    }

    private static void add(List<String> all, List<Object> values, String condition, Object value) {
        all.add(condition);
        values.add(value);
    }
}
