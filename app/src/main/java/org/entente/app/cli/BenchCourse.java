package org.entente.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.entente.app.benchmark.course.CourseSpeed;
import org.entente.app.benchmark.course.Foretelling;
import org.entente.app.benchmark.course.History;
import org.entente.app.benchmark.course.KnownTurn;
import org.entente.app.benchmark.course.Simulation;
import org.entente.app.benchmark.course.World;
import org.entente.app.course.CourseTerms;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.ScoreTable;
import org.entente.app.course.Sides;
import org.entente.app.course.Sourced;
import org.entente.app.render.CourseProofText;
import org.entente.app.store.EventBook;
import org.entente.app.store.Store;
import org.entente.engine.course.Observation;
import org.entente.engine.ontology.Dyad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente bench course}: how far a course can be trusted. */
@Command(
        name = "course",
        description = {
            "Plants relations whose level is known and draws their courses; measures what courses cost.",
            "With a store, it also foretells the next weeks of its busier dyads, and looks for turns of 2005 to 2009"
                    + " that history knows."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example:", "  entente bench course --store icews.duckdb --origin icews-names --out course.md"})
final class BenchCourse implements Callable<Integer> {
    private static final int LEAST_EVENTS = 100;
    private static final int DYADS = 1000;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "16",
            description = "Relations planted in each kind of world; 0: none. Default: ${DEFAULT-VALUE}")
    private int runs;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of what is made. Default: 1")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "Default: ${DEFAULT-VALUE}")
    private int threads;

    @Option(names = "--store", paramLabel = "FILE", description = "Foretell, and ask history, of these events.")
    private Path store;

    @Option(names = "--no-speed", description = "Measure no costs.")
    private boolean noSpeed;

    @Mixin
    private OriginOption origin;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the page here, in Markdown.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        if (runs < 0 || threads < 1) {
            throw new ParameterException(spec.commandLine(), "--runs must be 0 or more, --threads 1 or more");
        }
        StringBuilder page = new StringBuilder(CourseProofText.head(command(), Machine.name()));
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            pool.submit(() -> chapters(page)).get();
        } finally {
            pool.shutdown();
        }
        Output.write(page.toString(), out, spec.commandLine().getOut());
        return Failures.DONE;
    }

    private String command() {
        return "entente bench course --runs " + runs + " --seed " + seed
                + (store == null ? "" : " --store " + store.getFileName())
                + (origin.isGiven() ? " --origin " + origin.name() : "");
    }

    private void chapters(StringBuilder page) {
        if (!noSpeed) {
            page.append(CourseProofText.speed(CourseSpeed.rows(), DYADS, CourseSpeed.many(DYADS), threads));
        }
        if (runs > 0) {
            List<World> worlds = World.grid();
            try (Progress progress = Progress.counted("planting", " worlds", worlds.size())) {
                page.append(CourseProofText.simulation(new Simulation(runs, seed).run(worlds, progress::step), runs));
            }
        }
        if (store != null) {
            try (Store opened = Store.openToRead(store)) {
                askStore(page, opened, origin.of(opened.lists()));
            }
        }
    }

    private void askStore(StringBuilder page, Store opened, String of) {
        EventBook book = opened.events();
        CourseTerms terms = CourseTerms.plain(ScoreTable.PLOVER, LocalDate.MAX);
        Map<Dyad, List<Observation>> dyads = new LinkedHashMap<>();
        opened.lists().dyads(false, of).stream()
                .filter(row -> row.deeds() >= LEAST_EVENTS)
                .map(row -> new Dyad(row.a(), row.b()))
                .forEach(dyad -> dyads.put(dyad, deeds(book, of, dyad, terms)));
        try (Progress progress = Progress.counted("foretelling", " dyads", dyads.size())) {
            Foretelling foretelling =
                    new Foretelling(day -> terms.scored(book, of, day).prior());
            page.append(CourseProofText.foretelling(foretelling.run(dyads, progress::step)));
        }
        CourseTerms pooled = terms.pooled(book, of);
        page.append(CourseProofText.history(
                History.of(KnownTurn.all(), dyad -> deeds(book, of, dyad, terms), dyad -> DyadCourse.of(
                                Sides.of(dyad), false, pooled, told(book, of, dyad))
                        .course())));
    }

    private static List<Sourced> told(EventBook book, String of, Dyad dyad) {
        return Sourced.of(book, of, Sides.of(dyad), Optional.empty(), Optional.empty());
    }

    private static List<Observation> deeds(EventBook book, String of, Dyad dyad, CourseTerms terms) {
        List<Observation> deeds =
                new ArrayList<>(DyadCourse.observations(Sides.of(dyad), terms.table(), told(book, of, dyad)));
        deeds.removeIf(o -> !o.deed() || !o.isDated());
        return deeds;
    }
}
