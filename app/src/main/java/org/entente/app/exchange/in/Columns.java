package org.entente.app.exchange.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Reason;

/** Which column stands where in a file: found by name, whatever the order, the case and the signs between words. */
final class Columns {
    private final List<String> names;
    private final Map<String, Integer> at = new HashMap<>();

    /** By the names that were asked for: each is asked again for every row. */
    private final Map<String, Integer> asked = new HashMap<>();

    Columns(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            at.putIfAbsent(key(names.get(i)), i);
        }
    }

    /** Of a header. */
    static Columns of(Row header) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < header.cells(); i++) {
            names.add(header.text(i).strip());
        }
        return new Columns(names);
    }

    List<String> names() {
        return names;
    }

    int count() {
        return names.size();
    }

    /** Where the first of these names stands that there is, else -1. */
    int at(String... called) {
        for (String name : called) {
            int found = asked.computeIfAbsent(name, n -> at.getOrDefault(key(n), -1));
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    /** How many of the names there are. */
    long count(List<String> called) {
        return called.stream().filter(name -> at.containsKey(key(name))).count();
    }

    /** @throws BadInput if one of the names is missing; it names all that are */
    void require(String form, String... called) throws BadInput {
        List<String> missing = new ArrayList<>(List.of(called));
        missing.removeIf(name -> at(name) >= 0);
        if (!missing.isEmpty()) {
            throw new BadInput(
                    Reason.WRONG_FORM,
                    "is no " + form + " file: its first line has no column " + String.join(", ", missing));
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
