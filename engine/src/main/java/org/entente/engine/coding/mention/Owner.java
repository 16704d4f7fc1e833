package org.entente.engine.coding.mention;

import java.util.List;
import org.entente.engine.lexicon.Name;

/**
 * Whose a role is, as its phrase says: "the presidents of Norway and Sweden".
 *
 * @param nations none if the phrase names nobody
 * @param from the first token of role and names
 * @param to the last
 */
record Owner(List<Name> nations, int from, int to) {
    boolean isNamed() {
        return !nations.isEmpty();
    }
}
