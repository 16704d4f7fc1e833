package org.entente.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.When;
import org.junit.jupiter.api.Test;

class ReadingRenderTest {
    private static final Terminal COLOUR = new Terminal(true, 80);

    @Test
    void jsonHasTheFieldsOfTheContract() throws Exception {
        JsonNode json = new ObjectMapper().readTree(ReadingJson.print(SampleReading.reading()));

        assertThat(names(json))
                .containsExactly(
                        "id",
                        "title",
                        "published",
                        "language",
                        "perspective",
                        "repeated",
                        "sentences",
                        "mentions",
                        "dates",
                        "events",
                        "statements",
                        "assessments",
                        "text");
        assertThat(names(json.at("/events/0")))
                .containsExactly(
                        "id",
                        "source",
                        "target",
                        "code",
                        "plover",
                        "quad",
                        "goldstein",
                        "ploverScore",
                        "contexts",
                        "start",
                        "end",
                        "precision",
                        "basis",
                        "place",
                        "status",
                        "attribution",
                        "quantities",
                        "evidence",
                        "entry",
                        "confidence");
        assertThat(names(json.at("/assessments/0")))
                .containsExactly(
                        "between",
                        "direction",
                        "level",
                        "field",
                        "start",
                        "precision",
                        "attribution",
                        "begin",
                        "end",
                        "grounds");
    }

    /** Once a date's last day stood where its words end. */
    @Test
    void jsonSaysWhereADateStandsAndWhichDaysItMeans() throws Exception {
        JsonNode json = new ObjectMapper().readTree(ReadingJson.print(SampleReading.reading()));
        JsonNode date = json.at("/dates/0");
        assertThat(names(date)).containsExactly("begin", "end", "start", "until", "precision");
        assertThat(date.get("end").asInt()).isGreaterThan(date.get("begin").asInt());
        assertThat(date.get("until").asText())
                .isGreaterThanOrEqualTo(date.get("start").asText());
    }

    @Test
    void jsonSaysNullForWhatIsNotThere() throws Exception {
        JsonNode event = new ObjectMapper()
                .readTree(ReadingJson.print(SampleReading.reading()))
                .at("/events/1");

        assertThat(event.at("/source/begin").isNull()).isTrue();
        assertThat(event.at("/target/code").asText()).isEqualTo("---");
        assertThat(event.at("/place").isNull()).isTrue();
        assertThat(event.at("/start").isNull()).isTrue();
        assertThat(event.at("/plover/type").asText()).isEqualTo("AID");
        assertThat(event.at("/plover/mode").isNull()).isTrue();
        assertThat(event.at("/status").asText()).isEqualTo("planned");
        assertThat(event.at("/attribution/kind").asText()).isEqualTo("speaker");
        assertThat(event.at("/attribution/actor").asText()).isEqualTo("ROH");
    }

    @Test
    void offsetsPointIntoTheText() throws Exception {
        JsonNode json = new ObjectMapper().readTree(ReadingJson.print(SampleReading.reading()));
        JsonNode telling = json.at("/events/0/evidence/1");

        assertThat(json.at("/text").asText()).isEqualTo(SampleReading.TEXT);
        assertThat(json.at("/text")
                        .asText()
                        .substring(
                                telling.get("begin").asInt(), telling.get("end").asInt()))
                .isEqualTo("The envoys were received with honours");
    }

    @Test
    void textShowsEventsWithTheirSentences() {
        String text = ReadingText.print(SampleReading.reading(), Terminal.plain());

        assertThat(text)
                .contains("Speaks for GON GOV (\"our\", sentence 3).")
                .contains("  1 2024-02-12  GON GOV → ARN  CONSULT/visit 043 Host a visit")
                .contains("also told in sentence 5")
                .contains("ROH MIL → ---  AID 073")
                .contains("planned, says the marshal (ROH MIL)")
                .doesNotContain("\u001b");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void theTriggerIsBoldOnATerminal() {
        assertThat(ReadingText.print(SampleReading.reading(), COLOUR)).contains("\u001b[1mreceived\u001b[0m envoys");
    }

    @Test
    void noColorAndDumbTerminalsAreHonoured() {
        assertThat(Terminal.of(true, Map.of("NO_COLOR", "1")).ansi()).isFalse();
        assertThat(Terminal.of(true, Map.of("TERM", "dumb")).ansi()).isFalse();
        assertThat(Terminal.of(false, Map.of()).ansi()).isFalse();
        assertThat(Terminal.of(true, Map.of()).ansi()).isTrue();
    }

    @Test
    void htmlLetsNothingOfTheArticleRun() {
        String html = ReadingHtml.print(SampleReading.reading());

        assertThat(html).doesNotContain("<script>alert").doesNotContain("<b>our</b>");
        assertThat(html)
                .contains("<title>Gondor &amp; &lt;script&gt;alert(1)&lt;/script&gt; Arnor</title>")
                .contains("script-src 'sha256-");
    }

    @Test
    void htmlIsWholeByItself() {
        assertThat(ReadingHtml.print(SampleReading.reading()))
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain("src=\"");
    }

    @Test
    void htmlNamesInItsOwnWordsWhatIsNoActor() {
        assertThat(ReadingHtml.print(SampleReading.reading())).contains("ROH MIL → --- “grain”");
    }

    @Test
    void htmlMarksAndRowsLeadToEachOther() {
        String html = ReadingHtml.print(SampleReading.reading());

        assertThat(html)
                .contains("<li id=\"e1\"")
                .contains("href=\"#in-e1\"")
                .contains("<span id=\"in-e1\"></span>")
                .contains("href=\"#e1\">received</a>")
                .contains("<details><summary>");
    }

    @Test
    void htmlPutsEachRowBesideTheParagraphThatTellsItFirst() {
        String html = ReadingHtml.print(SampleReading.reading());
        String second = html.split("<section>")[2];

        assertThat(second)
                .contains("<sup>2</sup>", "<li id=\"e1\"")
                .contains("2024-02-12 · Minas Tirith (GON) · diplomatic, trade · told in sentences 2, 5");
        assertThat(html.split("<li id=\"e1\"")).hasSize(2);
        assertThat(html).contains("told again: event 1");
    }

    @Test
    void htmlShowsWhatADateWasTakenFor() {
        assertThat(ReadingHtml.print(SampleReading.reading())).contains("title=\"2024-02-12\">On Monday</span>");
    }

    @Test
    void piecesCoverTheTextWithoutGaps() {
        Marks marks = new Marks(SampleReading.reading());
        Span all = new Span(0, SampleReading.TEXT.length());
        StringBuilder joined = new StringBuilder();
        marks.pieces(all).forEach(piece -> joined.append(piece.span().of(SampleReading.TEXT)));

        assertThat(joined).hasToString(SampleReading.TEXT);
    }

    @Test
    void datesSayNoMoreThanIsKnown() {
        assertThat(Labels.when(new When(LocalDate.of(2023, 9, 19), LocalDate.of(2023, 9, 20), When.Precision.DAY)))
                .isEqualTo("2023-09-19..20");
        assertThat(Labels.when(new When(LocalDate.of(2023, 9, 28), LocalDate.of(2023, 10, 3), When.Precision.DAY)))
                .isEqualTo("2023-09-28..10-03");
        assertThat(Labels.when(When.month(2001, 9))).isEqualTo("2001-09");
        assertThat(Labels.when(When.year(2022))).isEqualTo("2022");
        assertThat(Labels.when(When.UNKNOWN)).isEqualTo("unknown");
    }

    @Test
    void anArticleWithoutADateSaysSo() {
        assertThat(ReadingText.print(SampleReading.reading(Optional.empty()), Terminal.plain()))
                .contains("no date · Minas Post");
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
