package org.entente.app.hostile;

import java.util.Set;

/**
 * What comes of a file.
 *
 * @param articles how many are stored
 * @param faults the codes of the reasons that are told, in order
 */
record Outcome(long articles, Set<String> faults) {
    static final Outcome PASSED_OVER = new Outcome(0, Set.of());
}
