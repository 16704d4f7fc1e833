package org.entente.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.app.Fault;
import org.entente.app.corpus.Corpus;
import org.entente.app.corpus.input.Result;
import org.entente.app.course.CourseTerms;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.ScoreTable;
import org.entente.app.course.Sides;
import org.entente.app.course.Sourced;
import org.entente.app.ingest.Ingestion;
import org.entente.app.ingest.Runs;
import org.entente.app.ingest.Tally;
import org.entente.app.render.CourseText;
import org.entente.app.setup.Bundled;
import org.entente.app.store.Store;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente demo}: the bundled articles into a store, and two courses out of it. */
@Command(
        name = "demo",
        description = "Codes the sample articles that come with Entente and shows two courses.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  entente demo --store demo.duckdb"})
final class RunDemo implements Callable<Integer> {
    private static final List<Dyad> DYADS = List.of(new Dyad("USA", "AZE"), new Dyad("ARM", "AZE"));

    @Spec
    private CommandSpec spec;

    @Option(names = "--store", paramLabel = "FILE", description = "Keep what was coded in this store.")
    private Path store;

    @Mixin
    private LexiconOption lexicon;

    private final Function<Optional<Path>, Function<Article, Reading>> readers;

    private final Clock clock;

    /**
     * @param readers makes a reader for a lexicon folder, {@link Engine#reader} outside tests
     * @param clock says which day is today
     */
    RunDemo(Function<Optional<Path>, Function<Article, Reading>> readers, Clock clock) {
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return store == null ? inPassing() : show(store);
    }

    /** In a store that is thrown away afterwards. */
    private int inPassing() {
        try {
            Path folder = Files.createTempDirectory("entente-demo");
            try {
                return show(folder.resolve("demo.duckdb"));
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new Fault("demo", "the folder for temporary files cannot be used", "give --store FILE", e);
        }
    }

    private int show(Path file) {
        PrintWriter out = spec.commandLine().getOut();
        Tally tally;
        try (Store opened = Store.open(file);
                Bundled samples = Bundled.open("demo")) {
            tally = code(opened, samples);
            tally.skipped().forEach(skipped -> spec.commandLine().getErr().println(skipped.line()));
            out.print(heading(tally));
            for (Dyad dyad : DYADS) {
                out.print(CourseText.print(course(opened, dyad), Output.terminal()));
                out.print("\n");
            }
        }
        out.print(next());
        out.flush();
        return tally.skipped().isEmpty() ? Failures.DONE : Failures.SOME_SKIPPED;
    }

    private DyadCourse course(Store opened, Dyad dyad) {
        Sides sides = Sides.of(dyad);
        var events = Sourced.of(opened.events(), Store.CODED, sides, Optional.empty(), Optional.empty());
        CourseTerms terms =
                CourseTerms.plain(ScoreTable.PLOVER, LocalDate.now(clock)).pooled(opened.events(), Store.CODED);
        return DyadCourse.of(sides, false, terms, events);
    }

    /** With a note of the run, in which the samples go by their names: where they lie on this machine is nothing to a store. */
    private Tally code(Store opened, Bundled samples) {
        LocalDateTime started = LocalDateTime.now(clock);
        Corpus corpus = Corpus.of(List.of(samples.folder()));
        String folder = samples.folder().toString();
        try (Progress progress = Progress.over(corpus)) {
            Optional<Path> own = lexicon.folder();
            Ingestion ingestion = new Ingestion(
                    opened.articles(),
                    Engine.terms(own, true),
                    new Late<>(() -> readers.apply(own)),
                    2,
                    done -> progress.step(corpus));
            Iterator<Result> all = corpus.results();
            Tally tally = new Tally();
            ingestion.run(
                    new Iterator<>() {
                        @Override
                        public boolean hasNext() {
                            return all.hasNext();
                        }

                        @Override
                        public Result next() {
                            Result next = all.next();
                            return next.at("samples" + next.place().replace(folder, ""));
                        }
                    },
                    tally);
            opened.upkeep()
                    .add(Runs.of(
                            "demo",
                            started,
                            LocalDateTime.now(clock),
                            Engine.lexiconVersion(own),
                            tally,
                            Runs.notes(corpus.findings())));
            return tally;
        }
    }

    private static String heading(Tally tally) {
        if (tally.coded() == 0 && tally.known() > 0) {
            return "The " + tally.known() + " sample articles are in the store already.\n\n";
        }
        return tally.coded() + " sample articles, written for Entente about public events, tell " + tally.events()
                + " events.\n\n";
    }

    private String next() {
        if (store == null) {
            return """
                    Next:
                      entente demo --store demo.duckdb           the same, and keep the store
                      entente read ARTICLE.txt --date 2024-02-19  one article of your own
                      entente ingest FOLDER --store news.duckdb   a folder of them
                    """;
        }
        return """
                Next:
                  entente course USA AZE --store %1$s --by field
                  entente events --store %1$s --source USA --target AZE
                  entente dyads --store %1$s
                  entente ingest FOLDER --store news.duckdb     articles of your own
                """
                .formatted(store);
    }

    private static void remove(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
