package org.entente.app.course;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.app.Fault;
import org.entente.engine.course.Course;
import org.entente.engine.ontology.When;

/** From a day to a day, both within it; without one of them it is open on that side. */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final Period ALL = new Period(Optional.empty(), Optional.empty());

    public Period {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw Fault.usage("to", to.get() + " is before " + from.get(), "exchange them");
        }
    }

    /** Whether it is open on both sides. */
    public boolean isAll() {
        return from.isEmpty() && to.isEmpty();
    }

    /** Whether any of the days from {@code first} to {@code last} lies in it. */
    public boolean meets(LocalDate first, LocalDate last) {
        return from.filter(last::isBefore).isEmpty()
                && to.filter(first::isAfter).isEmpty();
    }

    /** The same for a date, which lies in every period that is open on both sides, even if it is not known. */
    public boolean meets(When when) {
        return isAll() || when.isKnown() && meets(when.start(), when.end());
    }

    /**
     * What can be seen of a course within it: weeks, months, turns and phases. Verdict and counts stay what they are, those
     * of the whole.
     */
    public DyadCourse of(DyadCourse drawn) {
        return isAll()
                ? drawn
                : new DyadCourse(of(drawn.course()), drawn.sides(), drawn.terms(), drawn.events(), drawn.later());
    }

    private Course of(Course course) {
        return new Course(
                course.dyad(),
                course.directed(),
                course.table(),
                course.weeks().stream()
                        .filter(week -> meets(week.start(), week.start().plusDays(6)))
                        .toList(),
                course.months().stream()
                        .filter(month ->
                                meets(month.start(), month.start().plusMonths(1).minusDays(1)))
                        .toList(),
                course.turns().stream()
                        .filter(turn -> meets(turn.date(), turn.date().plusDays(6)))
                        .toList(),
                course.phases().stream()
                        .filter(phase -> meets(phase.from(), phase.to()))
                        .toList(),
                course.verdict(),
                course.volume(),
                course.tellers(),
                course.side(),
                course.counts(),
                course.model());
    }
}
