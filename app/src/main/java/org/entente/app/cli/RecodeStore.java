package org.entente.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.app.ingest.Recoding;
import org.entente.app.ingest.Runs;
import org.entente.app.ingest.Tally;
import org.entente.app.render.SkippedText;
import org.entente.app.store.ArticleBook;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente recode}. */
@Command(
        name = "recode",
        description = {
            "Codes the articles of a store again that were coded with another version of the lexicon, and prints which"
                    + " events came, went or changed.",
            "Texts that are not kept (ingest --no-text) are read again from where they were found."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  entente recode --store news.duckdb --lexicon my-lexicon",
            "  entente recode --store news.duckdb --format json > changes.json",
            "",
            "It may be broken off and run again. Exit code 1 means that some articles could not be coded again; they are"
                    + " listed, and stay as they were."
        })
final class RecodeStore implements Callable<Integer> {
    /** What the changes are written as. */
    enum As {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private ThreadsOption threads;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "Print no more than the first N changes as text. Default: ${DEFAULT-VALUE}")
    private int limit;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; json holds every change. Default: ${DEFAULT-VALUE}")
    private As format;

    @Mixin
    private LexiconOption lexicon;

    @Mixin
    private MergesOption merges;

    private final Function<Optional<Path>, Function<Article, Reading>> readers;
    private final Clock clock;

    /** @param readers makes the function that codes an article, given the user's lexicon; called once, when needed */
    RecodeStore(Function<Optional<Path>, Function<Article, Reading>> readers, Clock clock) {
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        threads.check();
        if (limit < 0) {
            throw new ParameterException(spec.commandLine(), "--limit " + limit + " is below 0");
        }
        LocalDateTime started = LocalDateTime.now(clock);
        try (Store opened = Store.openExisting(store.file())) {
            Tally tally = recode(opened.articles(), Engine.terms(lexicon.folder(), true));
            merges.apply(opened.merges(), store.file());
            opened.upkeep()
                    .add(Runs.of(
                            "recode",
                            started,
                            LocalDateTime.now(clock),
                            Engine.lexiconVersion(lexicon.folder()),
                            tally,
                            List.of()));
            return tally.skipped().isEmpty() ? Failures.DONE : Failures.SOME_SKIPPED;
        }
    }

    private Tally recode(ArticleBook articles, Terms terms) {
        Function<Article, Reading> reader = new Late<>(() -> readers.apply(lexicon.folder()));
        PrintWriter out = spec.commandLine().getOut();
        ChangeReport report = format == As.JSON ? new ChangeReport.Json(out) : new ChangeReport.Text(out, limit);
        Tally tally;
        try (Progress progress =
                Progress.counted("coding", articles.outdated(terms.lexicon()).count())) {
            tally = new Recoding(articles, terms, reader, threads.number(), done -> progress.step()).run(report::add);
        }
        report.finish(tally, store.file());
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        err.print(SkippedText.of(tally.skipped(), tally.skippedCounts(), "in the table skipped"));
        err.flush();
        return tally;
    }
}
