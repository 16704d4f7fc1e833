package org.entente.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.app.Fault;
import org.entente.app.corpus.Corpus;
import org.entente.app.corpus.fields.Fields;
import org.entente.app.ingest.Ingestion;
import org.entente.app.ingest.Runs;
import org.entente.app.ingest.Tally;
import org.entente.app.render.SkippedText;
import org.entente.app.store.ArticleBook;
import org.entente.app.store.Run;
import org.entente.app.store.Store;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente ingest}. */
@Command(
        name = "ingest",
        description = {
            "Codes articles and keeps them with their events in a store.",
            "Reads files and folders, mixed and nested, and tells by the content what they are: text and Markdown (with"
                    + " an optional header of title:, date:, outlet:, address:), HTML pages, JSON and JSON lines, CSV and"
                    + " TSV, WARC and WACZ, and all of these in ZIP, TAR, gzip, zstd, bzip2 and xz. What is in the store"
                    + " already is not coded again."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  entente ingest articles/ more.jsonl --store news.duckdb",
            "  entente ingest dump.csv.gz --field text=lead,body --field date=day --store news.duckdb",
            "",
            "Exit code 1 means that some inputs were skipped; they are listed."
        })
final class IngestArticles implements Callable<Integer> {
    private static final int UNDATED_SHOWN = 20;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders to walk.")
    private List<Path> paths;

    @Option(
            names = "--field",
            paramLabel = "FIELD=NAME",
            description =
                    "Which field of JSON or column of a table holds the text, title, date, outlet, address, id or language:"
                            + " text=body, text=lead,body (joined), date=meta.published (in an inner object), text=3 (the third"
                            + " column), id= (none). May be repeated; what is not named is guessed, and the guess reported.")
    private List<String> fields = new ArrayList<>();

    @Mixin
    private ThreadsOption threads;

    @Mixin
    private NoTextOption text;

    @Mixin
    private LexiconOption lexicon;

    @Mixin
    private MergesOption merges;

    private final Function<Optional<Path>, Function<Article, Reading>> readers;
    private final Clock clock;

    /** @param readers makes the function that codes an article, given the user's lexicon; called once, when needed */
    IngestArticles(Function<Optional<Path>, Function<Article, Reading>> readers, Clock clock) {
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        threads.check();
        LocalDateTime started = LocalDateTime.now(clock);
        Corpus corpus = Corpus.of(paths, Fields.of(fields));
        try (Store opened = Store.open(store.file())) {
            Tally tally = ingest(corpus, opened.articles());
            merges.apply(opened.merges(), store.file());
            List<Run.Note> notes = Runs.notes(corpus.findings());
            opened.upkeep()
                    .add(Runs.of(
                            "ingest",
                            started,
                            LocalDateTime.now(clock),
                            Engine.lexiconVersion(lexicon.folder()),
                            tally,
                            notes));
            report(tally, corpus, opened.upkeep().summary().events());
            return tally.skipped().isEmpty() ? Failures.DONE : Failures.SOME_SKIPPED;
        }
    }

    private Tally ingest(Corpus corpus, ArticleBook articles) {
        Optional<Path> own = lexicon.folder();
        Function<Article, Reading> reader = new Late<>(() -> reader(own));
        try (Progress progress = Progress.over(corpus)) {
            return new Ingestion(
                            articles,
                            Engine.terms(own, text.keepsTexts()),
                            reader,
                            threads.number(),
                            done -> progress.step(corpus))
                    .run(corpus.results());
        }
    }

    /** A coder that cannot be made at all is one fault, not one for each article. */
    private Function<Article, Reading> reader(Optional<Path> own) {
        try {
            return readers.apply(own);
        } catch (Fault e) {
            throw e;
        } catch (RuntimeException e) {
            String place = own.map(Path::toString).orElse("entente ingest");
            throw new Fault(place, "the coder cannot be made: " + e, "ENTENTE_DEBUG=1 shows where", e);
        }
    }

    private void report(Tally tally, Corpus corpus, long events) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(IngestReport.text(tally, corpus.findings(), events, store.file(), UNDATED_SHOWN));
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        err.print(SkippedText.of(tally.skipped(), tally.skippedCounts(), "in the table skipped"));
        err.flush();
    }
}
