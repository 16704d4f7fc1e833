package org.entente.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.course.Bulletin;
import org.entente.app.course.CourseTerms;
import org.entente.app.course.Courses;
import org.entente.app.render.BulletinCsv;
import org.entente.app.render.BulletinJson;
import org.entente.app.render.BulletinText;
import org.entente.app.render.Terminal;
import org.entente.app.store.DyadStream;
import org.entente.app.store.Store;
import org.entente.engine.course.Lately;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente courses}: all relations of a store. */
@Command(
        name = "courses",
        description = {
            "Shows which relations of a store are improving and which are worsening, how the last month stands against the"
                    + " month before, and the deed that made the difference.",
            "Without --as-of the last month is that of the last deed in the store."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  entente courses --store news.duckdb",
            "  entente courses --store news.duckdb --as-of 2024-03-31 --least 50 --limit 10",
            "  entente courses --store world.duckdb --origin gdelt --all --format csv --out relations.csv"
        })
final class ListCourses implements Callable<Integer> {
    /** What the list is written as. */
    enum As {
        TEXT,
        JSON,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final int MOST_THREADS = 64;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private OriginOption origin;

    @Mixin
    private CourseOptions options;

    @Option(
            names = "--least",
            paramLabel = "N",
            defaultValue = "" + Lately.LEAST_DEEDS,
            description = "Fewer dated deeds are too little evidence. Default, and least: ${DEFAULT-VALUE}")
    private int least;

    @Option(
            names = "--all",
            description = "List those too that are steady, have no clear change, or too little evidence.")
    private boolean all;

    @Option(names = "--limit", paramLabel = "N", description = "List no more than the first N of each kind.")
    private Integer limit;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private As format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file.")
    private Path out;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "Default: ${DEFAULT-VALUE}")
    private int threads;

    private final Clock clock;

    ListCourses(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        check();
        try (Store opened = Store.openToRead(store.file())) {
            String of = origin.of(opened.lists());
            origin.tell(of, spec.commandLine().getErr());
            Output.write(text(bulletin(opened, of)), out, spec.commandLine().getOut());
        }
        return Failures.DONE;
    }

    private void check() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw wrong("--threads " + threads + " is not between 1 and " + MOST_THREADS);
        }
        if (least < Lately.LEAST_DEEDS) {
            throw wrong("--least " + least + " is below " + Lately.LEAST_DEEDS + ", under which nothing can be said");
        }
        if (limit != null && limit < 0) {
            throw wrong("--limit " + limit + " is below 0");
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    private Bulletin bulletin(Store opened, String of) {
        LocalDate last = opened.events().lastDay(of, LocalDate.now(clock)).orElse(LocalDate.now(clock));
        CourseTerms terms = options.terms(clock, Optional.of(last)).pooled(opened.events(), of);
        return Bulletin.of(
                of,
                terms.table(),
                options.asOf().orElse(last),
                least,
                drawn(new Courses(terms, least), opened, of),
                all,
                limit == null ? Integer.MAX_VALUE : limit,
                opened.events()::ofIds);
    }

    private List<Lately> drawn(Courses courses, Store opened, String of) {
        try (DyadStream dyads = opened.events().dyads(of, options.asOf());
                Progress progress =
                        Progress.counted("drawing", " relations", opened.lists().dyadCount(of))) {
            return courses.of(dyads, threads, progress::step);
        }
    }

    private String text(Bulletin bulletin) {
        return switch (format) {
            case TEXT -> BulletinText.print(bulletin, out == null ? Output.terminal() : Terminal.plain());
            case JSON -> BulletinJson.print(bulletin);
            case CSV -> BulletinCsv.print(bulletin);
        };
    }
}
