package org.entente.engine.text.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses among the many Fridays, or the many thirds of May, the one that is meant. */
final class Recurring {
    /** Nobody leaves the year out of a date longer ago or farther ahead. */
    private static final int REACH = 366;

    /** Where one day is this far and another this close, the close one is meant, whatever the verb seems to say. */
    private static final int FAR = 270;

    private static final int CLOSE = 96;

    private Recurring() {}

    /**
     * The one meant by the sense of {@code setting}. {@code candidates} are some around the day of publication, in
     * order.
     */
    static Optional<Period> choose(Stream<Period> candidates, Setting setting) {
        if (setting.published().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = setting.published().get();
        List<Period> near = candidates.filter(p -> p.distance(day) <= REACH).toList();
        Optional<Period> nearest = near.stream().min(Comparator.comparingLong(p -> p.distance(day)));
        Optional<Period> meant =
                switch (setting.sense()) {
                    case PAST ->
                        near.stream().filter(p -> !p.first().isAfter(day)).reduce((a, b) -> b);
                    case COMING ->
                        near.stream().filter(p -> !p.last().isBefore(day)).findFirst();
                    case PRESENT, OPEN -> nearest;
                };
        boolean strange = meant.isPresent()
                && meant.get().grain() == Grain.DAY
                && meant.get().distance(day) > FAR
                && nearest.get().distance(day) < CLOSE;
        return strange ? nearest : meant;
    }
}
