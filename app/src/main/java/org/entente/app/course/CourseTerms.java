package org.entente.app.course;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.engine.course.CourseModel;

/**
 * On what terms a course is drawn.
 *
 * @param table where the scores are taken from
 * @param model what makes a course of them
 * @param today no deed later than this is believed
 * @param asOf only what could be known at the end of this day counts, and the course ends there
 * @param to last day of the course where {@code asOf} does not say; without either it is that of the last deed
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
        LocalDate end = asOf.or(() -> to).orElse(null);
        return end == null || end.isBefore(believed()) ? end : believed();
    }
}
