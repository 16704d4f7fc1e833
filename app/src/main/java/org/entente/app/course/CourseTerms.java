package org.entente.app.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.app.store.EventBook;
import org.entente.engine.course.CourseModel;
import org.entente.engine.course.Pool;
import org.entente.engine.ontology.Ontology;

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

    /**
     * The same, by a model that knows what the dyads of an origin are like, all of them together: a dyad with few deeds
     * borrows from them what it cannot tell itself.
     */
    public CourseTerms pooled(EventBook book, String origin) {
        LocalDate last = until() == null ? believed() : until();
        return new CourseTerms(
                table, CourseModel.plain(scored(book, origin, last).prior()), today, asOf, to);
    }

    /** What the dyads of an origin are like by the table's scores, from their deeds to the end of a day. */
    public Pool scored(EventBook book, String origin, LocalDate last) {
        Map<String, Double> scores = new TreeMap<>();
        Ontology.codes().values().stream()
                .filter(table::has)
                .forEach(code -> scores.put(code.code(), table.score(code)));
        return book.pool(origin, scores, last, asOf);
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
