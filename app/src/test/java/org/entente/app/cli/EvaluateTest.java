package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.app.evaluation.HasMet;
import org.entente.app.evaluation.Subject;
import org.entente.app.evaluation.Told;
import org.entente.app.evaluation.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code evaluate} and {@code report-accuracy} as a user calls them, over a subject that knows a few verbs. */
class EvaluateTest {
    @TempDir
    Path folder;

    private Path gold;
    private Path old;

    @BeforeEach
    void files() throws IOException {
        gold = file(
                "gold.jsonl",
                pair("a", "ACCUSE", "refuses"),
                pair("b", "ACCUSE", "blames"),
                pair("c", "AID", "refuses"),
                pair("d", "YIELD", "yields"));
        old = file("old.tsv", "a\tACCUSE", "b\tNONE", "c\tNONE", "x\tAID");
    }

    @Test
    void aDiffTellsWhatWasBrokenMendedAndChanged() {
        Terminal diff = evaluate(new Words(), "pairs", gold, "--confusions", "0", "--diff", old);

        assertThat(diff.code()).isZero();
        assertThat(diff.out().substring(diff.out().indexOf("since")))
                .isEqualTo(
                        """
                        since old.tsv, over 3 items in both
                        accuracy             33.3 → 33.3  0.0
                        macro-F1              4.4 → 4.4  0.0
                        broken                  1   right before, wrong now
                        mended                  1   wrong before, right now
                        changed                 1   from one wrong answer to another
                        as before               0

                        1 item scored now, but without an answer in old.tsv
                          d

                        1 item answered in old.tsv, but not scored now
                          x

                        broken
                          a  ACCUSE: ACCUSE → REJECT
                            Gondor refuses Arnor

                        mended
                          b  ACCUSE: NONE → ACCUSE
                            Gondor blames Arnor

                        changed
                          c  AID: NONE → REJECT
                            Gondor refuses Arnor
                        """);
    }

    @Test
    void aLongSentenceIsCutToTheWidth() throws IOException {
        Path spans = file(
                "spans.jsonl",
                "{\"id\":\"s\",\"text\":\"a b" + " and so on".repeat(20) + "\",\"source\":[[0,1]],\"target\":[[2,3]],"
                        + "\"penta\":3}");
        Terminal diff = evaluate(
                new Told(Told.event("GON", "112", "ARN", "a b", "a", "")),
                "spans",
                spans,
                "--diff",
                file("s.tsv", "s\tNONE"));

        assertThat(diff.lines()).allMatch(line -> line.length() <= 80);
        assertThat(diff.out())
                .contains("better                  1\n")
                .contains("\n  s  a b and so on")
                .contains("on…\n    gold    3: a → b\n    before  NONE\n    now     3: a → ---\n");
    }

    @Test
    void anEndlessIdUpsetsNothing() throws IOException {
        String id = "i".repeat(200);
        Path one = file("one.jsonl", pair(id, "ACCUSE", "blames"));

        assertThat(evaluate(new Words(), "pairs", one, "--diff", file("one.tsv", id + "\tNONE"))
                        .out())
                .contains("  " + id + "  ACCUSE: NONE → ACCUSE\n");
    }

    @Test
    void theSameAsJson() throws IOException {
        Terminal diff = evaluate(new Words(), "pairs", gold, "--json", "--diff", old);
        JsonNode json = new ObjectMapper().readTree(diff.out()).path("diff");

        assertThat(json.path("n").asInt()).isEqualTo(3);
        assertThat(json.path("broken").asInt()).isEqualTo(1);
        assertThat(json.path("mended").asInt()).isEqualTo(1);
        assertThat(json.path("changed").asInt()).isEqualTo(1);
        assertThat(json.at("/before/accuracy").asDouble()).isEqualTo(0.3333);
        assertThat(json.at("/now/n").asInt()).isEqualTo(3);
        assertThat(json.at("/changes/0"))
                .hasToString("{\"kind\":\"broken\",\"id\":\"a\",\"gold\":\"ACCUSE\",\"before\":\"ACCUSE\","
                        + "\"now\":\"REJECT\",\"text\":\"Gondor refuses Arnor\"}");
        assertThat(json.path("notBefore")).hasToString("[\"d\"]");
        assertThat(json.path("notNow")).hasToString("[\"x\"]");
    }

    @Test
    void predictionsMayBeWrittenOverTheFileTheyAreComparedWith() throws IOException {
        Terminal first = evaluate(new Words(), "pairs", gold, "--diff", old, "--predictions", old);
        Terminal second = evaluate(new Words(), "pairs", gold, "--diff", old);

        assertThat(first.out()).contains("broken                  1");
        assertThat(second.out()).contains("as before               4").doesNotContain("not scored now");
    }

    @Test
    void aBadLineOfTheOldFileIsListedWithExitCodeOne() throws IOException {
        Path bad = file("bad.tsv", "a\tACCUSE", "b\tNONE", "c NONE");
        Terminal diff = evaluate(new Words(), "pairs", gold, "--diff", bad);

        assertThat(diff.code()).isEqualTo(1);
        assertThat(diff.errors())
                .containsExactly(bad + ":3: has no tab between id and answer; name a file that --predictions wrote");
        assertThat(diff.out()).contains("over 2 items in both");
    }

    @Test
    void aFolderOfMarkedSentencesIsGoldForPairs() throws IOException {
        file("AID.txt", "S[Gondor] hums for T[Arnor].");
        file("ACCUSE.txt", "S[Gondor] blames T[Arnor].", "S[Rohan] refuses T[Arnor] and blames it.");
        Path answers = folder.resolve("answers.tsv");
        Terminal pairs = evaluate(new Words(), "pairs", folder, "--predictions", answers);

        assertThat(pairs.code()).isZero();
        assertThat(pairs.out())
                .startsWith("3 sentences with a marked pair, 15 types\naccuracy  33.3")
                .contains("in the macro-F1 these count 0, as no sentence has them: AGREE CONSULT");
        assertThat(answers).hasContent("AID:1\tNONE\nACCUSE:1\tACCUSE\nACCUSE:2\tREJECT");
    }

    @Test
    void aReportShowsConfusionsByTheShortestOfOurOwnSentencesAndNoneOfTheGold() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        file(
                "own/ACCUSE.txt",
                "S[Gondor] refuses T[Arnor]!",
                "S[Rohan] refuses T[the ambassador of Arnor].",
                "S[Rohan] refuses T[Umbar].",
                "S[Gondor] blames T[Umbar].",
                "S[Rohan] refuses T[Arnor].");
        file("own/AID.txt", "S[Gondor] hums for T[Arnor].", "S[Rohan] refuses T[Arnor].");
        Path more = file("more.jsonl", pair("e", "SUPPORT", "refuses"), pair("f", "ACCUSE", "refuses"));
        Object[] command = {"--pairs", gold, more, "--examples", own};

        Terminal report = report(command);
        assertThat(report.code()).isZero();
        assertThat(report.out().substring(report.out().indexOf("## The commonest")))
                .isEqualTo(
                        """
                        ## The commonest confusions

                        Over all sentences with a marked pair.

                        The sentences that show them are Entente's own, from the folder `own`, each with
                        its type and line. None of the sentences scored above stands here.

                        ### 1. ACCUSE answered as REJECT: 2

                        ```text
                        ACCUSE:5  S[Rohan] refuses T[Arnor].
                        ACCUSE:3  S[Rohan] refuses T[Umbar].
                        ```

                        ### 2. AID answered as REJECT: 1

                        ```text
                        AID:2  S[Rohan] refuses T[Arnor].
                        ```

                        No other of the folder's 2 sentences of the type AID is.

                        ### 3. SUPPORT answered as REJECT: 1

                        The folder has no sentence of the type SUPPORT.
                        """);
        assertThat(report.out())
                .contains("./entente report-accuracy \\\n    --pairs gold.jsonl more.jsonl \\\n    --examples own\n")
                .contains("| 50.0 |")
                .contains("| more.jsonl | 2 | 0.0 | 0.0 | 0.0 | 0.0 | 0.0 |")
                .contains("| ACCUSE | 2 | 100.0 | 50.0 | 66.7 |")
                .doesNotContain("Gondor refuses Arnor", "Gondor blames Arnor", folder.toString());
        assertThat(report(command).out()).isEqualTo(report.out());
    }

    @Test
    void aSentenceOfTheHalfThatIsNotTakenIsNotShownEither() throws IOException {
        file("AID.txt", "S[Gondor] refuses T[Arnor].");
        Path half = file("half.jsonl", pair("a", "ACCUSE", "refuses"), pair("b", "AID", "refuses"));
        String shown =
                report("--pairs", half, "--half", "even", "--examples", folder).out();

        assertThat(shown)
                .contains("Only the even lines of the files are counted.")
                .contains("### 1. AID answered as REJECT: 1\n\nThe folder has no sentence of the type AID.\n");
    }

    @Test
    void aSecondPageTellsWhatEachRepairGains() throws IOException {
        file("own.jsonl", pair("a", "CONSULT", "has met"));
        Path page = folder.resolve("repairs.md");
        report("--pairs", folder.resolve("own.jsonl"), "--repairs", page);

        assertThat(page)
                .content()
                .contains("./entente report-accuracy \\\n    --pairs own.jsonl \\\n    --repairs repairs.md\n")
                .contains("| A | own.jsonl: accuracy | the lexicon | 0.0 | 100.0 |\n")
                .contains("| repair | mended | A |\n|---|---:|---:|\n")
                .contains("| auxiliary | 1 | +100.00 |\n")
                .contains("| hostage | 0 | 0 |\n");
    }

    @Test
    void aReportOfNothingIsWrongUsage() {
        Terminal nothing = report("--examples", folder);

        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.errors())
                .containsExactly("entente report-accuracy: there is nothing to score;"
                        + " give --pairs, --unmarked, --spans, --triples, --annotated or --merging");
    }

    private static Terminal evaluate(Subject subject, Object... args) {
        return run(new Evaluate(own -> subject), args);
    }

    private static Terminal report(Object... args) {
        return run(new ReportAccuracy(own -> new Words(), own -> HasMet.coder()), args);
    }

    private static Terminal run(Callable<Integer> command, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setCaseInsensitiveEnumValuesAllowed(true);
        Failures.handle(line);
        int code = line.execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
        return new Terminal(code, out.toString(), err.toString());
    }

    private static String pair(String id, String type, String verb) {
        return "{\"id\":\"" + id + "\",\"text\":\"Gondor " + verb
                + " Arnor\",\"source\":[[0,6]],\"target\":[],\"root\":\"" + type + "\"}";
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }
}
