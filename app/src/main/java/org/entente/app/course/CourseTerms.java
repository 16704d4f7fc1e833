package org.entente.app.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.engine.course.CourseModel;

/**
 * On what terms a course is drawn.
 *
 * @param table where the scores are taken from
 * @param model what makes a course of them
 * @param today no deed later than this is believed
 * @param asOf only what could be known at the end of this day counts, and the course ends there
 * @param to the course ends on this day if not before; without either day it ends with the last deed
 */
public record CourseTerms(
        ScoreTable table, CourseModel model, LocalDate today, Optional<LocalDate> asOf, Optional<LocalDate> to) {
    /** All that is known today, to the last deed, by the model as it is. */
    public static CourseTerms plain(ScoreTable table, LocalDate today) {
        return new CourseTerms(table, CourseModel.plain(), today, Optional.empty(), Optional.empty());
    }

    /** No deed later than this is believed. */
    LocalDate believed() {
        return asOf.filter(day -> day.isBefore(today)).orElse(today);
    }

    /** Last day of the course, null for that of the last deed. No course runs into the future. */
    LocalDate until() {
        return Stream.of(asOf, to)
                .flatMap(Optional::stream)
                .map(day -> day.isBefore(believed()) ? day : believed())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
