package org.entente.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLContext;
import org.entente.app.Fault;
import org.entente.app.Program;
import org.entente.app.corpus.Formats;
import org.entente.app.render.SkippedText;
import org.entente.app.watch.Coding;
import org.entente.app.watch.FeedList;
import org.entente.app.watch.Stop;
import org.entente.app.watch.Watching;
import org.entente.app.watch.http.Fetcher;
import org.entente.app.watch.http.Manners;
import org.entente.app.watch.http.Resolver;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente watch}. */
@Command(
        name = "watch",
        description = {
            "Asks feeds again and again for new articles, and codes and stores them.",
            "Reads RSS, Atom, JSON Feed, news sitemaps and indexes of them; asks for the page of each new item, politely"
                    + " and as robots.txt allows. Goes on until it is stopped; nothing that is stored is lost then."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  entente watch feeds.txt --store news.duckdb --every 30m",
            "  entente watch https://example.org/rss.xml --store news.duckdb --once",
            "",
            "Exit code 1 of --once means that feeds failed or pages were skipped; they are listed."
        })
final class WatchFeeds implements Callable<Integer> {
    private static final int LONGEST_STOP_S = 10;
    private static final int NAME_SECONDS = 10;
    private static final int MOST_BYTES = 200_000_000;
    private static final Duration SHORTEST = Duration.ofSeconds(10);

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Parameters(
            paramLabel = "FEEDS",
            description = "The address of a feed, or a file: an address a line, or OPML. It is read anew every round.")
    private String feeds;

    @Option(names = "--once", description = "Ask each feed once, and end.")
    private boolean once;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = TimeSpan.class,
            defaultValue = "15m",
            description = "Ask each feed so often, unless it wishes less. Default: ${DEFAULT-VALUE}")
    private Duration every;

    @Option(names = "--for", paramLabel = "TIME", converter = TimeSpan.class, description = "End after so long.")
    private Duration longest;

    @Option(
            names = "--delay",
            paramLabel = "TIME",
            converter = TimeSpan.class,
            defaultValue = "2s",
            description = "Let so much time go by between two requests to one host. Default: ${DEFAULT-VALUE}")
    private Duration delay;

    @Option(
            names = "--pages",
            paramLabel = "N",
            defaultValue = "500",
            description = "Ask for at most so many pages of a host in a round. Default: ${DEFAULT-VALUE}")
    private int pages;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            defaultValue = "20000000",
            description = "Leave out feeds and pages that are larger. Default: ${DEFAULT-VALUE}")
    private int mostBytes;

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = TimeSpan.class,
            defaultValue = "60s",
            description = "Give up a response that is not whole by then. Default: ${DEFAULT-VALUE}")
    private Duration timeout;

    @Option(
            names = "--contact",
            paramLabel = "WHO",
            defaultValue = "",
            description = "A mail or web address that tells the sites who asks.")
    private String contact;

    @Option(
            names = "--allow-private",
            description = "Speak to this machine and to private networks too. Only for lists of feeds that you trust.")
    private boolean allowPrivate;

    @Mixin
    private ThreadsOption threads;

    @Mixin
    private NoTextOption text;

    @Option(names = "--verbose", description = "Tell of every feed in every round, and of each page that is left out.")
    private boolean verbose;

    @Mixin
    private LexiconOption lexicon;

    private final Function<Optional<Path>, Function<Article, Reading>> readers;
    private final Clock clock;

    /** @param readers makes the function that codes an article, given the user's lexicon; called once, when needed */
    WatchFeeds(Function<Optional<Path>, Function<Article, Reading>> readers, Clock clock) {
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        check();
        FeedList.of(feeds);
        Stop stop = new Stop(clock);
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = new Thread(() -> stop(stop, ended), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try (Fetcher fetcher = fetcher(stop)) {
            return watch(fetcher, stop);
        } finally {
            ended.countDown();
            forget(hook);
        }
    }

    private void check() {
        threads.check();
        require(pages >= 1, "--pages must be at least 1");
        require(mostBytes >= 1000 && mostBytes <= MOST_BYTES, "--max-bytes must be between 1000 and " + MOST_BYTES);
        require(once || every.compareTo(SHORTEST) >= 0, "--every must be at least 10s");
        require(!timeout.isZero(), "--timeout must be more than nothing");
        require(contact.matches("[\\x21-\\x7e]*"), "--contact must be one word, such as mailto:news@example.org");
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    private Fetcher fetcher(Stop stop) throws IOException {
        String name = "Entente/" + Program.VERSION + " (reads news; robots.txt: entente"
                + (contact.isEmpty() ? ")" : "; +" + contact + ")");
        Resolver system = Resolver.system(NAME_SECONDS);
        try {
            return new Fetcher(
                    new Manners(name, delay, timeout, mostBytes),
                    allowPrivate ? system : Resolver.publicOnly(system),
                    SSLContext.getDefault(),
                    clock,
                    stop);
        } catch (NoSuchAlgorithmException e) {
            throw new Fault("java", "has no certificates to trust", "install ca-certificates", e);
        }
    }

    private int watch(Fetcher fetcher, Stop stop) {
        Optional<Path> own = lexicon.folder();
        Function<Article, Reading> reader = new Late<>(() -> readers.apply(own));
        Coding coding = new Coding(Program.VERSION, Engine.terms(own, text.keepsTexts()), reader, threads.number());
        Watching.Outcome outcome = new Watching(
                        new Watching.Terms(every, Optional.ofNullable(longest), once, pages, verbose),
                        () -> FeedList.of(feeds),
                        store.file(),
                        fetcher,
                        new Formats(),
                        coding,
                        new Watching.World(clock, stop, RandomGenerator.getDefault(), this::log))
                .run();
        spec.commandLine().getErr().print(SkippedText.of(outcome.skipped(), "in the table skipped"));
        spec.commandLine().getErr().flush();
        return outcome.failedFeeds() == 0 && outcome.skipped().isEmpty() ? Failures.DONE : Failures.SOME_SKIPPED;
    }

    private void log(String line) {
        print(clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + line);
    }

    private void print(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.print(line + "\n");
        err.flush();
    }

    /** On SIGTERM and Ctrl-C: lets the batch in work come to its end, or leaves it out as a whole. */
    private void stop(Stop stop, CountDownLatch ended) {
        stop.tell();
        try {
            if (!ended.await(LONGEST_STOP_S, TimeUnit.SECONDS)) {
                log("stopped; the articles in work are left for the next time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // A service that is told to stop and does has not failed; Java would say 143.
        Runtime.getRuntime().halt(Failures.DONE);
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The hook is at work: it is what ended the watch.
        }
    }
}
