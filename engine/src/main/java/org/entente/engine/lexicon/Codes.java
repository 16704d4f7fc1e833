package org.entente.engine.lexicon;

import java.util.Optional;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;

/** Reads CAMEO codes; one that does not exist is a fault that names the one meant. */
final class Codes {
    private Codes() {}

    static Optional<Cameo> read(String code, Yaml place, String entry) {
        Optional<Cameo> known = Ontology.cameo(code);
        if (known.isEmpty()) {
            place.fault(entry, "unknown code \"" + code + "\"; did you mean \"" + nearest(code) + "\"?");
        }
        return known;
    }

    /** The code that shares the longest beginning with {@code code}. */
    private static String nearest(String code) {
        for (int n = code.length(); n > 0; n--) {
            String begin = code.substring(0, n);
            Optional<String> found = Ontology.codes().keySet().stream()
                    .filter(c -> c.startsWith(begin))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return "010";
    }
}
