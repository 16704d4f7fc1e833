package org.entente.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.app.Fault;
import org.entente.app.benchmark.KillTrial;
import org.entente.app.benchmark.KilledWork;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente bench kill}: for developers. */
@Command(
        name = "kill",
        description =
                "Kills an ingest, a recode and an import of made-up articles and rows at random moments, lets them go on,"
                        + " and compares the store with one that nobody disturbed.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  entente bench kill --times 100",
            "  entente bench kill --of recode",
            "",
            "Exit code 3 means that something was lost."
        })
final class KillWork implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--times", paramLabel = "N", defaultValue = "20", description = "In all. Default: ${DEFAULT-VALUE}")
    private int times;

    @Option(
            names = "--of",
            paramLabel = "WORK",
            description = "${COMPLETION-CANDIDATES}; may be said several times. Default: all of them")
    private List<KilledWork> works = List.of();

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many articles are ingested and coded again. Default: ${DEFAULT-VALUE}")
    private int articles;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "600000",
            description = "How many rows are imported. Default: ${DEFAULT-VALUE}")
    private int rows;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Chooses the moments. Default: ${DEFAULT-VALUE}")
    private long seed;

    @Override
    public Integer call() {
        List<KilledWork> all = works.isEmpty() ? List.of(KilledWork.values()) : works;
        boolean good = true;
        try (Progress progress = Progress.counted("killing", " times", times)) {
            for (int i = 0; i < all.size(); i++) {
                int share = times * (i + 1) / all.size() - times * i / all.size();
                good &= run(all.get(i), share, progress);
            }
        } catch (IOException e) {
            throw new Fault(
                    "bench kill", String.valueOf(e.getMessage()), "free space in the folder for temporary files", e);
        }
        return good ? Failures.DONE : Failures.CANNOT;
    }

    private boolean run(KilledWork work, int share, Progress progress) throws IOException {
        int size = work == KilledWork.IMPORT ? rows : articles;
        Path folder = Files.createTempDirectory("entente-kill");
        try {
            KillTrial.Outcome outcome =
                    new KillTrial(folder, work, size, new Random(seed)).run(share, kill -> progress.step());
            report(work, size, outcome);
            return outcome.differing().isEmpty();
        } finally {
            remove(folder);
        }
    }

    private void report(KilledWork work, int size, KillTrial.Outcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(work + " of " + size + (work == KilledWork.IMPORT ? " rows: " : " articles: ")
                + outcome.kills() + " kills until it was done " + outcome.stores() + " times; "
                + (outcome.differing().isEmpty() ? "every table as undisturbed" : "other than undisturbed:") + "\n");
        outcome.differing().forEach(table -> out.print("  " + table + "\n"));
        out.flush();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
