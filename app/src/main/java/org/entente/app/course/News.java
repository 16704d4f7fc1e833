package org.entente.app.course;

import java.util.Optional;
import org.entente.app.store.StoredEvent;
import org.entente.engine.course.Lately;

/**
 * Where a relation is going and what moved it in the last month.
 *
 * @param reason the deed that pulls strongest the way the month moved, if anything does
 */
public record News(Lately lately, Optional<StoredEvent> reason) {
    /** As sure as a verdict has to be. */
    private static final double SURE = 0.9;

    /** Whether the month moved by more than {@link Lately#DELTA}, up or down, with a probability of nine in ten. */
    static boolean moved(Lately lately) {
        return lately.move()
                .filter(move -> move.up() >= SURE || move.down() >= SURE)
                .isPresent();
    }

    /** In points, how far the relation moved: over the window of its verdict where it has a direction, else in the month. */
    static double strength(Lately lately) {
        return switch (lately.verdict().direction()) {
            case IMPROVING, WORSENING -> Math.abs(lately.verdict().change());
            default -> lately.move().map(move -> Math.abs(move.change())).orElse(0.0);
        };
    }
}
