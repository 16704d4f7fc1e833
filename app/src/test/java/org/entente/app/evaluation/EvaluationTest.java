package org.entente.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @TempDir
    Path folder;

    /** Four items: ACCUSE right, ACCUSE answered as REJECT, YIELD right by way of CONCEDE, AID without an answer. */
    @Test
    void pairsCountWhatIsRightAndWhatIsNotAnswered() throws IOException {
        Path gold = gold(
                pair("1", "ACCUSE", "blames"),
                pair("2", "ACCUSE", "refuses"),
                pair("3", "YIELD", "yields"),
                pair("4", "AID", "hums"));
        Pairs pairs = Pairs.evaluate(Pairs.gold(gold, Gold.Half.ALL), Words::new);

        assertThat(pairs.accuracy()).isCloseTo(0.5, EXACT);
        assertThat(pairs.coverage()).isCloseTo(0.75, EXACT);
        // ACCUSE: precision 1, recall 1/2, F1 2/3; YIELD 1; the other thirteen 0.
        assertThat(pairs.perType().get("ACCUSE")).isEqualTo(new Score(1, 1, 2));
        assertThat(pairs.perType().get("REJECT").precision()).isZero();
        assertThat(pairs.macroF1()).isCloseTo((2 / 3.0 + 1) / 15, EXACT);
        assertThat(pairs.confusions(10))
                .containsExactly(new Pairs.Confusion("ACCUSE", "REJECT", 1), new Pairs.Confusion("AID", "NONE", 1));
        assertThat(pairs.answers()).extracting(Answer::answer).containsExactly("ACCUSE", "REJECT", "YIELD", "NONE");
    }

    @Test
    void halvesShareNoItem() throws IOException {
        Path gold = gold(pair("1", "ACCUSE", "blames"), pair("2", "AID", "hums"), pair("3", "AID", "hums"));

        assertThat(Pairs.evaluate(Pairs.gold(gold, Gold.Half.ODD), Words::new).answers())
                .extracting(Answer::id)
                .containsExactly("1", "3");
        assertThat(Pairs.evaluate(Pairs.gold(gold, Gold.Half.EVEN), Words::new).answers())
                .extracting(Answer::id)
                .containsExactly("2");
    }

    /** Gold source "the old king", target "his envoys"; the answer says "king" and "envoys abroad". */
    @Test
    void spansCountContentWords() throws IOException {
        String text = "the old king blames his envoys abroad";
        Path gold =
                gold("{\"id\":\"1\",\"text\":\"" + text + "\",\"source\":[[0,12]],\"target\":[[20,30]],\"penta\":3}");
        Spans spans = Spans.evaluate(
                Spans.gold(gold, Gold.Half.ALL),
                () -> new Told(Told.event("GON", "112", "ARN", text, "king", "envoys abroad")));

        assertThat(spans.source()).isEqualTo(new Score(1, 1, 2));
        assertThat(spans.target()).isEqualTo(new Score(1, 2, 1));
        assertThat(spans.source().f1()).isCloseTo(2 / 3.0, EXACT);
        assertThat(spans.pentaAccuracy()).isCloseTo(1, EXACT);
        assertThat(spans.answers().get(0).answer()).isEqualTo("3\tking\tenvoys abroad");
    }

    @Test
    void allTargetsOfADeedAreItsWords() throws IOException {
        String text = "The king expelled envoys and traders.";
        Path gold = gold("{\"id\": \"1\", \"text\": \"" + text
                + "\", \"source\": [[0, 8]], \"target\": [[18, 24], [29, 36]], \"penta\": 3}");
        Spans spans = Spans.evaluate(
                Spans.gold(gold, Gold.Half.ALL),
                () -> new Told(
                        Told.event("NOR", "161", "SWE", text, "The king", "envoys"),
                        Told.event("NOR", "161", "FIN", text, "The king", "traders")));
        assertThat(spans.answers().get(0).answer()).isEqualTo("3\tThe king\tenvoys traders");
        assertThat(spans.target().f1()).isCloseTo(1, EXACT);
    }

    @Test
    void whoActsTogetherStandsOnOneSide() throws IOException {
        String text = "Norway and Sweden agreed.";
        Path gold = gold(
                "{\"id\": \"1\", \"text\": \"" + text + "\", \"source\": [], \"target\": [[0, 17]], \"penta\": 1}");
        Spans spans = Spans.evaluate(
                Spans.gold(gold, Gold.Half.ALL),
                () -> new Told(Told.event("NOR", "030", "SWE", text, "Norway", "Sweden")));
        assertThat(spans.answers().get(0).answer()).isEqualTo("1\t\tNorway Sweden");
    }

    @Test
    void noEventIsAMereStatement() throws IOException {
        Path gold = gold("{\"id\":\"1\",\"text\":\"it rains\",\"source\":[],\"target\":[],\"penta\":0}");
        Spans spans = Spans.evaluate(Spans.gold(gold, Gold.Half.ALL), () -> new Told());

        assertThat(spans.pentaAccuracy()).isCloseTo(1, EXACT);
        assertThat(spans.source()).isEqualTo(Score.ZERO);
        assertThat(spans.answers().get(0).answer()).isEqualTo("NONE");
    }

    /** Gold: ARN meets GON, GON blames ROH. Answer: GON meets ARN (the same), GON rejects ROH (only the pair). */
    @Test
    void triplesIgnoreDirectionWhereItMeansNothing() throws IOException {
        Path gold = gold("{\"id\":\"1\",\"date\":\"2024-02-19\",\"text\":\"a b c\",\"events\":["
                + "{\"source\":\"ARNGOV\",\"cameo\":\"040\",\"target\":\"GON\"},"
                + "{\"source\":\"GON\",\"cameo\":\"112\",\"target\":\"ROHMIL\"}]}");
        Triples triples = Triples.evaluate(
                Triples.gold(gold, Gold.Half.ALL),
                () -> new Told(
                        Told.event("GON", "040", "ARN", "a b c", "a", "b"),
                        Told.event("GON", "120", "ROH", "a b c", "a", "c")));

        assertThat(triples.score()).isEqualTo(new Score(1, 2, 2));
        assertThat(triples.pairs()).isEqualTo(new Score(2, 2, 2));
        assertThat(triples.answers().get(0).answer()).isEqualTo("ARN:CONSULT:GON;GON:REJECT:ROH");
    }

    @Test
    void anActorMayGoByAnotherCodeInTheGold() throws IOException {
        Path gold = gold("{\"id\":\"1\",\"date\":\"2024-02-19\",\"text\":\"a b\",\"events\":["
                + "{\"source\":\"IGO\",\"cameo\":\"112\",\"target\":\"GON\"}]}");
        Triples triples = Triples.evaluate(
                Triples.gold(gold, Gold.Half.ALL),
                () -> new Told(Told.event("COUNCIL", "112", "GON", "a b", "a", "b")));

        assertThat(triples.score().f1()).isCloseTo(1, EXACT);
    }

    @Test
    void everyBadLineIsNamedWithItsRemedyAndTheRestCounts() throws IOException {
        Path gold = gold(
                "{not json",
                pair("2", "BLAME", "blames"),
                "{\"id\":\"3\",\"text\":\"short\",\"source\":[[0,99]],\"target\":[],\"root\":\"AID\"}",
                pair("4", "ACCUSE", "blames"));
        Pairs pairs = Pairs.evaluate(Pairs.gold(gold, Gold.Half.ALL), Words::new);

        assertThat(pairs.size()).isEqualTo(1);
        assertThat(pairs.faults())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(gold + ":1: is not JSON; write one JSON object per line"),
                        second ->
                                assertThat(second).startsWith(gold + ":2: unknown type \"BLAME\"; write one of AGREE"),
                        third -> assertThat(third).contains(":3: the field \"source\" holds [0,99]"));
    }

    @Test
    void answersStandInTheOrderOfTheFileHoweverManyThreadsAsk() throws IOException {
        List<String> ids = IntStream.range(0, 2000).mapToObj(i -> "item-" + i).toList();
        Path gold = gold(ids.stream().map(id -> pair(id, "ACCUSE", "blames")).toArray(String[]::new));

        assertThat(Pairs.evaluate(Pairs.gold(gold, Gold.Half.ALL), Words::new).answers())
                .extracting(Answer::id)
                .isEqualTo(ids);
    }

    @Test
    void anIdWithATabWouldBreakAFileOfPredictions() throws IOException {
        Path gold = gold(pair("1\\t2", "ACCUSE", "blames"));

        assertThat(Pairs.gold(gold, Gold.Half.ALL).faults())
                .containsExactly(gold + ":1: the field \"id\" holds a tab, a line break or the like; write it without");
    }

    private Path gold(String... lines) throws IOException {
        return Files.write(folder.resolve("gold.jsonl"), List.of(lines));
    }

    private static String pair(String id, String type, String verb) {
        return "{\"id\":\"" + id + "\",\"text\":\"Gondor " + verb
                + " Arnor\",\"source\":[[0,6]],\"target\":[],\"root\":\"" + type + "\"}";
    }
}
