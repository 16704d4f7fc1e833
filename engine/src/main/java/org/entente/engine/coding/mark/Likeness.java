package org.entente.engine.coding.mark;

import java.util.Map;
import java.util.Optional;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.PloverType;

/** Between the scorer's fifteen kinds and the ontology: CONCEDE and RETREAT are one kind, and a kind has a coarse code. */
public final class Likeness {
    /** What stands for the lexicon entry of an event that no entry, but the scorer found. */
    static final String ENTRY = "likeness";

    private static final String YIELD = "YIELD";
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("AGREE", "030"),
            Map.entry("CONSULT", "040"),
            Map.entry("SUPPORT", "050"),
            Map.entry("COOPERATE", "060"),
            Map.entry("AID", "070"),
            Map.entry(YIELD, "080"),
            Map.entry("REQUEST", "100"),
            Map.entry("ACCUSE", "110"),
            Map.entry("REJECT", "120"),
            Map.entry("THREATEN", "130"),
            Map.entry("PROTEST", "140"),
            Map.entry("MOBILIZE", "150"),
            Map.entry("SANCTION", "160"),
            Map.entry("COERCE", "170"),
            Map.entry("ASSAULT", "180"));

    private Likeness() {}

    /** The kind of an event; empty for a mere statement. */
    public static Optional<String> kind(Cameo code) {
        return code.type().map(type -> type == PloverType.CONCEDE || type == PloverType.RETREAT ? YIELD : type.name());
    }

    /** The code of a kind of which nothing more is known. */
    static Cameo code(String kind) {
        return Ontology.code(CODES.get(kind));
    }
}
