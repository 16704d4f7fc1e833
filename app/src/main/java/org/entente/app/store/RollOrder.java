package org.entente.app.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The order of a list, and how to go on in it: after a row there come those that are greater in the first key, or equal
 * in it and greater in the second, and so on. What is missing comes last, whichever way the key runs.
 */
record RollOrder(List<Key> keys) {
    /** A column by which the rows are ordered; the last of them names a row. */
    record Key(String column, String type, boolean descending) {
        static Key up(String column) {
            return new Key(column, "VARCHAR", false);
        }

        static Key day(String column, boolean newest) {
            return new Key(column, "DATE", newest);
        }

        static Key number(String column) {
            return new Key(column, "BIGINT", false);
        }

        private String order() {
            return column + (descending ? " DESC" : "") + " NULLS LAST";
        }

        /** @param value of the row that was the last; null if it has none */
        private String beyond(Object value) {
            return value == null
                    ? "false"
                    : "(" + column + (descending ? " < " : " > ") + "?::" + type + " OR " + column + " IS NULL)";
        }

        private String same(Object value) {
            return value == null ? column + " IS NULL" : column + " = ?::" + type;
        }
    }

    String sql() {
        return " ORDER BY " + keys.stream().map(Key::order).collect(Collectors.joining(", "));
    }

    String columns() {
        return keys.stream().map(Key::column).collect(Collectors.joining(", "));
    }

    /** What holds of the rows that come after the one with these keys. */
    EventFilter.Condition after(List<String> last) {
        List<String> choices = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            List<String> all = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                all.add(keys.get(j).same(last.get(j)));
                values.addAll(given(last.get(j)));
            }
            all.add(keys.get(i).beyond(last.get(i)));
            values.addAll(given(last.get(i)));
            choices.add(String.join(" AND ", all));
        }
        return new EventFilter.Condition("(" + String.join(" OR ", choices) + ")", values);
    }

    private static List<String> given(String value) {
        return value == null ? List.of() : Collections.singletonList(value);
    }
}
