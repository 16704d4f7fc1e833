package org.entente.app.hostile;

import java.io.IOException;
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
 * Reads each hostile file by itself and prints how long that took and what came of it, the slowest last. Its argument is
 * a folder that is not there yet, and after it names of files if not all are wanted.
 */
final class HostileTrial {
    private record Read(long milliseconds, String name, Outcome outcome, String detail) {}

    private HostileTrial() {}

    public static void main(String[] args) throws IOException {
        HostileFolder folder = HostileFiles.write(Files.createDirectories(Path.of(args[0])));
        List<String> wanted = List.of(args).subList(1, args.length);
        folder.expected().entrySet().stream()
                .filter(file -> wanted.isEmpty() || wanted.contains(file.getKey()))
                .map(file -> read(folder, file))
                .sorted((a, b) -> Long.compare(a.milliseconds(), b.milliseconds()))
                .forEach(HostileTrial::print);
        System.exit(0);
    }

    private static Read read(HostileFolder folder, Map.Entry<String, Outcome> file) {
        long begin = System.nanoTime();
        Iterator<Result> results = Corpus.of(List.of(folder.path().resolve(file.getKey()))).results();
        long articles = 0;
        TreeSet<String> faults = new TreeSet<>();
        String detail = "";
        while (results.hasNext()) {
            if (results.next() instanceof Skipped skipped) {
                faults.add(skipped.reason().code());
                detail = skipped.detail();
            } else {
                articles++;
            }
        }
        return new Read((System.nanoTime() - begin) / 1_000_000, file.getKey(), new Outcome(articles, faults), detail);
    }

    private static void print(Read read) {
        System.out.printf(
                Locale.ROOT,
                "%6d ms  %-24s %s %s%n",
                read.milliseconds(),
                read.name(),
                read.outcome(),
                read.detail());
    }
}
