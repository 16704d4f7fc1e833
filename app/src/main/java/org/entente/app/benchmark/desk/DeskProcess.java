package org.entente.app.benchmark.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A desk in a process of its own, as a user starts it. */
final class DeskProcess implements AutoCloseable {
    /** As much heap as the program's own script gives it, and the same collector; so with the arenas. */
    static final List<String> JAVA = List.of("-Xmx832m", "-XX:+UseG1GC");

    private static final String ARENAS = "2";

    private static final Pattern OPEN = Pattern.compile("open at (http\\S+)");
    private static final int SECONDS_TO_END = 60;

    private final Process process;
    private final String address;

    private DeskProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts one and waits until it answers.
     *
     * @param main the class of the command line
     * @param ingest what it is to put into the store meanwhile
     */
    static DeskProcess start(String main, Path store, Optional<Path> ingest) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JAVA);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main, "desk", "--no-browser"));
        command.addAll(List.of("--port", "0", "--store", store.toString()));
        ingest.ifPresent(path -> command.addAll(List.of("--ingest", path.toString())));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", ARENAS);
        Process process = builder.start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher open = OPEN.matcher(line);
            if (open.find()) {
                drain(out);
                return new DeskProcess(process, open.group(1).replaceAll("/$", ""));
            }
        }
        process.destroy();
        throw new IOException("the desk did not open");
    }

    private static void drain(BufferedReader out) {
        Thread listening = new Thread(() -> out.lines().forEach(line -> {}), "listening");
        listening.setDaemon(true);
        listening.start();
    }

    /** Without a slash at its end. */
    String address() {
        return address;
    }

    /** The most memory that it has ever had from the system, in MB; 0 where the system does not say. */
    long residentMb() {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** How long it has had a core to itself, all its threads together. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
