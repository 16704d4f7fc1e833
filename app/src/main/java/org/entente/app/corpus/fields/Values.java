package org.entente.app.corpus.fields;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * One object of JSON or row of a table, flat.
 *
 * @param values by name; what lies in inner objects by its path, such as {@code "source.name"}
 * @param names of all fields as the user should see them, those without a value too
 */
public record Values(Map<String, String> values, Collection<String> names) {
    /** What people and programs write where there is nothing. */
    private static final List<String> NOTHING =
            List.of("", "null", "none", "nan", "nat", "n/a", "na", "-", "0000-00-00", "0000-00-00 00:00:00");

    /** The value, or empty where it is missing or says that it is. */
    String get(String name) {
        String value = values.getOrDefault(name, "").strip();
        return NOTHING.contains(value.toLowerCase(java.util.Locale.ROOT)) ? "" : value;
    }

    /** The value as it stands, white space included. */
    String raw(String name) {
        return get(name).isEmpty() ? "" : values.get(name);
    }
}
