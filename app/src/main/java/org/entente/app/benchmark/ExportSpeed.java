package org.entente.app.benchmark;

/**
 * How fast a store was written out.
 *
 * @param rows of all files together
 * @param bytes of all files together
 * @param seconds by the clock on the wall
 * @param cpuSeconds of one core, all threads together
 */
public record ExportSpeed(String format, long rows, long bytes, double seconds, double cpuSeconds) {
    public double rowsPerCpuSecond() {
        return rows / cpuSeconds;
    }
}
