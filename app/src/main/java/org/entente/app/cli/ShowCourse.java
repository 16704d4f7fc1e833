package org.entente.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.Fault;
import org.entente.app.course.By;
import org.entente.app.course.CourseCheck;
import org.entente.app.course.CourseTerms;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.Side;
import org.entente.app.course.Sides;
import org.entente.app.course.Sourced;
import org.entente.app.render.CourseCheckText;
import org.entente.app.render.CourseCsv;
import org.entente.app.render.CourseJson;
import org.entente.app.render.CoursePng;
import org.entente.app.render.CourseSvg;
import org.entente.app.render.CourseText;
import org.entente.app.render.NoEventsText;
import org.entente.app.render.Terminal;
import org.entente.app.store.EventBook;
import org.entente.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente course A B}: the course of a dyad. */
@Command(
        name = "course",
        description = {
            "Shows the course of a relation: its level, its turns, and the events that made them.",
            "A side is an actor (\"France\", FRA), several (FRA+DEU), or the members of an organisation (members:EU)."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  entente course USA Azerbaijan --store news.duckdb",
            "  entente course USA AZE --store news.duckdb --from 2020-01-01 --by teller",
            "  entente course USA members:EU --store news.duckdb --as-of 2024-06-30",
            "  entente course USA AZE --store news.duckdb --format png --out course.png"
        })
final class ShowCourse implements Callable<Integer> {
    private static final int PARTNERS = 5;

    /** What the course is written as. */
    enum As {
        TEXT,
        JSON,
        CSV,
        SVG,
        PNG;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean isDrawing() {
            return this == SVG || this == PNG;
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "An actor, by code or name, or a group.")
    private String a;

    @Parameters(index = "1", paramLabel = "B", description = "The other side.")
    private String b;

    @Mixin
    private StoreOption store;

    @Mixin
    private OriginOption origin;

    @Option(names = "--from", paramLabel = "DATE", converter = Day.class, description = "First day, yyyy-mm-dd.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = Day.class, description = "Last day, yyyy-mm-dd.")
    private LocalDate to;

    @Mixin
    private CourseOptions terms;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private As format;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description = "A course for each ${COMPLETION-CANDIDATES}: the field of the event, or by whose account it"
                    + " is: that of the side that acts, of the other, of third parties.")
    private By by;

    @Option(
            names = "--check",
            description =
                    "Instead, how verdict, level and turns change without what each of the three most telling"
                            + " outlets, and countries' outlets, say, by another score table, and with one event in ten. As text or json.")
    private boolean check;

    @Option(names = "--directed", description = "Only what A does to B.")
    private boolean directed;

    @Mixin
    private LexiconOption lexicon;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file.")
    private Path out;

    private final Clock clock;

    /** @param clock says which day is today */
    ShowCourse(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        check();
        CourseTerms on = terms.terms(clock, Optional.ofNullable(to));
        try (Store opened = Store.openToRead(store.file())) {
            Sides sides = Engine.sides(opened, lexicon, a, b);
            String of = origin.of(opened.lists());
            EventBook book = opened.events();
            DyadCourse course = DyadCourse.of(
                    sides,
                    directed,
                    on.pooled(book, of),
                    Sourced.of(book, of, sides, Optional.ofNullable(from), Optional.ofNullable(to)));
            origin.tell(of, spec.commandLine().getErr());
            if (check) {
                var lines = CourseCheck.of(course, with -> with.pooled(book, of));
                Output.write(
                        format == As.JSON ? CourseCheckText.json(lines) : CourseCheckText.print(lines),
                        out,
                        spec.commandLine().getOut());
            } else if (format == As.PNG) {
                Output.write(CoursePng.print(course), out);
            } else {
                Output.write(text(course, book, of), out, spec.commandLine().getOut());
            }
        }
        return Failures.DONE;
    }

    private void check() {
        if (from != null && to != null && to.isBefore(from)) {
            throw Fault.usage("--to", to + " is before --from " + from, "exchange them");
        }
        if (from != null && terms.asOf().filter(day -> day.isBefore(from)).isPresent()) {
            throw Fault.usage("--as-of", terms.asOf().get() + " is before --from " + from, "name an earlier --from");
        }
        if (by != null && format.isDrawing()) {
            throw Fault.usage("--by", "a drawing shows one course", "leave out --by, or choose another --format");
        }
        if (check && (by != null || format != As.TEXT && format != As.JSON)) {
            throw Fault.usage("--check", "is a table of text or json", "leave out --by and --format, or --format json");
        }
        if (format == As.PNG && out == null) {
            throw Fault.usage("--format", "a picture is nothing for a terminal", "name a file: --out course.png");
        }
    }

    private String text(DyadCourse course, EventBook book, String of) {
        if (format == As.TEXT && course.course().counts().events() == 0) {
            return NoEventsText.print(
                    course,
                    when(),
                    partners(book, of, course.sides().a()),
                    partners(book, of, course.sides().b()),
                    terminal());
        }
        return by == null ? whole(course) : parts(course, course.split(by));
    }

    private String when() {
        return (from == null ? "" : " from " + from) + (to == null ? "" : " to " + to);
    }

    private static List<EventBook.Partner> partners(EventBook book, String of, Side side) {
        return book.partners(of, side.codes(), PARTNERS);
    }

    private String whole(DyadCourse course) {
        return switch (format) {
            case TEXT -> CourseText.print(course, terminal());
            case JSON -> CourseJson.print(course);
            case CSV -> CourseCsv.print(course.course());
            case SVG -> CourseSvg.print(course);
            case PNG -> throw new IllegalStateException("written as bytes");
        };
    }

    private String parts(DyadCourse course, List<DyadCourse.Part> parts) {
        return switch (format) {
            case TEXT -> CourseText.print(course, by, parts, terminal());
            case JSON -> CourseJson.print(course, by, parts);
            case CSV -> CourseCsv.print(by, parts);
            case SVG, PNG -> throw new IllegalStateException("refused before");
        };
    }

    private Terminal terminal() {
        return out == null ? Output.terminal() : Terminal.plain();
    }
}
