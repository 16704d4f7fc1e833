package org.entente.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.app.Fault;
import org.entente.app.Near;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;

/** The states by ISO 3166 alpha-3 code or English name, for options that want one. */
final class States {
    private States() {}

    /** The state that {@code said} means, in any case; a usage fault at {@code place} that names near ones if none. */
    static Actor of(String said, String place) {
        Map<String, String> names = names();
        for (Map.Entry<String, String> state : names.entrySet()) {
            if (state.getKey().equalsIgnoreCase(said) || state.getValue().equalsIgnoreCase(said)) {
                return new Actor(state.getKey(), Sector.NONE, state.getValue());
            }
        }
        Set<String> known = new TreeSet<>(names.keySet());
        known.addAll(names.values());
        List<String> near = Near.of(said, known, 3);
        String remedy = near.isEmpty()
                ? "give a state's ISO 3166 code, such as AZE, or its English name"
                : "did you mean " + String.join(", ", near) + "?";
        throw Fault.usage(place, "unknown actor \"" + said + "\"", remedy);
    }

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        for (String alpha2 : Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2)) {
            Locale state = new Locale("", alpha2);
            names.put(state.getISO3Country(), state.getDisplayCountry(Locale.ENGLISH));
        }
        return names;
    }
}
