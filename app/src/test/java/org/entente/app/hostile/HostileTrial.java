package org.entente.app.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.entente.app.corpus.Corpus;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;

/**
 * Reads each hostile file by itself and prints how long that took and what came of it; of one that takes longer than it
 * may, where it was. Its arguments are a folder that is not there yet, and names of files if not all are wanted.
 */
final class HostileTrial {
    private static final int LONGEST_MS = 10_000;

    private HostileTrial() {}

    public static void main(String[] args) throws Exception {
        HostileFolder folder = HostileFiles.write(Files.createDirectories(Path.of(args[0])));
        List<String> wanted = List.of(args).subList(1, args.length);
        for (Map.Entry<String, Outcome> file : folder.expected().entrySet()) {
            if (wanted.isEmpty() || wanted.contains(file.getKey())) {
                watched(folder.path().resolve(file.getKey()), file.getValue());
            }
        }
        System.exit(0);
    }

    private static void watched(Path file, Outcome expected) throws InterruptedException {
        Thread reading =
                new Thread(() -> read(file, expected), file.getFileName().toString());
        reading.setDaemon(true);
        reading.start();
        reading.join(LONGEST_MS);
        if (reading.isAlive()) {
            System.out.println("TOO SLOW " + file + " " + List.of(reading.getStackTrace()));
            reading.join(3 * LONGEST_MS);
        }
    }

    /** As it is read when found in a folder, where it is alone. */
    private static void read(Path file, Outcome expected) {
        try {
            Path alone = Files.createTempDirectory("alone");
            Files.createSymbolicLink(alone.resolve(file.getFileName()), file);
            readFolder(alone, file, expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readFolder(Path alone, Path file, Outcome expected) {
        Iterator<Result> results = Corpus.of(List.of(alone)).results();
        long articles = 0;
        TreeSet<String> faults = new TreeSet<>();
        String detail = "";
        while (results.hasNext()) {
            Result result = results.next();
            boolean nothing = result.place().equals(alone.toString());
            if (result instanceof Skipped skipped && !nothing) {
                faults.add(skipped.reason().code());
                detail = skipped.detail();
            } else if (!nothing) {
                articles++;
            }
        }
        Outcome outcome = new Outcome(articles, faults);
        String wrong = outcome.equals(expected) ? "" : "  NOT " + expected;
        long milliseconds = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
        System.out.printf(
                Locale.ROOT, "%6d ms CPU  %-22s %s%s  %s%n", milliseconds, file.getFileName(), outcome, wrong, detail);
    }
}
