package org.entente.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.Fault;
import org.entente.app.course.By;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.ScoreTable;
import org.entente.app.render.CourseCsv;
import org.entente.app.render.CourseJson;
import org.entente.app.render.CourseSvg;
import org.entente.app.render.CourseText;
import org.entente.app.render.Terminal;
import org.entente.app.store.Store;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Dyad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente course A B}: the course of a dyad. */
@Command(
        name = "course",
        description = "Shows the course of a relation: its level, its turns, and the events that weigh most in them.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  entente course USA Azerbaijan --store news.duckdb",
            "  entente course USA AZE --store news.duckdb --from 2020-01-01 --by field",
            "  entente course USA AZE --store news.duckdb --format svg --out course.svg"
        })
final class ShowCourse implements Callable<Integer> {
    /** What the course is written as. */
    enum As {
        TEXT,
        JSON,
        CSV,
        SVG;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "An actor, by code or name.")
    private String a;

    @Parameters(index = "1", paramLabel = "B", description = "The other actor.")
    private String b;

    @Mixin
    private StoreOption store;

    @Mixin
    private OriginOption origin;

    @Option(names = "--from", paramLabel = "DATE", converter = Day.class, description = "First day, yyyy-mm-dd.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = Day.class, description = "Last day, yyyy-mm-dd.")
    private LocalDate to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private As format;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description = "A course for each ${COMPLETION-CANDIDATES}: the field of the event, or who tells it.")
    private By by;

    @Option(names = "--directed", description = "Only what A does to B.")
    private boolean directed;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            defaultValue = "plover",
            description = "The score table: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private ScoreTable table;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file.")
    private Path out;

    @Override
    public Integer call() {
        check();
        try (Store opened = Store.openToRead(store.file())) {
            Dyad dyad = new Dyad(opened.lists().actorCode(a), opened.lists().actorCode(b));
            if (dyad.a().equals(dyad.b())) {
                throw Fault.usage("course", "A and B are both " + dyad.a(), "name two actors");
            }
            String of = origin.of(opened.lists());
            List<StoredEvent> events =
                    opened.events().between(of, dyad.a(), dyad.b(), Optional.ofNullable(from), Optional.ofNullable(to));
            DyadCourse course = DyadCourse.of(dyad, directed, table, events);
            String text =
                    by == null ? whole(course) : parts(course, DyadCourse.split(dyad, directed, table, events, by));
            origin.tell(of, spec.commandLine().getErr());
            Output.write(text, out, spec.commandLine().getOut());
        }
        return Failures.DONE;
    }

    private void check() {
        if (from != null && to != null && to.isBefore(from)) {
            throw Fault.usage("--to", to + " is before --from " + from, "exchange them");
        }
        if (by != null && format == As.SVG) {
            throw Fault.usage("--by", "a drawing shows one course", "leave out --by, or choose another --format");
        }
    }

    private String whole(DyadCourse course) {
        return switch (format) {
            case TEXT -> CourseText.print(course, terminal());
            case JSON -> CourseJson.print(course.course());
            case CSV -> CourseCsv.print(course.course());
            case SVG -> CourseSvg.print(course.course());
        };
    }

    private String parts(DyadCourse course, List<DyadCourse.Part> parts) {
        return switch (format) {
            case TEXT -> CourseText.print(course, by, parts, terminal());
            case JSON -> CourseJson.print(course.course(), by, parts);
            case CSV -> CourseCsv.print(by, parts);
            case SVG -> throw new IllegalStateException("refused before");
        };
    }

    private Terminal terminal() {
        return out == null ? Output.terminal() : Terminal.plain();
    }
}
