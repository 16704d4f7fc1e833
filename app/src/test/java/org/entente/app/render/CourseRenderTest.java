package org.entente.app.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.course.SampleDeeds.ATTACK;
import static org.entente.app.course.SampleDeeds.DYAD;
import static org.entente.app.course.SampleDeeds.PRAISE;
import static org.entente.app.course.SampleDeeds.TODAY;
import static org.entente.app.course.SampleDeeds.course;
import static org.entente.app.course.SampleDeeds.deed;
import static org.entente.app.course.SampleDeeds.step;
import static org.entente.app.course.SampleDeeds.terms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.app.course.By;
import org.entente.app.course.CourseTerms;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.ScoreTable;
import org.entente.app.course.Side;
import org.entente.app.course.Sides;
import org.entente.app.course.Sourced;
import org.entente.app.store.EventBook.Partner;
import org.entente.engine.course.CourseModel;
import org.entente.engine.lexicon.Dates;
import org.entente.engine.lexicon.Membership;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class CourseRenderTest {
    private static final LocalDate DAY = LocalDate.of(2020, 3, 10);

    @Test
    void textFitsTheTerminal() {
        for (int months : new int[] {1, 2, 3, 11, 40, 140, 420}) {
            for (int width : new int[] {80, 120}) {
                String text = CourseText.print(course(months), new Terminal(false, width));
                assertThat(text.lines())
                        .as("%d months, %d columns", months, width)
                        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
                assertThat(text).doesNotContain("\u001b");
            }
        }
    }

    @Test
    void aTurnOpensToTheDeedsThatMadeIt() {
        String text = CourseText.print(course(60), Terminal.plain());

        assertThat(text)
                .containsPattern("▲ 2012-0[678]-\\d\\d improving: -[89]\\.\\d → \\+[45]\\.\\d, probability > 0\\.99")
                .containsPattern("  between 2012-0\\d-\\d\\d and 2012-\\d\\d-\\d\\d; by points pulled, most first:")
                .containsPattern(
                        "\\+\\d\\.\\d\\d  2012-0\\d-09  GON GOV → ARN  \\w+ [+-]\\d\\.0  \\(Minas Post \\+1\\)")
                .contains("         Envoys of Gondor praised Arnor once more");
        long pulls = text.lines()
                .filter(line -> line.startsWith("  +"))
                .filter(line -> line.contains("GON"))
                .count();
        assertThat(pulls).isEqualTo(3);
    }

    @Test
    void theChartShowsTheDaysBetweenWhichATurnLies() {
        String turns = CourseText.print(course(60), Terminal.plain())
                .lines()
                .filter(line -> line.startsWith(" turns"))
                .findFirst()
                .orElseThrow();

        assertThat(turns.strip()).matches("turns +╌*▲╌*");
    }

    @Test
    void aShortCourseIsDrawnByWeeksAndALongOneByMonthsOrYears() {
        assertThat(CourseText.print(course(4), Terminal.plain()))
                .contains("columns: a week;")
                .contains("2010-01");
        assertThat(CourseText.print(course(40), Terminal.plain())).contains("One column: a month;");
        assertThat(CourseText.print(course(420), Terminal.plain())).contains("One column: a quarter;");
        assertThat(CourseText.print(course(420), new Terminal(false, 120))).contains("One column: 2 months;");
    }

    @Test
    void bothDirectionsHaveALine() {
        assertThat(CourseText.print(course(60), Terminal.plain()))
                .containsPattern("GON → ARN +\\+\\d\\.\\d \\(.* to .*\\)  .*, 60 deeds")
                .contains("ARN → GON  no dated deed");
    }

    @Test
    void sidesWithLongNamesStillFit() {
        Sides sides = Sides.of(
                new Side("ARN+DOL+GON+HAR+ROH+UMB members", new TreeSet<>(List.of("GON", "ROH")), List.of()),
                Side.of("ARN"));
        String text = CourseText.print(DyadCourse.of(sides, false, terms(), step(60)), Terminal.plain());

        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(text).containsPattern("members → ARN\n  +[+]\\d\\.\\d \\(");
    }

    @Test
    void ofOneDayThereIsNoLine() {
        DyadCourse day = DyadCourse.of(
                Sides.of(DYAD),
                false,
                terms(),
                List.of(deed("a", "GON", "ARN", PRAISE, DAY, false), deed("b", "GON", "ARN", ATTACK, DAY, false)));
        DyadCourse one =
                DyadCourse.of(Sides.of(DYAD), false, terms(), List.of(deed("a", "GON", "ARN", PRAISE, DAY, false)));

        assertThat(CourseText.print(day, Terminal.plain()))
                .contains("Too little evidence on GON and ARN: 2 dated deeds")
                .contains("All of them are of one day, which makes no course:")
                .contains("2020-03-10  GON GOV → ARN")
                .doesNotContain("┤");
        assertThat(CourseText.print(one, Terminal.plain()))
                .contains("The only deed:")
                .doesNotContain("┤");
        assertThat(CourseSvg.print(one)).contains("which makes no course").doesNotContain("<polyline");
    }

    @Test
    void datesThatCannotBeAreSaid() {
        List<Sourced> deeds = new ArrayList<>(step(20));
        deeds.add(deed("future", "GON", "ARN", PRAISE, TODAY.plusDays(1), false));
        deeds.add(deed("past", "GON", "ARN", PRAISE, LocalDate.of(1066, 10, 14), false));

        assertThat(joined(CourseText.print(DyadCourse.of(Sides.of(DYAD), false, terms(), deeds), Terminal.plain())))
                .contains("22 events in 44 reports: 20 dated deeds, 2 deeds with a date that cannot be (before 1900, or"
                        + " after today).");
    }

    @Test
    void theDayOfKnowledgeIsSaid() {
        CourseTerms then = new CourseTerms(
                ScoreTable.PLOVER,
                CourseModel.plain(),
                TODAY,
                Optional.of(LocalDate.of(2012, 12, 31)),
                Optional.empty());
        String text = CourseText.print(DyadCourse.of(Sides.of(DYAD), false, then, step(60)), Terminal.plain());

        assertThat(text).startsWith("GON – ARN, 2010-01 to 2012-12, as known on 2012-12-31");
        assertThat(joined(text)).contains("; 24 more were told later.");
    }

    @Test
    void whoMakesUpAGroupIsSaid() {
        Side west = new Side(
                "West members",
                new TreeSet<>(),
                List.of(new Membership("GON", Dates.ALWAYS), new Membership("ROH", new Dates(DAY, LocalDate.MAX))));
        DyadCourse drawn = DyadCourse.of(Sides.of(west, Side.of("ARN")), false, terms(), step(20));

        assertThat(CourseText.print(drawn, Terminal.plain()))
                .startsWith("West members – ARN, 2010-01 to 2011-08\nWest members: GON, ROH from 2020-03-10.\n");
    }

    @Test
    void withoutEventsItIsSaidWithWhomThereAreSome() {
        DyadCourse nothing = DyadCourse.of(Sides.of(DYAD), false, terms(), List.of());

        assertThat(NoEventsText.print(
                        nothing, " from 2020-01-01", List.of(new Partner("ROH", 12)), List.of(), Terminal.plain()))
                .isEqualTo(
                        """
                        GON – ARN
                        There is no event between them from 2020-01-01, so there is no course.
                        GON has most events with ROH (12).
                        ARN has events with nobody.
                        """);
    }

    @Test
    void noEventsStillMakeAPage() throws Exception {
        DyadCourse nothing = DyadCourse.of(Sides.of(DYAD), false, terms(), List.of());

        assertThat(CourseText.print(nothing, Terminal.plain())).contains("Too little evidence on GON and ARN");
        assertThat(new ObjectMapper().readTree(CourseJson.print(nothing)).at("/weeks"))
                .isEmpty();
        assertWellFormed(CourseSvg.print(nothing));
        assertThat(CoursePng.print(nothing)).isNotEmpty();
    }

    @Test
    void jsonHasTheFieldsOfTheContractAndMore() throws Exception {
        JsonNode json = new ObjectMapper().readTree(CourseJson.print(course(60)));

        assertThat(names(json))
                .containsExactly(
                        "dyad",
                        "directed",
                        "table",
                        "weeks",
                        "turns",
                        "phases",
                        "verdict",
                        "counts",
                        "volume",
                        "tellers",
                        "side",
                        "model",
                        "directions");
        assertThat(names(json.at("/weeks/0")))
                .containsExactly("start", "level", "lo50", "hi50", "lo90", "hi90", "jump", "events");
        assertThat(names(json.at("/turns/0")))
                .containsExactly(
                        "date", "earliest", "latest", "from", "to", "direction", "probability", "events", "pulls");
        assertThat(names(json.at("/turns/0/pulls/0"))).containsExactly("event", "points");
        assertThat(names(json.at("/phases/0"))).containsExactly("from", "to", "direction");
        assertThat(names(json.at("/verdict")))
                .containsExactly("direction", "since", "probability", "window", "delta", "change", "text");
        assertThat(names(json.at("/counts"))).contains("events", "reports", "undated", "outside");
        assertThat(json.at("/turns/0/direction").asText()).isEqualTo("improving");
        assertThat(json.at("/dyad/0").asText()).isEqualTo("GON");
        assertThat(json.at("/directions/1/dyad/0").asText()).isEqualTo("ARN");
        assertThat(json.at("/directions/0/deeds").asInt()).isEqualTo(60);
    }

    @Test
    void csvHasARowForEveryWeek() {
        DyadCourse course = course(60);
        List<String> lines = CourseCsv.print(course.course()).lines().toList();

        assertThat(lines.get(0)).isEqualTo("a,b,directed,table,start,level,lo50,hi50,lo90,hi90,jump,events");
        assertThat(lines).hasSize(1 + course.course().weeks().size());
        assertThat(lines.get(1)).startsWith("GON,ARN,false,plover,2010-01-04,");
    }

    @Test
    void svgIsWellFormedAndStandsAlone() throws Exception {
        String svg = CourseSvg.print(course(60));

        assertWellFormed(svg);
        assertThat(svg)
                .containsPattern("▲ 2012-0[678]")
                .containsPattern("<rect class=\"improving\" [^>]*fill-opacity=\"0.10\"")
                .containsPattern("<polygon class=\"wide\"")
                .containsPattern("<polygon class=\"half\"")
                .containsPattern("<rect class=\"bar\"")
                .contains("prefers-color-scheme: dark")
                .doesNotContain("<script");
    }

    @Test
    void withoutItsStyleSheetAnSvgHasNoVariablesOfCss() throws Exception {
        String svg = CourseSvg.plain(course(60));

        assertWellFormed(svg);
        assertThat(svg).doesNotContain("<style").doesNotContain("var(").contains("stroke=\"#1a6fa3\"");
    }

    @Test
    void whatAnActorIsCalledDoesNotBreakADrawing() throws Exception {
        Sides sides = Sides.of(Side.of("<b>&"), Side.of("ARN"));
        DyadCourse drawn = DyadCourse.of(sides, false, terms(), List.of(deed("a", "<b>&", "ARN", PRAISE, DAY, false)));

        assertWellFormed(CourseSvg.print(drawn));
    }

    @Test
    void aCourseSplitsByFieldAndByTeller() {
        DyadCourse whole = course(60);
        var fields = whole.split(By.FIELD);

        assertThat(fields).extracting(DyadCourse.Part::name).containsExactly("diplomatic", "trade", "none");
        assertThat(whole.split(By.TELLER))
                .extracting(DyadCourse.Part::name)
                .containsExactly("the source's side", "third parties");
        for (int width : new int[] {80, 120}) {
            assertThat(CourseText.print(whole, By.FIELD, fields, new Terminal(false, width))
                            .lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void goldsteinScoresGiveAnotherLevel() {
        CourseTerms goldstein = CourseTerms.plain(ScoreTable.GOLDSTEIN, TODAY);
        var course = DyadCourse.of(Sides.of(DYAD), false, goldstein, step(60)).course();

        assertThat(course.table()).isEqualTo("goldstein");
        assertThat(course.turns().get(0).to()).isBetween(3.0, 3.8);
    }

    @Test
    void aTerminalIsAsWideAsItSaysWithinReason() {
        assertThat(Terminal.of(true, Map.of("COLUMNS", "100")).width()).isEqualTo(100);
        assertThat(Terminal.of(true, Map.of("COLUMNS", "60")).width()).isEqualTo(80);
        assertThat(Terminal.of(true, Map.of("COLUMNS", "400")).width()).isEqualTo(120);
        assertThat(Terminal.of(true, Map.of("COLUMNS", "wide")).width()).isEqualTo(80);
        assertThat(Terminal.of(false, Map.of("COLUMNS", "100")).width()).isEqualTo(80);
    }

    private static String joined(String text) {
        return String.join(" ", text.lines().toList());
    }

    private static void assertWellFormed(String xml) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
