package org.entente.engine.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Point;
import org.entente.engine.course.Course.Turn;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.When;
import org.junit.jupiter.api.Test;

class CourseModelTest {
    private static final Dyad DYAD = new Dyad("AAA", "BBB");
    private static final LocalDate START = LocalDate.of(2015, 1, 10);
    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);
    private static final CourseModel MODEL = CourseModel.plain();
    private static final LocalDate STEP = LocalDate.of(2018, 7, 1);

    @Test
    void equalScoresAreFlatAndSteady() {
        Course course = course(monthly(60, month -> 2.5));

        assertThat(course.turns()).isEmpty();
        assertThat(course.verdict().direction()).isEqualTo(Direction.STEADY);
        assertThat(course.weeks()).allSatisfy(week -> assertThat(week.level()).isCloseTo(2.5, within(0.6)));
        assertThat(course.phases()).singleElement().satisfies(phase -> assertThat(phase.direction())
                .isEqualTo(Direction.STEADY));
    }

    @Test
    void aStepUpIsFoundInItsMonth() {
        Course course = course(monthly(50, month -> month < 42 ? -4 : 4));

        assertThat(course.turns()).singleElement().satisfies(turn -> {
            assertThat(monthsBetween(turn.date(), STEP)).isLessThanOrEqualTo(2);
            assertThat(turn.direction()).isEqualTo(Direction.IMPROVING);
            assertThat(turn.from()).isCloseTo(-4, within(1.0));
            assertThat(turn.to()).isCloseTo(4, within(1.0));
        });
        assertThat(course.verdict().direction()).isEqualTo(Direction.IMPROVING);
        assertThat(course.verdict().since())
                .isEqualTo(course.turns().get(0).date().withDayOfMonth(1));
    }

    @Test
    void aNoisyStepIsFoundWithinTwoMonthsAndItsMirrorWorsens() {
        for (int seed = 0; seed < 20; seed++) {
            List<Observation> up = noisyStep(seed);
            Turn rise = strongest(course(up));
            Turn fall =
                    strongest(course(up.stream().map(CourseModelTest::mirrored).toList()));

            assertThat(monthsBetween(rise.date(), STEP)).as("seed %d", seed).isLessThanOrEqualTo(2);
            assertThat(rise.direction()).isEqualTo(Direction.IMPROVING);
            assertThat(fall.direction()).isEqualTo(Direction.WORSENING);
            assertThat(monthsBetween(fall.date(), rise.date())).isLessThanOrEqualTo(2);
            assertThat(fall.from()).isCloseTo(-rise.from(), within(1.0));
        }
    }

    @Test
    void noiseAloneTurnsInFewerThanOneOfTenYears() {
        int turns = 0;
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            turns += course(monthly(120, month -> 3 * random.nextGaussian()))
                    .turns()
                    .size();
        }

        assertThat(turns).isLessThan(20 * 10 / 10);
    }

    @Test
    void noEventsAreTooLittleEvidence() {
        Course course = course(List.of());

        assertThat(course.verdict().direction()).isEqualTo(Direction.TOO_LITTLE_EVIDENCE);
        assertThat(course.verdict().text()).contains("0 dated deeds");
        assertThat(course.weeks()).isEmpty();
        assertThat(course.phases()).isEmpty();
    }

    @Test
    void manyDeedsOfAFewWeeksHaveNothingToBeComparedWith() {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < 154; i++) {
            observations.add(at(START.plusDays(i / 2), 1, "d" + i));
        }

        assertThat(course(observations).verdict().direction()).isEqualTo(Direction.TOO_LITTLE_EVIDENCE);
        assertThat(course(observations).verdict().text())
                .endsWith("their deeds lie within 12 weeks, at least 39 needed.");
    }

    @Test
    void nineDeedsAreTooLittle() {
        assertThat(course(fortnightly(9)).verdict().direction()).isEqualTo(Direction.TOO_LITTLE_EVIDENCE);
        assertThat(course(fortnightly(20)).verdict().direction()).isNotEqualTo(Direction.TOO_LITTLE_EVIDENCE);
    }

    @Test
    void fewDeedsLatelyAreNotCompared() {
        List<Observation> observations = new ArrayList<>(monthly(40, month -> 1));
        observations.add(at(START.plusYears(8), 9, "late"));

        assertThat(course(observations).verdict().direction()).isEqualTo(Direction.TOO_LITTLE_EVIDENCE);
        assertThat(course(observations).verdict().text())
                .startsWith("Too little evidence on where AAA and BBB were going in January 2023");
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        List<Observation> observations = new ArrayList<>(noisyStep(7));
        Course course = course(observations);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(observations, new Random(seed));
            assertThat(course(observations)).isEqualTo(course);
        }
    }

    @Test
    void hopesAndDenialsNeverMoveTheLevel() {
        List<Observation> deeds = noisyStep(3);
        List<Observation> more = new ArrayList<>(deeds);
        for (int i = 0; i < 40; i++) {
            LocalDate day = START.plusMonths(i);
            more.add(new Observation(
                    day, day, When.Precision.DAY, -10, false, false, 9, List.of(), "AAA", "BBB", "hope" + i));
        }
        Course plain = course(deeds);
        Course withHopes = course(more);

        assertThat(withHopes.weeks()).isEqualTo(plain.weeks());
        assertThat(withHopes.turns()).isEqualTo(plain.turns());
        assertThat(withHopes.verdict()).isEqualTo(plain.verdict());
        assertThat(withHopes.counts().events()).isEqualTo(plain.counts().events() + 40);
    }

    @Test
    void deedsKnownToTheYearOrNotAtAllAreCountedAsUndated() {
        List<Observation> observations = new ArrayList<>(monthly(24, month -> 1));
        observations.add(
                new Observation(null, null, When.Precision.UNKNOWN, -9, true, false, 1, List.of(), "AAA", "BBB", "u"));
        LocalDate first = LocalDate.of(2016, 1, 1);
        observations.add(new Observation(
                first,
                LocalDate.of(2016, 12, 31),
                When.Precision.YEAR,
                -9,
                true,
                false,
                1,
                List.of(),
                "AAA",
                "BBB",
                "y"));
        Course course = course(observations);

        assertThat(course.counts().undated()).isEqualTo(2);
        assertThat(course.counts().deeds()).isEqualTo(24);
        assertThat(course.weeks()).allSatisfy(week -> assertThat(week.level()).isCloseTo(1, within(0.6)));
    }

    @Test
    void bandsWidenWhereNothingIsTold() {
        List<Observation> observations = new ArrayList<>(monthly(12, month -> month % 3));
        observations.addAll(monthly(12, month -> month % 3).stream()
                .map(o -> at(o.start().plusYears(5), o.score(), "late" + o.id()))
                .toList());
        List<Point> months = course(observations).months();

        assertThat(width(months.get(36))).isGreaterThan(1.5 * width(months.get(6)));
        assertThat(months.get(36).events()).isZero();
    }

    @Test
    void aDirectedCourseCountsOneSideOnly() {
        List<Observation> observations = new ArrayList<>(monthly(24, month -> 5));
        for (int i = 0; i < 24; i++) {
            LocalDate day = START.plusMonths(i);
            observations.add(new Observation(
                    day, day, When.Precision.DAY, -5, true, false, 1, List.of(), "BBB", "AAA", "back" + i));
        }

        assertThat(course(observations).weeks().get(50).level()).isCloseTo(0, within(0.5));
        assertThat(MODEL.course(DYAD, true, "plover", observations, TODAY, null)
                        .weeks()
                        .get(50)
                        .level())
                .isCloseTo(5, within(1.0));
    }

    @Test
    void anEventKnownToTheMonthStandsInItsMiddle() {
        When march = When.month(2020, 3);
        var observation = new Observation(
                march.start(), march.end(), When.Precision.MONTH, 1, true, false, 1, List.of(), "AAA", "BBB", "m");

        assertThat(observation.middle()).isEqualTo(LocalDate.of(2020, 3, 16));
    }

    @Test
    void aTurnNamesTheDeedsThatPullItsWay() {
        List<Observation> observations = new ArrayList<>(monthly(50, month -> month < 42 ? -4 : 4));
        observations.add(at(STEP.plusDays(20), 10, "treaty"));
        observations.add(at(STEP.plusDays(22), -10, "clash"));

        assertThat(strongest(course(observations)).events())
                .hasSize(5)
                .startsWith("treaty")
                .doesNotContain("clash");
    }

    private static Course course(List<Observation> observations) {
        return MODEL.course(DYAD, false, "plover", observations, TODAY, null);
    }

    private static List<Observation> monthly(int months, IntToDoubleFunction score) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            observations.add(at(START.plusMonths(i), score.applyAsDouble(i), "e" + i));
        }
        return observations;
    }

    private static List<Observation> fortnightly(int deeds) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < deeds; i++) {
            observations.add(at(START.plusWeeks(2L * i), 1, "f" + i));
        }
        return observations;
    }

    private static List<Observation> noisyStep(int seed) {
        Random random = new Random(seed);
        List<Observation> observations = new ArrayList<>();
        for (LocalDate day = START; day.isBefore(LocalDate.of(2020, 6, 30)); day = day.plusDays(10)) {
            double level = day.isBefore(STEP) ? -4 : 4;
            observations.add(at(day, level + 2 * random.nextGaussian(), "n" + day));
        }
        return observations;
    }

    private static Observation at(LocalDate day, double score, String id) {
        return new Observation(day, day, When.Precision.DAY, score, true, false, 1, List.of(), "AAA", "BBB", id);
    }

    private static Observation mirrored(Observation o) {
        return at(o.start(), -o.score(), o.id());
    }

    private static Turn strongest(Course course) {
        return course.turns().stream()
                .max((a, b) -> Double.compare(Math.abs(a.to() - a.from()), Math.abs(b.to() - b.from())))
                .orElseThrow();
    }

    private static double width(Point point) {
        return point.hi90() - point.lo90();
    }

    private static long monthsBetween(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.MONTHS.between(a, b));
    }
}
