package org.entente.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.entente.app.desk.Coding;
import org.entente.app.desk.Desk;
import org.entente.app.desk.Intake;
import org.entente.app.desk.Settings;
import org.entente.app.desk.guard.Secrets;
import org.entente.app.watch.FeedList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "  entente desk --store news.duckdb --ingest articles/ --watch feeds.txt",
            "  entente desk --store news.duckdb --port 8080 --no-browser --read-only",
            "  entente desk --set-password",
            "  entente desk --store news.duckdb --listen 0.0.0.0 --host desk.example.org \\",
            "    --certificate desk.p12 --no-browser"
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

    @Option(
            names = "--ingest",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files or folders whose articles are coded and stored as soon as the desk is open.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--watch",
            paramLabel = "FEEDS",
            description = "Watch feeds as long as the desk is open: an address, or a file of them.")
    private String feeds;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description =
                    "A folder of this machine from which articles may be added by who works at another one. May be"
                            + " repeated.")
    private List<Path> roots = new ArrayList<>();

    @Mixin
    private DoorOptions door;

    @Mixin
    private KeyOptions keys;

    @Mixin
    private LexiconOption lexicon;

    private final Function<Optional<Path>, Coding> coding;
    private final Clock clock;

    /**
     * @param coding loads the engine, given the user's own lexicon
     * @param clock says which day is today
     */
    OpenDesk(Function<Optional<Path>, Coding> coding, Clock clock) {
        this.coding = coding;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (keys.isGiven()) {
            keys.carryOut(
                    Secrets.in(Secrets.standardFolder()), spec.commandLine().getOut(), clock);
            return Failures.DONE;
        }
        Settings settings = new Settings(
                store.file(),
                door.listen(),
                port,
                readOnly,
                lexicon.folder(),
                coding,
                intake(),
                clock,
                door.door(readOnly));
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

    private Intake intake() {
        if (readOnly && (!paths.isEmpty() || feeds != null)) {
            throw new ParameterException(
                    spec.commandLine(), "--read-only stores nothing; leave it out, or --ingest and --watch");
        }
        if (feeds != null) {
            FeedList.of(feeds);
        }
        Optional<Path> own = lexicon.folder();
        return Intake.of(() -> Engine.terms(own, true)).with(roots, paths, Optional.ofNullable(feeds));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
