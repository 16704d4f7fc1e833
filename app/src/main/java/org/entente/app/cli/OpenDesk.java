package org.entente.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.entente.app.desk.Desk;
import org.entente.app.desk.Settings;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente desk}: the web pages over a store. */
@Command(
        name = "desk",
        description = "Opens the store in the browser: to look, to check, to correct. Ends with Ctrl-C.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  entente desk --store news.duckdb",
            "  entente desk --store news.duckdb --port 8080 --no-browser --read-only"
        })
final class OpenDesk implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7070",
            description = "Where it listens; 0 for any port that is free. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(names = "--no-browser", description = "Only print the address.")
    private boolean noBrowser;

    @Option(names = "--read-only", description = "Nothing can be changed; several may read the same store at once.")
    private boolean readOnly;

    @Mixin
    private LexiconOption lexicon;

    private final Function<Optional<Path>, Function<Article, Reading>> readers;
    private final Clock clock;

    /**
     * @param readers makes the function that codes an article, given the user's own lexicon
     * @param clock says which day is today
     */
    OpenDesk(Function<Optional<Path>, Function<Article, Reading>> readers, Clock clock) {
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Settings settings = new Settings(store.file(), "127.0.0.1", port, readOnly, lexicon.folder(), readers, clock);
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            told.countDown();
            await(closed);
        }));
        try (Desk desk = Desk.open(settings)) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("The desk is open at " + desk.address() + "  (Ctrl-C ends it)");
            out.flush();
            if (!noBrowser) {
                Browser.open(desk.address());
            }
            await(told);
        } finally {
            closed.countDown();
        }
        return Failures.DONE;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
