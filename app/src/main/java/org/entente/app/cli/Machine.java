package org.entente.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What figures were measured on. */
final class Machine {
    private Machine() {}

    /** {@code "2 cores of an Example CPU, Java 17.0.9"}; the CPU where the system tells it. */
    static String name() {
        return Runtime.getRuntime().availableProcessors() + " cores" + cpu() + ", Java "
                + System.getProperty("java.version");
    }

    private static String cpu() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> " of " + line.replaceFirst("[^:]*: *", ""))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
