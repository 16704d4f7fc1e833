package org.entente.app.codes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.PloverType;

/** The CAMEO code that says no more than a PLOVER type and mode do. */
public final class PloverRoots {
    private static final Map<String, String> ROOTS = CodeTable.read("polecat-roots");

    private PloverRoots() {}

    /**
     * The code with {@code type} and {@code mode} as given. Where all codes of that type and mode lie under one of
     * theirs, it is that one (COERCE/arrest is 173), else the root that stands for the type (REQUEST/meet is 10). A mode
     * that PLOVER's manual does not know scores as its type.
     */
    public static Cameo code(PloverType type, String mode) {
        Cameo code = Ontology.code(narrowest(type, mode).orElse(ROOTS.get(type.name())));
        double score =
                Ontology.score(type, mode).or(() -> Ontology.score(type, "")).orElseThrow();
        return new Cameo(code.code(), code.label(), Optional.of(type), mode, type.quad(), code.goldstein(), score);
    }

    private static Optional<String> narrowest(PloverType type, String mode) {
        List<String> codes = Ontology.codes().values().stream()
                .filter(code ->
                        code.type().equals(Optional.of(type)) && code.mode().equals(mode))
                .map(Cameo::code)
                .toList();
        // The first in their order is the shortest; it is above the others if they begin with it.
        return mode.isEmpty() || codes.isEmpty() || !codes.stream().allMatch(c -> c.startsWith(codes.get(0)))
                ? Optional.empty()
                : Optional.of(codes.get(0));
    }
}
