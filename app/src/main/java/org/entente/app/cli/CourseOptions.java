package org.entente.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.Fault;
import org.entente.app.course.CourseTerms;
import org.entente.app.course.OwnTableFile;
import org.entente.app.course.ScoreTable;
import org.entente.engine.course.CourseModel;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --table} and {@code --as-of}: on what terms a course is drawn. To be used with {@link Mixin}. */
final class CourseOptions {
    @Option(
            names = "--table",
            paramLabel = "TABLE",
            defaultValue = "plover",
            description = "The score table: plover, goldstein, or a CSV file of your own, a CAMEO code and a score from"
                    + " -10 to 10 a line; a code without a score has that of the code above it. Default:"
                    + " ${DEFAULT-VALUE}")
    private String table;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Only what was known then: events with a report published by that day (imported ones: those"
                    + " that had begun), and only those reports. The course ends there.")
    private LocalDate asOf;

    /** The day, if one is named. */
    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** What the options say; the course ends on {@code to} at the latest. */
    CourseTerms terms(Clock clock, Optional<LocalDate> to) {
        LocalDate today = LocalDate.now(clock);
        if (asOf != null && asOf.isAfter(today)) {
            throw Fault.usage("--as-of", asOf + " is later than today, " + today, "name a day that has been");
        }
        if (asOf != null && asOf.isBefore(CourseModel.FIRST)) {
            throw Fault.usage(
                    "--as-of",
                    asOf + " is before " + CourseModel.FIRST,
                    "no course goes so far back; name a later day");
        }
        return new CourseTerms(table(), CourseModel.plain(), today, asOf(), to);
    }

    private ScoreTable table() {
        return switch (table.toLowerCase(Locale.ROOT)) {
            case "plover" -> ScoreTable.PLOVER;
            case "goldstein" -> ScoreTable.GOLDSTEIN;
            default -> OwnTableFile.read(Path.of(table));
        };
    }
}
