package org.entente.app.benchmark;

/**
 * How fast one round went.
 *
 * @param seconds from the first article to the last, by the clock on the wall
 * @param parsed how many of the sentences were parsed
 * @param tokenizing seconds that went into finding sentences and words, over all threads; the next two likewise
 * @param coding everything after the parse: actors, events, statements, dates
 */
public record Speed(
        int threads,
        int articles,
        long sentences,
        long parsed,
        double seconds,
        double tokenizing,
        double parsing,
        double coding) {

    public double sentencesPerSecond() {
        return sentences / seconds;
    }

    public double articlesPerSecond() {
        return articles / seconds;
    }

    /** Of 1. */
    public double parsedShare() {
        return sentences == 0 ? 0 : (double) parsed / sentences;
    }
}
