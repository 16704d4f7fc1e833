package org.entente.engine.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.engine.course.Course.Counts;
import org.entente.engine.course.Course.Pull;
import org.entente.engine.course.Course.Verdict;
import org.entente.engine.ontology.Dyad;

/**
 * What a list of many relations says of one: where it is going, and how the last month stands against the month before.
 *
 * @param last day of the last deed that counts, null if there is none
 * @param move empty with too little evidence, and where the course has only one month
 */
public record Lately(Dyad dyad, Verdict verdict, Counts counts, LocalDate last, Optional<Move> move) {
    /** A month moved if it did so by more than this many points, the same as for the verdict. */
    public static final double DELTA = Outlook.DELTA;

    /** Fewer dated deeds are too little evidence. */
    public static final int LEAST_DEEDS = Outlook.LEAST_DEEDS;

    /**
     * How the mean level of a month's weeks differs from that of the month before.
     *
     * @param change of the level, in points, as the mean of the draws; with 90% bounds
     * @param up probability that the level rose by more than {@link #DELTA}
     * @param down probability that it fell by more than that
     * @param pulls the month's deeds, first those that pull the way of the change, each time the strongest first
     */
    public record Move(
            Month before,
            Month now,
            double change,
            double lo90,
            double hi90,
            double up,
            double down,
            List<Pull> pulls) {
        public Move {
            pulls = List.copyOf(pulls);
        }
    }

    /**
     * A month, or what of it the course covers: the weeks whose Monday lies in it.
     *
     * @param level mean level of its weeks
     * @param deeds how many of its deeds count
     */
    public record Month(LocalDate start, double level, int deeds) {}
}
