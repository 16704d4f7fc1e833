package org.entente.engine.course;

/** In how many draws the level some weeks later lies above, or below, that some weeks before: by week, for one reach. */
final class Changes {
    private final int[] up;
    private final int[] down;
    private final int draws;

    /**
     * @param reach so many weeks on either side
     * @param least a change by less is none
     */
    Changes(Draws draws, int reach, double least) {
        int weeks = draws.weeks();
        this.draws = draws.size();
        up = new int[weeks];
        down = new int[weeks];
        // Draw by draw, as a draw's weeks lie side by side in memory.
        for (int d = 0; d < this.draws; d++) {
            float[] level = draws.level[d];
            for (int t = 1; t < weeks; t++) {
                float change = level[Math.min(weeks - 1, t + reach - 1)] - level[Math.max(0, t - reach)];
                up[t] += change >= least ? 1 : 0;
                down[t] += -change >= least ? 1 : 0;
            }
        }
    }

    /** Of a change by so much in a week that way. */
    double probability(int week, int sign) {
        return (double) (sign > 0 ? up : down)[week] / draws;
    }
}
