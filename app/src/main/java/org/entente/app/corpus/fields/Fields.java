package org.entente.app.corpus.fields;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.app.Fault;

/**
 * Which fields the user says hold what; those of which nothing is said are guessed by their names. Several names for
 * one field are joined; no name at all means that there is none.
 */
public record Fields(Map<Field, List<String>> said) {
    public static final Fields GUESSED = new Fields(Map.of());

    private static final String OPTION = "--field";

    public Fields {
        Map<Field, List<String>> ordered = new EnumMap<>(Field.class);
        ordered.putAll(said);
        said = Collections.unmodifiableMap(ordered);
    }

    /**
     * From options such as {@code "text=lead,content.body"}, {@code "id="}; a comma in a name is written {@code "\,"}.
     * A usage fault if one is none.
     */
    public static Fields of(List<String> options) {
        Map<Field, List<String>> said = new EnumMap<>(Field.class);
        for (String option : options) {
            int sign = option.indexOf('=');
            if (sign < 0) {
                throw Fault.usage(OPTION, "\"" + option + "\" has no =", "write FIELD=NAME, such as text=body");
            }
            Field field = field(option.substring(0, sign));
            if (said.put(field, names(option.substring(sign + 1))) != null) {
                throw Fault.usage(OPTION, field.key() + " is given twice", "join the names: text=lead,body");
            }
        }
        if (said.getOrDefault(Field.TEXT, List.of("")).isEmpty()) {
            throw Fault.usage(OPTION, "text= names no field", "name the one that holds the text");
        }
        return new Fields(said);
    }

    /** The names the user gave a field; empty if it is to be guessed. */
    Optional<List<String>> names(Field field) {
        return Optional.ofNullable(said.get(field));
    }

    /** All names the user gave. */
    public List<String> allNames() {
        return said.values().stream().flatMap(List::stream).toList();
    }

    private static Field field(String word) {
        String key = word.strip().toLowerCase(Locale.ROOT);
        String all = Field.all().map(Field::key).collect(Collectors.joining(", "));
        return Field.all()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Fault.usage(OPTION, "an article has no \"" + word + "\"", "it has " + all));
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String name : list.split("(?<!\\\\),")) {
            if (!name.isBlank()) {
                names.add(name.strip().replace("\\,", ","));
            }
        }
        return names;
    }
}
