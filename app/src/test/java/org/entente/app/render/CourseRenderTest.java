package org.entente.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.app.course.By;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.ScoreTable;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class CourseRenderTest {
    private static final Dyad DYAD = new Dyad("GON", "ARN");
    private static final Cameo PRAISE =
            new Cameo("051", "Praise or endorse", Optional.of(PloverType.SUPPORT), "", 1, 3.4, 5);
    private static final Cameo ATTACK =
            new Cameo("190", "Use conventional military force", Optional.of(PloverType.ASSAULT), "", 4, -10, -9);

    @Test
    void textFitsEightyColumnsAndFortyLinesToTheFirstTurn() {
        for (int months : new int[] {1, 11, 40, 140, 420}) {
            String text = CourseText.print(step(months), Terminal.plain());
            assertThat(text.lines()).as("%d months", months).allSatisfy(line -> assertThat(line.length())
                    .isLessThanOrEqualTo(80));
            assertThat(text).doesNotContain("\u001b");
        }
    }

    @Test
    void aTurnOpensToItsSentences() {
        String text = CourseText.print(step(60), Terminal.plain());

        assertThat(text)
                .contains("▲ 2012-07 improving: -9.0 → +5.0, probability > 0.99")
                .contains("+5.0 SUPPORT  GON GOV → ARN  (Minas Post +1)")
                .contains("    Envoys of Gondor praised Arnor once more");
    }

    @Test
    void noEventsStillMakeAPage() throws Exception {
        DyadCourse nothing = DyadCourse.of(DYAD, false, ScoreTable.PLOVER, List.of());

        assertThat(CourseText.print(nothing, Terminal.plain())).contains("Too little evidence on GON and ARN");
        assertThat(new ObjectMapper()
                        .readTree(CourseJson.print(nothing.course()))
                        .at("/weeks"))
                .isEmpty();
        assertWellFormed(CourseSvg.print(nothing.course()));
    }

    @Test
    void jsonHasTheFieldsOfTheContract() throws Exception {
        JsonNode json = new ObjectMapper().readTree(CourseJson.print(step(60).course()));

        assertThat(names(json))
                .containsExactly("dyad", "directed", "table", "weeks", "turns", "phases", "verdict", "counts", "model");
        assertThat(names(json.at("/weeks/0")))
                .containsExactly("start", "level", "lo50", "hi50", "lo90", "hi90", "jump", "events");
        assertThat(names(json.at("/turns/0")))
                .containsExactly("date", "from", "to", "direction", "probability", "events");
        assertThat(names(json.at("/phases/0"))).containsExactly("from", "to", "direction");
        assertThat(names(json.at("/verdict"))).containsExactly("direction", "since", "probability", "text");
        assertThat(names(json.at("/counts"))).contains("events", "reports", "undated");
        assertThat(json.at("/turns/0/direction").asText()).isEqualTo("improving");
        assertThat(json.at("/dyad/0").asText()).isEqualTo("GON");
    }

    @Test
    void csvHasARowForEveryWeek() {
        DyadCourse course = step(60);
        List<String> lines = CourseCsv.print(course.course()).lines().toList();

        assertThat(lines.get(0)).isEqualTo("a,b,directed,table,start,level,lo50,hi50,lo90,hi90,jump,events");
        assertThat(lines).hasSize(1 + course.course().weeks().size());
        assertThat(lines.get(1)).startsWith("GON,ARN,false,plover,2010-01-04,");
    }

    @Test
    void svgIsWellFormedAndStandsAlone() throws Exception {
        String svg = CourseSvg.print(step(60).course());

        assertWellFormed(svg);
        assertThat(svg)
                .contains("▲ 2012-07")
                .contains("prefers-color-scheme: dark")
                .doesNotContain("<script");
    }

    @Test
    void aCourseSplitsByFieldAndByTeller() {
        List<StoredEvent> events = events(60);
        var fields = DyadCourse.split(DYAD, false, ScoreTable.PLOVER, events, By.FIELD);
        var tellers = DyadCourse.split(DYAD, false, ScoreTable.PLOVER, events, By.TELLER);

        assertThat(fields).extracting(DyadCourse.Part::name).containsExactly("diplomatic", "trade", "none");
        assertThat(tellers).extracting(DyadCourse.Part::name).containsExactly("Minas Post", "ARN");
        String text = CourseText.print(
                DyadCourse.of(DYAD, false, ScoreTable.PLOVER, events), By.FIELD, fields, Terminal.plain());
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void goldsteinScoresGiveAnotherLevel() {
        var course =
                DyadCourse.of(DYAD, false, ScoreTable.GOLDSTEIN, events(60)).course();

        assertThat(course.table()).isEqualTo("goldstein");
        assertThat(course.turns().get(0).to()).isBetween(3.39, 3.41);
    }

    /** Attacks until the middle of 2012, praise afterwards: one event a month from January 2010 on. */
    private static DyadCourse step(int months) {
        return DyadCourse.of(DYAD, false, ScoreTable.PLOVER, events(months));
    }

    private static List<StoredEvent> events(int months) {
        List<StoredEvent> events = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            LocalDate day = LocalDate.of(2010, 1, 9).plusMonths(i);
            events.add(event(i, day, i < 30 ? ATTACK : PRAISE));
        }
        return events;
    }

    private static StoredEvent event(int i, LocalDate day, Cameo code) {
        Actor gondor = new Actor("GON", Sector.GOV, "Gondor");
        Actor arnor = new Actor("ARN", Sector.NONE, "Arnor");
        Attribution teller = i % 5 == 4 ? Attribution.speaker(arnor, "a spokesman") : Attribution.AUTHOR;
        return new StoredEvent(
                "ev" + i,
                gondor,
                arnor,
                code,
                i % 3 == 2 ? List.of() : List.of(Context.DIPLOMATIC, Context.TRADE),
                When.day(day),
                Place.UNKNOWN,
                Status.HAPPENED,
                teller,
                "entry",
                0.9,
                2,
                new StoredEvent.Report(
                        "a" + i,
                        "Title",
                        "Minas Post",
                        "",
                        Optional.of(day),
                        teller,
                        Optional.of(
                                "Envoys of Gondor praised Arnor once more and at a length that no line of eighty columns holds."),
                        Optional.of("praised")));
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
