package org.entente.app.course;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.entente.app.store.Account;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Turn;

/**
 * How a course would look with less to go by, or other scores: without what one outlet tells, or one country's outlets,
 * by another score table, and with one deed in ten.
 */
public final class CourseCheck {
    private static final int TELLERS = 3;
    private static final int THINNED = 5;
    private static final double KEPT = 0.1;
    /** Turns the same way that are dated so many days apart, or whose intervals meet, are the same. */
    private static final long SAME_DAYS = 45;

    /**
     * The course so changed beside the one as it is.
     *
     * @param what was changed: {@code "without Harbour Post"}, {@code "without outlets of FRA"}
     * @param kept turns that are still found
     * @param lost turns that are not
     * @param added turns that are found now only
     */
    public record Line(String what, Course course, int kept, int lost, int added) {
        /** Level of the last week; 0 if there is none. */
        public double level() {
            return course.weeks().isEmpty()
                    ? 0
                    : course.weeks().get(course.weeks().size() - 1).level();
        }
    }

    private final DyadCourse base;
    private final UnaryOperator<CourseTerms> pooled;

    private CourseCheck(DyadCourse base, UnaryOperator<CourseTerms> pooled) {
        this.base = base;
        this.pooled = pooled;
    }

    /**
     * The course as it is, then each change.
     *
     * @param pooled gives terms with another table what is known of all dyads by it
     */
    public static List<Line> of(DyadCourse base, UnaryOperator<CourseTerms> pooled) {
        CourseCheck check = new CourseCheck(base, pooled);
        List<Line> lines = new ArrayList<>();
        lines.add(check.line("as it is", base.course()));
        lines.addAll(check.withoutTellers());
        lines.add(check.otherTable());
        for (int seed = 1; seed <= THINNED; seed++) {
            lines.add(check.thinned(seed));
        }
        return List.copyOf(lines);
    }

    private List<Line> withoutTellers() {
        List<Line> lines = new ArrayList<>();
        for (String outlet :
                mostTelling(account -> Optional.of(account.outlet()).filter(name -> !name.isEmpty()))) {
            lines.add(without(outlet, account -> account.outlet().equals(outlet)));
        }
        for (String country : mostTelling(Account::country)) {
            lines.add(without(
                    "outlets of " + country,
                    account -> account.country().filter(country::equals).isPresent()));
        }
        return lines;
    }

    /** Those who tell most events, by name; none where one tells them all. */
    private List<String> mostTelling(Function<Account, Optional<String>> teller) {
        Map<String, Integer> told = new TreeMap<>();
        base.events().values().forEach(event -> event.accounts().stream()
                .flatMap(account -> teller.apply(account).stream())
                .distinct()
                .forEach(name -> told.merge(name, 1, Integer::sum)));
        return told.size() < 2
                ? List.of()
                : told.entrySet().stream()
                        .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                                .thenComparing(Map.Entry::getKey))
                        .limit(TELLERS)
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private Line without(String whom, Predicate<Account> theirs) {
        List<Sourced> left = base.events().values().stream()
                .flatMap(event -> event.toldBy(theirs.negate()).stream())
                .toList();
        return line("without " + whom, drawn(base.terms(), left));
    }

    private Line otherTable() {
        CourseTerms terms = base.terms();
        ScoreTable other = terms.table() == ScoreTable.PLOVER ? ScoreTable.GOLDSTEIN : ScoreTable.PLOVER;
        CourseTerms by = pooled.apply(new CourseTerms(other, terms.model(), terms.today(), terms.asOf(), terms.to()));
        return line(
                "by " + other.label() + " scores",
                drawn(by, List.copyOf(base.events().values())));
    }

    private Line thinned(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Sourced> left = base.events().values().stream()
                .filter(event -> random.nextDouble() < KEPT)
                .toList();
        return line("one in ten, draw " + seed, drawn(base.terms(), left));
    }

    private Course drawn(CourseTerms terms, List<Sourced> events) {
        return DyadCourse.of(base.sides(), base.course().directed(), terms, events)
                .course();
    }

    private Line line(String what, Course course) {
        List<Turn> before = base.course().turns();
        int kept = (int) before.stream()
                .filter(turn -> course.turns().stream().anyMatch(other -> isSame(turn, other)))
                .count();
        int added = (int) course.turns().stream()
                .filter(turn -> before.stream().noneMatch(other -> isSame(turn, other)))
                .count();
        return new Line(what, course, kept, before.size() - kept, added);
    }

    private static boolean isSame(Turn a, Turn b) {
        boolean near = Math.abs(ChronoUnit.DAYS.between(a.date(), b.date())) <= SAME_DAYS;
        boolean meet = !a.latest().isBefore(b.earliest()) && !b.latest().isBefore(a.earliest());
        return a.direction() == b.direction() && (near || meet);
    }
}
