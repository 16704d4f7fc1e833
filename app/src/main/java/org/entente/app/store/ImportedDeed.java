package org.entente.app.store;

import org.entente.engine.ontology.Cameo;

/**
 * What is done in an imported event.
 *
 * @param contexts joined by {@code ;}, or empty
 */
public record ImportedDeed(Cameo code, String contexts) {
    /** One of which the data set tells no contexts. */
    public static ImportedDeed of(Cameo code) {
        return new ImportedDeed(code, "");
    }
}
