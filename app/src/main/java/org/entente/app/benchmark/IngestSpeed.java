package org.entente.app.benchmark;

import java.util.Map;
import java.util.OptionalLong;

/**
 * How an ingest went, from files to a closed store.
 *
 * @param events told by the articles, before reports of the same one are merged
 * @param seconds by the clock on the wall
 * @param cpuSeconds of one core, all threads together
 * @param stages CPU seconds of each part, in the order in which an article goes through them; the last is all the rest
 * @param heapMb the most heap in use, with what was no longer needed
 * @param residentMb the most memory the process ever had; empty where the system does not tell
 * @param storeBytes size of the closed store
 */
public record IngestSpeed(
        long articles,
        long events,
        int threads,
        double seconds,
        double cpuSeconds,
        Map<String, Double> stages,
        long heapMb,
        OptionalLong residentMb,
        long storeBytes) {

    public double articlesPerCpuSecond() {
        return articles / cpuSeconds;
    }

    public double storeMegabytesPerThousand() {
        return storeBytes / 1e6 * 1000 / articles;
    }
}
