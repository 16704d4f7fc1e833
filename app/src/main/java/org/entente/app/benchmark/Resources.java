package org.entente.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What this process and those that it has started use of the machine. */
public final class Resources {
    private Resources() {}

    /**
     * How long they have had a core to themselves so far, all threads together, in nanoseconds. Differences are right
     * where no process of its own has ended meanwhile; the system counts that of others in hundredths of a second.
     */
    public static long cpuNanos() {
        return Benchmark.cpuNanos()
                + ProcessHandle.current()
                        .children()
                        .flatMap(child -> child.info().totalCpuDuration().stream())
                        .mapToLong(Duration::toNanos)
                        .sum();
    }

    /** The most memory that this process has ever had from the system, in MB; empty where the system has no {@code /proc}. */
    public static OptionalLong residentMb() {
        return residentMb(ProcessHandle.current());
    }

    /** The same of the processes that it has started, together; 0 if there is none. */
    public static long childrenResidentMb() {
        return ProcessHandle.current()
                .children()
                .mapToLong(child -> residentMb(child).orElse(0))
                .sum();
    }

    private static OptionalLong residentMb(ProcessHandle process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
