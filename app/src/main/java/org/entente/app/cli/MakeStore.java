package org.entente.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.Fault;
import org.entente.app.benchmark.Resources;
import org.entente.app.benchmark.desk.MadeStore;
import org.entente.app.store.Directory;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente bench make-store}: a store of any size. */
@Command(
        name = "make-store",
        description = "Makes up a store as many ingests would leave it, without coding anything, to try what works at"
                + " size. The same numbers make the same rows.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example:", "  entente bench make-store --articles 1000000 --events 3000000 --store big.duckdb"})
final class MakeStore implements Callable<Integer> {
    private static final List<String> BODIES = List.of("UNO", "NATO", "OSCE", "IMF", "AU", "ASEAN", "IAEA", "EU");

    @Spec
    private CommandSpec spec;

    @Option(names = "--articles", paramLabel = "N", defaultValue = "10000", description = "Default: ${DEFAULT-VALUE}")
    private int articles;

    @Option(names = "--events", paramLabel = "N", defaultValue = "30000", description = "Default: ${DEFAULT-VALUE}")
    private int events;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}")
    private long seed;

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() {
        if (articles < 1 || events < 1) {
            throw new ParameterException(spec.commandLine(), "--articles and --events must be 1 or more");
        }
        Path file = store.file();
        if (Files.exists(file)) {
            throw new Fault(file.toString(), "is there already", "name a file that is not there");
        }
        Directory directory = new LexiconDirectory(Optional.empty());
        long start = System.nanoTime();
        long cpu = Resources.cpuNanos();
        try (Progress progress = Progress.counted("making", articles)) {
            new MadeStore(articles, events, seed, actors(directory), directory).write(file, progress::stepTo);
        }
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%,d articles and %,d events in %.0f s (%.0f s of one core), %,d MB, at most %,d MB resident%n",
                        articles,
                        events,
                        (System.nanoTime() - start) / 1e9,
                        (Resources.cpuNanos() - cpu) / 1e9,
                        file.toFile().length() >> 20,
                        Resources.residentMb().orElse(0));
        return Failures.DONE;
    }

    private static List<Actor> actors(Directory directory) {
        List<Actor> actors = new ArrayList<>();
        Engine.countries().byCode().forEach((code, name) -> actors.add(new Actor(code, Sector.NONE, name)));
        for (String body : BODIES) {
            directory.actor(body).ifPresent(named -> actors.add(new Actor(body, Sector.NONE, named.name())));
        }
        return actors;
    }
}
