package org.entente.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.app.Fault;
import org.entente.app.Program;
import org.entente.app.brief.Brief;
import org.entente.app.brief.Trace;
import org.entente.app.course.CourseTerms;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.Sides;
import org.entente.app.course.Sourced;
import org.entente.app.render.BriefHtml;
import org.entente.app.render.BriefPdf;
import org.entente.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente brief A B}: two pages on a relation, every number with its source. */
@Command(
        name = "brief",
        description = {
            "Writes two pages on a relation: where it is going, its turns with the sentences behind them, by field and by"
                    + " whose account, what is intended and not done, what is said of it, and what cannot be known.",
            "A side is an actor (\"France\", FRA), several (FRA+DEU), or the members of an organisation (members:EU)."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  entente brief USA Azerbaijan --store news.duckdb --out usa-aze.html",
            "  entente brief USA AZE --store news.duckdb --as-of 2024-06-30 --out usa-aze.pdf",
            "",
            "A file that is there is replaced. Of two sides without events the brief says so."
        })
final class WriteBrief implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "An actor, by code or name, or a group.")
    private String a;

    @Parameters(index = "1", paramLabel = "B", description = "The other side.")
    private String b;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to: F.html or F.pdf.")
    private Path out;

    @Mixin
    private StoreOption store;

    @Mixin
    private OriginOption origin;

    @Mixin
    private CourseOptions options;

    @Mixin
    private LexiconOption lexicon;

    private final Clock clock;

    /** @param clock says which day is today */
    WriteBrief(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        boolean pdf = isPdf();
        checkFolder();
        CourseTerms terms = options.terms(clock, Optional.empty());
        Brief brief = brief(terms);
        if (pdf) {
            Output.write(BriefPdf.print(brief), out);
        } else {
            Output.write(BriefHtml.print(brief), out, spec.commandLine().getOut());
        }
        if (brief.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .print("no events between " + brief.drawn().sides().a().label() + " and "
                            + brief.drawn().sides().b().label() + "; " + out + " says so\n");
            spec.commandLine().getErr().flush();
        }
        return Failures.DONE;
    }

    private Brief brief(CourseTerms terms) {
        try (Store opened = Store.openToRead(store.file())) {
            Sides sides = Engine.sides(opened, lexicon, a, b);
            String of = origin.of(opened.lists());
            origin.tell(of, spec.commandLine().getErr());
            DyadCourse drawn = DyadCourse.of(
                    sides,
                    false,
                    terms.pooled(opened.events(), of),
                    Sourced.of(opened.events(), of, sides, Optional.empty(), Optional.empty()));
            return Brief.of(drawn, opened.events(), trace(of));
        }
    }

    private Trace trace(String of) {
        String command = spec.commandLine().getParseResult().originalArgs().stream()
                .map(WriteBrief::quoted)
                .collect(Collectors.joining(" ", spec.root().name() + " ", ""));
        return new Trace(command, store.file().toString(), of, Program.VERSION, LocalDate.now(clock));
    }

    private static String quoted(String argument) {
        return argument.matches("[\\p{L}\\p{N}_./:=+-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }

    private boolean isPdf() {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".pdf") && !name.endsWith(".html") && !name.endsWith(".htm")) {
            throw Fault.usage("--out", out + " is neither HTML nor PDF by its name", "name it F.html or F.pdf");
        }
        return name.endsWith(".pdf");
    }

    /** Before the work, not after it. */
    private void checkFolder() {
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Fault(out.toString(), "there is no folder " + folder, "make it first");
        }
        if (Files.isDirectory(out)) {
            throw new Fault(out.toString(), "is a folder", "name a file in it");
        }
    }
}
