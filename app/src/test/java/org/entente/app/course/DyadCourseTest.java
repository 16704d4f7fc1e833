package org.entente.app.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.app.course.SampleDeeds.ATTACK;
import static org.entente.app.course.SampleDeeds.DYAD;
import static org.entente.app.course.SampleDeeds.PRAISE;
import static org.entente.app.course.SampleDeeds.TODAY;
import static org.entente.app.course.SampleDeeds.account;
import static org.entente.app.course.SampleDeeds.deed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.engine.course.Course;
import org.entente.engine.course.CourseModel;
import org.entente.engine.lexicon.Dates;
import org.entente.engine.lexicon.Membership;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Sector;
import org.junit.jupiter.api.Test;

class DyadCourseTest {
    private static final LocalDate DAY = LocalDate.of(2020, 3, 10);

    @Test
    void asOfADayOnlyWhatWasToldByThenCounts() {
        DyadCourse then = course(asOf(DAY.plusDays(3)), deed("early", "GON", "ARN", PRAISE, DAY, false), told(DAY, 30));

        assertThat(then.events()).containsOnlyKeys("early");
        assertThat(then.events().get("early").reports()).isEqualTo(1);
        assertThat(then.course().counts().reports()).isEqualTo(1);
        assertThat(then.later()).isEqualTo(1);
        assertThat(course(asOf(DAY.plusDays(40)), told(DAY, 30)).events()).hasSize(1);
    }

    @Test
    void aCourseAsOfADayEndsThere() {
        DyadCourse then = course(asOf(LocalDate.of(2020, 12, 31)), deed("a", "GON", "ARN", PRAISE, DAY, false));

        List<Course.Point> weeks = then.course().weeks();
        assertThat(weeks.get(weeks.size() - 1).start()).isEqualTo(LocalDate.of(2020, 12, 28));
    }

    @Test
    void aCourseEndsOnTheEarlierOfTheDaysAskedForAndNeverInTheFuture() {
        Optional<LocalDate> march = Optional.of(LocalDate.of(2021, 3, 31));
        Optional<LocalDate> may = Optional.of(LocalDate.of(2021, 5, 31));
        Optional<LocalDate> never = Optional.of(LocalDate.MAX);

        assertThat(until(may, march)).isEqualTo(march.get());
        assertThat(until(march, may)).isEqualTo(march.get());
        assertThat(until(Optional.empty(), never)).isEqualTo(TODAY);
        assertThat(until(Optional.empty(), Optional.empty())).isNull();
    }

    @Test
    void whatWasImportedCouldBeKnownOnItsDay() {
        Sourced imported = deed("i", "GON", "ARN", PRAISE, DAY, false, List.of());

        assertThat(imported.knownBy(DAY)).contains(imported);
        assertThat(imported.knownBy(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void anArticleWithoutADateCouldBeLater() {
        Sourced undated = deed(
                "u",
                "GON",
                "ARN",
                PRAISE,
                DAY,
                false,
                List.of(account("u", "a", null, Optional.empty(), Attribution.AUTHOR)));

        assertThat(undated.knownBy(TODAY)).isEmpty();
        assertThat(course(SampleDeeds.terms(), undated).course().counts().deeds())
                .isEqualTo(1);
    }

    @Test
    void datesThatCannotBeAreCountedAndLeftOut() {
        DyadCourse course = course(
                SampleDeeds.terms(),
                deed("a", "GON", "ARN", PRAISE, DAY, false),
                deed("b", "GON", "ARN", PRAISE, TODAY.plusDays(1), false),
                deed("c", "GON", "ARN", PRAISE, LocalDate.of(1899, 12, 31), false));

        assertThat(course.course().counts().deeds()).isEqualTo(1);
        assertThat(course.course().counts().outside()).isEqualTo(2);
        assertThat(course.deeds()).extracting("id").containsExactly("a");
    }

    @Test
    void outletsGiveTheTellersOfADeed() {
        assertThat(deed("a", "GON", "ARN", PRAISE, DAY, false).countries()).containsExactly("GON", "ROH");
    }

    @Test
    void whatPapersOfOneSideTellOtherwiseIsTheirEffect() {
        List<Sourced> deeds = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            LocalDate day = DAY.plusDays(3L * i);
            String country = i % 2 == 0 ? "GON" : "ROH";
            deeds.add(deed(
                    "e" + i,
                    "GON",
                    "ARN",
                    country.equals("GON") ? PRAISE : ATTACK,
                    day,
                    false,
                    List.of(account("e" + i, "a" + i, day, Optional.of(country), Attribution.AUTHOR))));
        }

        Map<String, Double> tellers = course(SampleDeeds.terms(), deeds.toArray(Sourced[]::new))
                .course()
                .tellers();

        assertThat(tellers.get("GON")).isGreaterThan(tellers.get("ROH") + 3);
    }

    @Test
    void aDeedIsToldByEachSideThatTellsItAndOnlyWithItsReports() {
        Attribution speaker = Attribution.speaker(new Actor("ARN", Sector.GOV, "Arnor"), "the king");
        Sourced deed = deed(
                "a",
                "GON",
                "ARN",
                PRAISE,
                DAY,
                false,
                List.of(
                        account("a", "1", DAY, Optional.of("GON"), Attribution.AUTHOR),
                        account("a", "2", DAY, Optional.of("GON"), speaker),
                        account("a", "3", DAY, Optional.of("ROH"), Attribution.AUTHOR),
                        account("a", "4", DAY, Optional.of("HAR"), Attribution.AUTHOR),
                        account("a", "5", DAY, Optional.empty(), Attribution.AUTHOR),
                        account("a", "6", DAY, Optional.of("GON"), Attribution.speaker(Actor.NONE, "an official"))));

        Map<String, Sourced> parts = By.TELLER.parts(deed, Sides.of(DYAD));

        assertThat(parts).containsOnlyKeys(By.SOURCE, By.TARGET, By.THIRD, By.UNKNOWN);
        assertThat(parts.get(By.SOURCE).reports()).isEqualTo(1);
        assertThat(parts.get(By.TARGET).accounts()).extracting("article").containsExactly("2");
        assertThat(parts.get(By.THIRD).reports()).isEqualTo(2);
        assertThat(parts.get(By.UNKNOWN).accounts()).extracting("article").containsExactly("5", "6");
    }

    @Test
    void partsCanBeCountedBeforeTheyAreDrawnAndDrawnOneByOne() {
        List<Sourced> deeds = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            LocalDate day = DAY.plusDays(9L * i);
            Optional<String> country = Optional.of(i % 4 == 0 ? "GON" : "ROH");
            String from = i % 8 == 0 ? "ARN" : "GON";
            String to = i % 8 == 0 ? "GON" : "ARN";
            deeds.add(deed(
                    "e" + i,
                    from,
                    to,
                    PRAISE,
                    day,
                    false,
                    List.of(account("e" + i, "a" + i, day, country, Attribution.AUTHOR))));
        }
        deeds.add(deed("late", "GON", "ARN", PRAISE, TODAY.plusDays(1), false));

        for (boolean directed : new boolean[] {false, true}) {
            DyadCourse course = DyadCourse.of(Sides.of(DYAD), directed, SampleDeeds.terms(), deeds);
            List<DyadCourse.Part> all = course.split(By.TELLER);

            assertThat(course.deeds(By.TELLER))
                    .as("directed: " + directed)
                    .isEqualTo(all.stream()
                            .collect(Collectors.toMap(
                                    DyadCourse.Part::name,
                                    part -> part.course().course().counts().deeds())));
            assertThat(course.deeds(By.TELLER).keySet())
                    .containsExactlyElementsOf(
                            all.stream().map(DyadCourse.Part::name).toList());
            assertThat(course.split(By.TELLER, List.of(By.THIRD), () -> {}))
                    .singleElement()
                    .isEqualTo(all.get(0));
            assertThat(course.part(By.TELLER, By.THIRD)).contains(all.get(0).course());
            assertThat(course.part(By.TELLER, By.UNKNOWN)).isEmpty();
        }
    }

    @Test
    void aCourseStandsWithoutItsEventsAndTakesThemAgain() {
        List<Sourced> deeds = List.of(deed("early", "GON", "ARN", PRAISE, DAY, false), told(DAY, 30));
        DyadCourse whole = DyadCourse.of(Sides.of(DYAD), false, asOf(DAY.plusDays(3)), deeds);
        DyadCourse without = new DyadCourse(whole.course(), whole.sides(), whole.terms(), Map.of(), whole.later());

        assertThat(without.over(deeds)).isEqualTo(whole);
    }

    @Test
    void whatIsDoneTheOtherWayHasTheOtherSourceSide() {
        Sourced back = deed("a", "ARN", "GON", PRAISE, DAY, false);

        assertThat(By.TELLER.parts(back, Sides.of(DYAD))).containsOnlyKeys(By.TARGET, By.THIRD);
    }

    @Test
    void nobodyKnowsWhoTellsWhatWasImported() {
        Sourced imported = deed("i", "GON", "ARN", PRAISE, DAY, false, List.of());

        assertThat(By.TELLER.parts(imported, Sides.of(DYAD))).containsOnlyKeys(By.UNKNOWN);
    }

    @Test
    void amongAGroupNothingCountsAndNobodyCountsWhileHeIsNoMember() {
        Side west = new Side(
                "West members",
                new TreeSet<>(),
                List.of(new Membership("GON", Dates.ALWAYS), new Membership("ROH", new Dates(DAY, LocalDate.MAX))));
        Sides sides = Sides.of(west, Side.of("ARN"));
        DyadCourse course = DyadCourse.of(
                sides,
                false,
                SampleDeeds.terms(),
                List.of(
                        deed("among", "GON", "ROH", ATTACK, DAY.plusDays(9), false),
                        deed("before", "ROH", "ARN", ATTACK, DAY.minusDays(1), false),
                        deed("since", "ARN", "ROH", PRAISE, DAY, false),
                        deed("always", "GON", "ARN", PRAISE, DAY.minusDays(1), false)));

        assertThat(course.events()).containsOnlyKeys("since", "always");
        assertThat(course.course().dyad().a()).isEqualTo("West members");
        assertThat(course.course().counts().deeds()).isEqualTo(2);
    }

    @Test
    void bothDirectionsAreDrawnUnlessOneWasAskedFor() {
        DyadCourse both = course(
                SampleDeeds.terms(),
                deed("a", "GON", "ARN", PRAISE, DAY, false),
                deed("b", "ARN", "GON", ATTACK, DAY, false),
                deed("c", "ARN", "GON", ATTACK, DAY.plusDays(2), false));

        assertThat(both.directions()).extracting(c -> c.counts().deeds()).containsExactly(1, 2);
        assertThat(both.directions()).allMatch(Course::directed);
        assertThat(DyadCourse.of(
                                Sides.of(DYAD),
                                true,
                                SampleDeeds.terms(),
                                both.events().values())
                        .directions())
                .isEmpty();
    }

    @Test
    void aTableThatLacksACodeIsRefused() {
        CourseTerms terms = CourseTerms.plain(new OwnTable("mine.csv", Map.of("05", 3.0)), TODAY);

        assertThat(course(terms, deed("a", "GON", "ARN", PRAISE, DAY, false))
                        .score(deed("a", "GON", "ARN", PRAISE, DAY, false).event()))
                .isEqualTo(3);
        assertThatThrownBy(() -> course(terms, deed("a", "GON", "ARN", ATTACK, DAY, false)))
                .hasMessageContaining("mine.csv: has no score for 1 code");
    }

    private static Sourced told(LocalDate day, int later) {
        LocalDate published = day.plusDays(later);
        return deed(
                "late",
                "ARN",
                "GON",
                ATTACK,
                day,
                false,
                List.of(account("late", "x", published, Optional.of("ARN"), Attribution.AUTHOR)));
    }

    private static LocalDate until(Optional<LocalDate> asOf, Optional<LocalDate> to) {
        return new CourseTerms(ScoreTable.PLOVER, CourseModel.plain(), TODAY, asOf, to).until();
    }

    private static CourseTerms asOf(LocalDate day) {
        return new CourseTerms(ScoreTable.PLOVER, CourseModel.plain(), TODAY, Optional.of(day), Optional.empty());
    }

    private static DyadCourse course(CourseTerms terms, Sourced... deeds) {
        return DyadCourse.of(Sides.of(DYAD), false, terms, List.of(deeds));
    }
}
