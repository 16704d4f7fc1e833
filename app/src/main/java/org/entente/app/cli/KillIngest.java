package org.entente.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.app.Fault;
import org.entente.app.benchmark.KillTrial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente bench kill}: for developers. */
@Command(
        name = "kill",
        description =
                "Kills an ingest of made-up articles at random moments, lets it go on, and compares the store with one"
                        + " that nobody disturbed.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example:", "  entente bench kill --times 100", "", "Exit code 3 means that something was lost."})
final class KillIngest implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--times", paramLabel = "N", defaultValue = "20", description = "Default: ${DEFAULT-VALUE}")
    private int times;

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many articles an ingest has. Default: ${DEFAULT-VALUE}")
    private int articles;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Chooses the moments. Default: ${DEFAULT-VALUE}")
    private long seed;

    @Override
    public Integer call() {
        KillTrial.Outcome outcome;
        try {
            Path folder = Files.createTempDirectory("entente-kill");
            try (Progress progress = Progress.counted("killing", " times", times)) {
                outcome = new KillTrial(folder, articles, new Random(seed)).run(times, kill -> progress.step());
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new Fault(
                    "bench kill", String.valueOf(e.getMessage()), "free space in the folder for temporary files", e);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(outcome.kills() + " kills in " + outcome.stores() + " ingests of " + articles + " articles; "
                + (outcome.differing().isEmpty() ? "every table as undisturbed" : "other than undisturbed:") + "\n");
        outcome.differing().forEach(table -> out.print("  " + table + "\n"));
        out.flush();
        return outcome.differing().isEmpty() ? Failures.DONE : Failures.CANNOT;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
