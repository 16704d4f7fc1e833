package org.entente.app.codes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;

/** CAMEO codes by the names of their categories, in our wording or that of ICEWS. */
public final class CameoLabels {
    private static final Map<String, String> CODES = load();

    private CameoLabels() {}

    /** The code with this label, whatever its case: {@code of("Make a visit")} is 042, {@code of("consult")} 040. */
    public static Optional<Cameo> of(String label) {
        return Optional.ofNullable(CODES.get(key(label))).flatMap(Ontology::cameo);
    }

    private static Map<String, String> load() {
        Map<String, String> codes = new HashMap<>();
        // In the order of the codes: a root's label is taken over by its first category of the same name.
        Ontology.codes().values().forEach(code -> codes.merge(key(code.label()), code.code(), CameoLabels::finer));
        CodeTable.read("icews-labels").forEach((label, code) -> codes.put(key(label), code));
        return codes;
    }

    private static String finer(String root, String category) {
        return root.length() < 3 ? category : root;
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
