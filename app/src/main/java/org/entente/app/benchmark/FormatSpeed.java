package org.entente.app.benchmark;

import org.entente.app.benchmark.made.MadeFormat;

/**
 * How fast a corpus in one format was read.
 *
 * @param bytes of its files
 * @param textShare letters read, of those that the articles have; 1 if nothing is lost or added
 * @param seconds by the clock on the wall, for one reading
 * @param cpuSeconds of one core for one reading, all threads and processes together
 * @param heapMb the most heap in use, with what was no longer needed
 * @param readerMb the most memory of the process that reads documents; 0 for other formats
 */
public record FormatSpeed(
        MadeFormat format,
        int articles,
        long bytes,
        double textShare,
        double seconds,
        double cpuSeconds,
        long heapMb,
        long readerMb) {

    public double megabytes() {
        return bytes / 1e6;
    }

    public double articlesPerCpuSecond() {
        return articles / cpuSeconds;
    }

    public double megabytesPerCpuSecond() {
        return megabytes() / cpuSeconds;
    }
}
