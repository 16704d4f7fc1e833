package org.entente.app.benchmark.desk;

import java.util.List;

/**
 * How quick a desk was.
 *
 * @param lines by kind of page
 * @param cpuSeconds that the desk's process took of the machine, all that ran in it together
 * @param residentMb the most memory it had from the system
 * @param indexed whether the search knew the whole store before anybody read
 * @param failures what was not answered with a page
 * @param leftOut kinds of pages that this desk does not have
 */
public record DeskSpeed(
        double seconds,
        double cpuSeconds,
        long residentMb,
        boolean indexed,
        List<Line> lines,
        List<String> failures,
        List<String> leftOut) {
    /**
     * Pages of one kind, in milliseconds.
     *
     * @param waiting to how many a page was shown first that says that the course is being drawn
     * @param first median of the first byte; with the 95th and 99th percentile
     * @param whole median of the last byte; with the 99th percentile
     * @param complete99 the same of what was asked for in the end, for those who were shown such a page
     */
    public record Line(
            String kind,
            int requests,
            int waiting,
            double first,
            double first95,
            double first99,
            double whole,
            double whole99,
            double complete99,
            long bytes) {}

    /** Pages, without what they load after themselves. */
    public double requestsPerSecond() {
        return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).requests() / seconds;
    }
}
