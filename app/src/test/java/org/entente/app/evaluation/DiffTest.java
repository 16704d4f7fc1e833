package org.entente.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.Fault;
import org.entente.app.evaluation.Diff.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has changed between an earlier run and this one. */
class DiffTest {
    private static final String TEXT = "the old king blames his envoys abroad";

    @TempDir
    Path folder;

    @Test
    void brokenItemsStandFirstThenMendedThenOtherwiseWrongOnes() throws IOException {
        Pairs now = pairs("ACCUSE refuses", "ACCUSE blames", "AID refuses", "AID hums", "YIELD yields");
        Diff<Pairs> diff = now.since(Pairs.earlier(old("1\tACCUSE", "2\tAID", "3\tAGREE", "4\tNONE", "5\tYIELD")));

        assertThat(diff.changes())
                .extracting(
                        Diff.Change::kind, c -> c.now().id(), c -> c.before().answer(), c -> c.now()
                                .answer())
                .containsExactly(
                        tuple(Kind.BROKEN, "1", "ACCUSE", "REJECT"),
                        tuple(Kind.MENDED, "2", "AID", "ACCUSE"),
                        tuple(Kind.CHANGED, "3", "AGREE", "REJECT"));
        assertThat(diff.before().accuracy()).isEqualTo(2 / 5.0);
        assertThat(diff.now().accuracy()).isEqualTo(2 / 5.0);
    }

    @Test
    void whatOnlyOneRunAnsweredIsNamedAndNotCompared() throws IOException {
        Pairs now = pairs("ACCUSE blames", "ACCUSE blames", "AID hums");
        Diff<Pairs> diff = now.since(Pairs.earlier(old("9\tAID", "2\tREJECT", "7\tNONE")));

        assertThat(diff.notBefore()).containsExactly("1", "3");
        assertThat(diff.notNow()).containsExactly("9", "7");
        assertThat(diff.now().size()).isEqualTo(1);
        assertThat(diff.before().accuracy()).isZero();
        assertThat(diff.now().accuracy()).isEqualTo(1);
    }

    /** Gold: class 3, "the old king", "his envoys". The class is right in all three; 1 gains words, 2 loses some. */
    @Test
    void anAnswerInSpansIsBetterWhereClassAndWordsAreNearerToTheGold() throws IOException {
        Spans now = Spans.evaluate(
                Spans.gold(file("gold.jsonl", span("1"), span("2"), span("3"), span("4")), Gold.Half.ALL),
                () -> new Told(Told.event("GON", "112", "ARN", TEXT, "king", "envoys")));
        Diff<Spans> diff = now.since(Spans.earlier(
                old("1\t3\t\tenvoys", "2\t3\tthe old king\this envoys", "3\t3\tthe king\tthe envoys", "4\tNONE")));

        assertThat(diff.changes())
                .extracting(Diff.Change::kind, c -> c.now().id())
                .containsExactly(
                        tuple(Kind.BROKEN, "2"),
                        tuple(Kind.MENDED, "1"),
                        tuple(Kind.MENDED, "4"),
                        tuple(Kind.CHANGED, "3"));
        assertThat(diff.changes().get(0).now().gold()).isEqualTo("3\tthe old king\this envoys");
        assertThat(diff.before().pentaAccuracy()).isEqualTo(3 / 4.0);
    }

    /** Gold: ARN blames GON; in the third, nothing, where silence is right. */
    @Test
    void anAnswerInTriplesIsBetterWhereMoreOfItIsRightAndLessIsWrong() throws IOException {
        Triples now = Triples.evaluate(
                Triples.gold(
                        file("gold.jsonl", triple("1", "112"), triple("2", "112"), triple("3", ""), triple("4", "112")),
                        Gold.Half.ALL),
                () -> new Told(Told.event("ARN", "112", "GON", "a b", "a", "b")));
        Diff<Triples> diff = now.since(
                Triples.earlier(old("1\tARN:ACCUSE:GON;GON:AID:ARN", "2\tNONE", "3\tNONE", "4\tARN:ACCUSE:GON")));

        assertThat(diff.changes())
                .extracting(Diff.Change::kind, c -> c.now().id())
                .containsExactly(tuple(Kind.BROKEN, "3"), tuple(Kind.MENDED, "1"), tuple(Kind.MENDED, "2"));
        assertThat(diff.now().score()).isEqualTo(new Score(3, 4, 3));
        assertThat(diff.before().score()).isEqualTo(new Score(2, 3, 3));
    }

    @Test
    void answersReadBackFromAFileAreNoChange() throws IOException {
        Spans spans = Spans.evaluate(
                Spans.gold(file("gold.jsonl", span("1")), Gold.Half.ALL),
                () -> new Told(Told.event("GON", "112", "ARN", TEXT, "", "envoys")));
        Triples triples = Triples.evaluate(
                Triples.gold(file("gold.jsonl", triple("1", "112")), Gold.Half.ALL),
                () -> new Told(
                        Told.event("GON", "040", "ARN", "a b", "a", "b"),
                        Told.event("GON", "010", "---", "a b", "a", "b")));

        assertThat(spans.since(Spans.earlier(written(spans))).changes()).isEmpty();
        assertThat(triples.since(Triples.earlier(written(triples))).changes()).isEmpty();
        assertThat(Triples.earlier(written(triples)).answers()).isNotEmpty();
    }

    @Test
    void everyBadLineIsNamedAndTheRestCounts() throws IOException {
        Path old = old("1\tACCUSE", "2 AID", "3\tBLAME", "4\tAID", "4\tNONE", "5\tNONE", "6\tNONE", "7\tNONE");
        Earlier<String> earlier = Pairs.earlier(old);

        assertThat(earlier.answers()).containsOnlyKeys("1", "5", "6", "7");
        assertThat(earlier.faults())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo(old + ":2: has no tab between id and answer;"
                                        + " name a file that --predictions wrote"),
                        second -> assertThat(second)
                                .startsWith(old + ":3: \"BLAME\" is no answer to pairs; write NONE or one of AGREE"),
                        third -> assertThat(third)
                                .isEqualTo(old + ":5: the id \"4\" stands twice; give every item an id of its own"));
    }

    @Test
    void aFileOfAnotherTaskIsNamedBeforeAnythingIsCoded() throws IOException {
        Path old = old("1\t3\tking\tenvoys", "2\tNONE", "3\t1\t\tenvoys");

        assertThatThrownBy(() -> Pairs.earlier(old))
                .isInstanceOf(Fault.class)
                .hasMessageStartingWith(old + ": holds 2 lines of 3 that cannot be used; name a file that"
                        + " --predictions wrote for the same task\n" + old + ":1: \"3 king envoys\" is no answer");
        assertThatThrownBy(() -> Triples.earlier(old)).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> Spans.earlier(old("1\tACCUSE"))).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> Spans.earlier(old())).hasMessageContaining("holds no answers; name");
    }

    private Pairs pairs(String... typesAndVerbs) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < typesAndVerbs.length; i++) {
            String[] item = typesAndVerbs[i].split(" ");
            lines.append(
                    "{\"id\":\"%d\",\"text\":\"Gondor %s Arnor\",\"source\":[[0,6]],\"target\":[],\"root\":\"%s\"}\n"
                            .formatted(i + 1, item[1], item[0]));
        }
        return Pairs.evaluate(Pairs.gold(file("gold.jsonl", lines.toString()), Gold.Half.ALL), Words::new);
    }

    private static String span(String id) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + TEXT + "\",\"source\":[[0,12]],\"target\":[[20,30]],\"penta\":3}";
    }

    private static String triple(String id, String code) {
        String event = code.isEmpty() ? "" : "{\"source\":\"ARN\",\"cameo\":\"" + code + "\",\"target\":\"GON\"}";
        return "{\"id\":\"" + id + "\",\"date\":\"2024-02-19\",\"text\":\"a b\",\"events\":[" + event + "]}";
    }

    private Path old(String... lines) throws IOException {
        return file("old.tsv", lines);
    }

    private Path written(Evaluation evaluation) throws IOException {
        return Files.writeString(
                folder.resolve("written.tsv"),
                evaluation.answers().stream().map(Answer::line).collect(Collectors.joining()));
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }
}
