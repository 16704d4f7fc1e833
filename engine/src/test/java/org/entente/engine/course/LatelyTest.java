package org.entente.engine.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Point;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.When;
import org.junit.jupiter.api.Test;

class LatelyTest {
    private static final Dyad DYAD = new Dyad("AAA", "BBB");
    private static final LocalDate START = LocalDate.of(2015, 1, 5);
    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);
    private static final LocalDate END = LocalDate.of(2018, 6, 29);
    private static final CourseModel MODEL = CourseModel.plain();

    @Test
    void aMonthThatFallsSaysSoAndNamesTheDeedsThatPullItDown() {
        List<Observation> deeds = weekly(LocalDate.of(2018, 6, 1), 3);
        for (int i = 0; i < 12; i++) {
            deeds.add(at(LocalDate.of(2018, 6, 5).plusDays(2 * i), -8, "attack" + i));
        }

        Lately.Move move = MODEL.lately(DYAD, deeds, TODAY, END, 10).move().orElseThrow();

        assertThat(move.change()).isNegative().isBetween(move.lo90(), move.hi90());
        assertThat(move.down()).isGreaterThan(0.95);
        assertThat(move.up()).isLessThan(0.02);
        assertThat(move.pulls()).hasSize(3).allSatisfy(pull -> {
            assertThat(pull.event()).startsWith("attack");
            assertThat(pull.points()).isNegative();
        });
        assertThat(move.now().deeds()).isEqualTo(12);
    }

    @Test
    void aQuietMonthHardlyMoves() {
        Lately.Move move =
                MODEL.lately(DYAD, weekly(END, 3), TODAY, END, 10).move().orElseThrow();

        assertThat(move.change()).isCloseTo(0, within(0.3));
        assertThat(move.up()).isLessThan(0.3);
        assertThat(move.down()).isLessThan(0.3);
    }

    @Test
    void aMonthWithoutDeedsHasNoReasons() {
        Lately.Move move = MODEL.lately(DYAD, weekly(LocalDate.of(2018, 5, 20), 3), TODAY, END, 10)
                .move()
                .orElseThrow();

        assertThat(move.now().deeds()).isZero();
        assertThat(move.pulls()).isEmpty();
    }

    @Test
    void verdictAndMonthsAreThoseOfTheCourse() {
        List<Observation> deeds = weekly(LocalDate.of(2018, 1, 1), 3);
        deeds.addAll(List.of(at(LocalDate.of(2018, 5, 9), -5, "x"), at(LocalDate.of(2018, 6, 9), -5, "y")));

        Course course = MODEL.course(DYAD, false, "t", deeds, TODAY, END);
        Lately lately = MODEL.lately(DYAD, deeds, TODAY, END, 10);

        List<Point> months = course.months();
        Lately.Move move = lately.move().orElseThrow();
        assertThat(lately.verdict()).isEqualTo(course.verdict());
        assertThat(lately.counts()).isEqualTo(course.counts());
        assertThat(move.now().start()).isEqualTo(LocalDate.of(2018, 6, 1));
        assertThat(move.now().level()).isCloseTo(months.get(months.size() - 1).level(), within(1e-4));
        assertThat(move.before().level())
                .isCloseTo(months.get(months.size() - 2).level(), within(1e-4));
        assertThat(move.change()).isCloseTo(move.now().level() - move.before().level(), within(1e-9));
    }

    @Test
    void whereTheVerdictIsTooLittleEvidenceNothingElseIsSaid() {
        List<Observation> few = weekly(START.plusWeeks(8), 3);
        List<Observation> old = weekly(START.plusWeeks(80), 3);

        for (List<Observation> deeds : List.of(few, old, List.<Observation>of())) {
            Lately lately = MODEL.lately(DYAD, deeds, TODAY, START.plusYears(15), 10);
            assertThat(lately.verdict())
                    .isEqualTo(MODEL.course(DYAD, false, "t", deeds, TODAY, START.plusYears(15))
                            .verdict());
            assertThat(lately.verdict().direction()).isEqualTo(Direction.TOO_LITTLE_EVIDENCE);
            assertThat(lately.move()).isEmpty();
        }
    }

    @Test
    void whoeverAsksForMoreDeedsIsToldHowManyThereShouldBe() {
        Lately lately = MODEL.lately(DYAD, weekly(END, 3), TODAY, END, 500);

        assertThat(lately.verdict().text()).contains("at least 500 needed");
        assertThat(MODEL.lately(DYAD, weekly(START.plusWeeks(8), 3), TODAY, END, 1)
                        .verdict()
                        .text())
                .contains("at least 10 needed");
    }

    @Test
    void aCourseWithinOneMonthHasNoMonthBefore() {
        Series series =
                new Series(List.of(at(START, 1, "a"), at(START.plusDays(15), 1, "b")), "AAA", START.plusDays(20));
        Draws draws = new Gibbs(series, Prior.PLAIN, 1).run(5, 20);

        assertThat(new Months(series, draws, new Pulls(series, draws)).last()).isEmpty();
    }

    /** A deed a week of the score 3, give or take 2. */
    private static List<Observation> weekly(LocalDate until, double score) {
        List<Observation> deeds = new ArrayList<>();
        for (LocalDate day = START; day.isBefore(until); day = day.plusWeeks(1)) {
            deeds.add(at(day, score + deeds.size() % 5 - 2, "e" + deeds.size()));
        }
        return deeds;
    }

    private static Observation at(LocalDate day, double score, String id) {
        return new Observation(day, day, When.Precision.DAY, score, true, false, 1, List.of(), "AAA", "BBB", id);
    }
}
