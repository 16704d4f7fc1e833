package org.entente.engine.ontology;

import java.util.Optional;

/**
 * A CAMEO code with what follows from it by table ({@link Ontology}): its label, PLOVER type and mode, quad class and
 * both scores. Root 01 ("make public statement") has no PLOVER type; its quad class is 0 and its PLOVER score 0.
 *
 * @param goldstein the Goldstein value of GDELT's lookup, -10 to 10
 * @param ploverScore PLOVER's conflict-cooperation score of (type, mode), -10 to 10
 */
public record Cameo(
        String code,
        String label,
        Optional<PloverType> type,
        String mode,
        int quad,
        double goldstein,
        double ploverScore) {
    /** The two-digit root: {@code "19"}. */
    public String root() {
        return code.substring(0, 2);
    }

    /** Whether it is done by words: a statement, verbal cooperation or verbal conflict. */
    public boolean isVerbal() {
        return quad == 0 || quad % 2 == 1;
    }

    /** The PLOVER type's name, or {@code "STATEMENT"} for root 01. */
    public String typeName() {
        return type.map(Enum::name).orElse("STATEMENT");
    }
}
