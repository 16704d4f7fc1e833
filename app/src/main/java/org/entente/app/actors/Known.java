package org.entente.app.actors;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.app.Near;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.ontology.Sector;

/** The codes of states and organisations that the tables know, with their names. */
public final class Known {
    private static final int SUGGESTIONS = 3;

    /** What stands in place of a code for those that belong to no one state, by PLOVER's manual. */
    private static final Set<String> OF_NO_STATE = Set.of("IGO", "NGO", "IMG", "ISM", "MNC");

    private final Map<String, String> names = new TreeMap<>();
    private final Set<String> states = new TreeSet<>();

    public Known(List<Listed> items) {
        for (Listed item : items) {
            if (item instanceof Listed.Body body && !body.kind().equals("group")) {
                names.putIfAbsent(body.code(), body.name());
                if (body.kind().equals("state")) {
                    states.add(body.code());
                }
            }
        }
    }

    public boolean has(String code) {
        return names.containsKey(code) || OF_NO_STATE.contains(code);
    }

    public boolean isState(String code) {
        return states.contains(code);
    }

    /** The code that a code or name means, whatever its case; empty if none does. */
    public Optional<String> code(String said) {
        String upper = said.toUpperCase(Locale.ROOT);
        if (has(upper)) {
            return Optional.of(upper);
        }
        return names.entrySet().stream()
                .filter(named -> named.getValue().equalsIgnoreCase(said))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What to write in place of {@code said}: {@code "did you mean NOR?"}, or how codes look. */
    public String remedy(String said) {
        Collection<String> words = new TreeSet<>(names.keySet());
        words.addAll(names.values());
        List<String> near = Near.of(said, words, SUGGESTIONS);
        return near.isEmpty()
                ? "give a state's ISO 3166 code, such as AZE, or an organisation's, such as NATO"
                : "did you mean " + String.join(", ", near) + "?";
    }

    /** The sector of this code, whatever its case. */
    public static Optional<Sector> sector(String said) {
        return List.of(Sector.values()).stream()
                .filter(sector -> sector.code().equalsIgnoreCase(said) && sector != Sector.NONE)
                .findFirst();
    }
}
