package org.entente.engine.coding.event;

import java.util.Set;
import org.entente.engine.lexicon.Entry;

/** Groups of CAMEO's roots in whose events actors stand in the same places. */
final class Roots {
    /** Coercion, assault, fighting and mass violence. */
    static final Set<String> HARM = Set.of("17", "18", "19", "20");

    /** Of these the last three, which hurt or kill. */
    static final Set<String> VIOLENCE = Set.of("18", "19", "20");

    private Roots() {}

    /** Whether the event of an entry is one of {@code roots}. */
    static boolean isOf(Set<String> roots, Entry entry) {
        return roots.stream().anyMatch(entry.code()::startsWith);
    }
}
