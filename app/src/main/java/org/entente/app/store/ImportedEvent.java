package org.entente.app.store;

import java.time.LocalDate;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Place;

/**
 * An event as another data set has it, in our codes.
 *
 * @param givenScore the file's own score, {@link Double#NaN} if it has none
 * @param day epoch day ({@link LocalDate#toEpochDay}), or {@link #UNDATED}: a number, as there are millions of them
 * @param address a URL, or the publisher where the file names no more
 * @param reports how many times it was told, by the file's count; so are {@code articles} and {@code outlets}
 */
public record ImportedEvent(
        ImportedId id,
        Actor source,
        Actor target,
        ImportedDeed deed,
        double givenScore,
        int day,
        Place place,
        String address,
        int reports,
        int articles,
        int outlets) {
    public static final int UNDATED = Integer.MIN_VALUE;
}
