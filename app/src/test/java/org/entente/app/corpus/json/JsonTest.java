package org.entente.app.corpus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.app.corpus.Reads;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private static final String TWO = "{\"title\": \"A\", \"text\": \"one\"}, {\"title\": \"B\", \"text\": \"two\"}";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[" + TWO + "]",
                "{\"articles\": [" + TWO + "]}",
                "{\"status\": \"ok\", \"n\": 2, \"articles\": [" + TWO + "], \"next\": {\"page\": 2}}",
                "{\"response\": {\"meta\": {\"hits\": [1, 2]}, \"docs\": [" + TWO + "]}}",
                "{\"facets\": [{\"name\": \"x\"}], \"docs\": [" + TWO + "]}",
                "{\"docs\": [{\"title\": \"A\", \"text\": \"one\"}]}\n{\"docs\": [{\"title\": \"B\", \"text\": \"two\"}]}",
                "{\n  \"title\": \"A\",\n  \"text\": \"one\"\n}\n{\n  \"title\": \"B\",\n  \"text\": \"two\"\n}\n",
                "{\"title\":\"A\",\"text\":\"one\"}{\"title\":\"B\",\"text\":\"two\"}",
                "{\"title\":\"A\",\"text\":\"one\"}\n\n{\"title\":\"B\",\"text\":\"two\"}",
                "[{\"title\":\"A\",\"text\":\"one\"}]\n[{\"title\":\"B\",\"text\":\"two\"}]",
                "\uFEFF[" + TWO + "]"
            })
    void articlesAreFoundInEveryShape(String json) throws IOException {
        assertThat(Reads.of(write("any", json)).texts()).containsExactly("A//one", "B//two");
    }

    @Test
    void placesAreTheFileTheNumberOrTheLine() throws IOException {
        assertThat(places("{\n \"text\": \"one\"\n}\n")).containsExactly("a.json");
        assertThat(places("{\"text\": \"one\"}")).containsExactly("a.json");
        assertThat(places("[" + TWO + "]")).containsExactly("a.json!1", "a.json!2");
        assertThat(places("{\"text\": \"one\"}\n{\"text\": \"two\"}\n")).containsExactly("a.json:1", "a.json:2");
    }

    @Test
    void anArticleWithArraysOfObjectsInItIsOneArticle() throws IOException {
        String json = "{\"comments\": [{\"text\": \"no news\"}], \"authors\": [{\"name\": \"x\"}], \"text\": \"one\"}";

        assertThat(Reads.of(write("a.json", json)).texts()).containsExactly("one");
        assertThat(Reads.of(write("a.json", json.replace("one", ""))).texts()).isEmpty();
    }

    @Test
    void fieldsAreGuessedByTheirUsualNamesAndTheGuessIsTold() throws IOException {
        Path file = write(
                "news.jsonl",
                "{\"maintext\": \"one\", \"headline\": {\"main\": \"A\"}, \"date_publish\": \"2024-02-19 10:00:00\","
                        + " \"source\": {\"id\": \"bbc\", \"name\": \"The Daily\"}, \"sourceurl\": \"u\", \"_id\": 7}\n"
                        + "{\"maintext\": \"two\", \"pub_date\": \"19 Feb 2024\", \"guid\": \"g\"}\n");
        Reads reads = Reads.of(file);
        Article first = reads.found().findFirst().orElseThrow().article();

        assertThat(first.title()).isEqualTo("A");
        assertThat(first.published()).contains(LocalDate.of(2024, 2, 19));
        assertThat(first.outlet()).isEqualTo("The Daily");
        assertThat(first.address()).isEqualTo("u");
        assertThat(first.id()).isEqualTo("7");
        assertThat(reads.findings().remarks())
                .singleElement()
                .hasToString(
                        "Remark[what=fields text = maintext, title = headline.main, date = date_publish or pub_date,"
                                + " outlet = source.name, address = sourceurl, id = _id or guid (--field changes it), place="
                                + file + ", sources=1]");
    }

    @Test
    void ourOwnNamesAreNoGuess() throws IOException {
        Path file =
                write("a.jsonl", "{\"text\": \"one\", \"title\": \"A\", \"date\": \"2024-02-19\", \"url\": \"u\"}\n");

        assertThat(Reads.of(file).findings().remarks()).isEmpty();
    }

    @Test
    void theUserSaysWhichFieldsHoldWhat() throws IOException {
        Path file = write(
                "a.jsonl",
                "{\"id\": 1, \"text\": \"wrong\", \"lead\": \"one\", \"content\": {\"body\": \"two\"}, \"day\": 20240219}\n");
        Reads reads = Reads.of(file, "text=lead,content.body", "date=day", "id=");
        Article article = reads.found().findFirst().orElseThrow().article();

        assertThat(article.text()).isEqualTo("one\n\ntwo");
        assertThat(article.published()).contains(LocalDate.of(2024, 2, 19));
        assertThat(article.id()).isNotEqualTo("1");
    }

    @Test
    void aFieldTheUserNamedAndThatIsNotThereIsTold() throws IOException {
        Path file = write("a.jsonl", "{\"text\": \"one\", \"pubDate\": \"2024-02-19\"}\n");

        assertThat(Reads.of(file, "date=pubDte").findings().remarks())
                .singleElement()
                .extracting(remark -> remark.what())
                .isEqualTo("no field is called pubDte");
    }

    @Test
    void whereNoFieldHoldsATextTheFaultNamesThoseThatAreThere() throws IOException {
        assertThat(faults("{\"headline\": \"A\", \"summary\": \"s\", \"tags\": [], \"meta\": {}}"))
                .containsExactly(
                        "a.json: has no field known to hold the text; its fields are headline, summary, tags[],"
                                + " meta{}; name the field that holds the text with --field text=NAME");
        assertThat(faults("{\"text\": \"\"}"))
                .containsExactly(
                        "a.json: has no text; put the article's text after the header, or in the field \"text\"");
        assertThat(Reads.of(write("a.json", "{\"text\": \"x\"}"), "text=body").faults(folder))
                .containsExactly("a.json: has no field called body; its fields are text;"
                        + " name the field that holds the text with --field text=NAME");
    }

    @Test
    void tagsInATextBecomeParagraphs() throws IOException {
        String json =
                "{\"text\": \"<p>FRA met <b>ITA</b> &amp; DEU.</p><p>It rained.<br/>Much.</p><script>x()</script>\","
                        + " \"title\": \"Q&amp;A\"}";

        assertThat(Reads.of(write("a.json", json)).texts())
                .containsExactly("Q&A//FRA met ITA & DEU.//It rained.//Much.");
        assertThat(Reads.of(write("a.json", "{\"text\": \"if a < b and c > d & so\"}"))
                        .texts())
                .containsExactly("if a < b and c > d & so");
    }

    @Test
    void arraysOfStringsAreParagraphsAndNothingIsWrittenInManyWays() throws IOException {
        Path file =
                write("a.json", "{\"text\": [\"one\", \"two\"], \"date\": \"None\", \"title\": NaN, \"outlet\": null}");
        Article article = Reads.of(file).found().findFirst().orElseThrow().article();

        assertThat(article.text()).isEqualTo("one\n\ntwo");
        assertThat(article.title()).isEmpty();
        assertThat(article.published()).isEmpty();
    }

    @Test
    void whereJsonBreaksWhatCameBeforeStays() throws IOException {
        Reads reads = Reads.of(write("a.json", "[" + TWO + ", {\"text\": \"thr"));
        assertThat(reads.texts()).containsExactly("A//one", "B//two");
        assertThat(reads.faults(folder))
                .containsExactly("a.json: ends in the midst of its JSON; get it again; what came before is read");

        reads = Reads.of(write("a.json", "[" + TWO + ",\n {\"text\": oops}]"));
        assertThat(reads.texts()).hasSize(2);
        assertThat(reads.faults(folder))
                .singleElement()
                .asString()
                .contains("is not JSON")
                .contains("line 2");

        reads = Reads.of(write("a.json", "{\"text\": \"one\"} oops"));
        assertThat(reads.texts()).containsExactly("one");
        assertThat(reads.faults(folder)).hasSize(1);
    }

    @Test
    void faultyElementsCostOnlyThemselves() throws IOException {
        Reads reads = Reads.of(write(
                "a.json",
                "[1, {\"text\": \"one\"}, [2], {\"text\": \"x\\u0000\"}, {\"text\": \"two\", \"date\": \"?\"}, null]"));

        assertThat(reads.texts()).containsExactly("one");
        assertThat(reads.places(folder))
                .containsExactly("a.json!1", "a.json!2", "a.json!3", "a.json!4", "a.json!5", "a.json!6");
    }

    @Test
    void halfACharacterDoesNotGetIntoAText() throws IOException {
        assertThat(Reads.of(write("a.json", "{\"text\": \"one \\ud83d two\"}")).texts())
                .containsExactly("one \uFFFD two");
    }

    @Test
    void aFileWithoutArticlesIsGivenUpAfterAHundredFaults() throws IOException {
        Reads reads = Reads.of(write("a.jsonl", "{\"x\": 1}\n".repeat(5000)));

        assertThat(reads.results()).hasSize(101);
        assertThat(reads.faults(folder))
                .last()
                .asString()
                .startsWith("a.jsonl: begins with 100 faults and no article; the rest is not read; name the field");
    }

    @Test
    void deepNestingIsAFaultAndNoCrash() throws IOException {
        assertThat(faults("{\"text\": \"x\", \"a\": " + "[".repeat(100_000))).hasSize(1);
        assertThat(faults("[".repeat(100_000))).hasSize(1);
        assertThat(faults("{\"a\":".repeat(100_000))).hasSize(1);
    }

    @Test
    void aFileLargerThanAnArticleMayBeIsStreamed() throws IOException {
        Path file = folder.resolve("large.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"status\": \"ok\", \"articles\": [");
            String filler = "word ".repeat(20_000);
            for (int i = 0; i < 300; i++) {
                out.write((i == 0 ? "" : ",") + "{\"n\": " + i + ", \"body\": \"" + filler + i + "\"}");
            }
            out.write("]}");
        }

        assertThat(Reads.of(file).texts()).hasSize(300);
    }

    @Test
    void aTextThatIsTooLargeCostsOnlyItsLine() throws IOException {
        Path file = folder.resolve("large.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"text\": \"one\"}\n{\"text\": \"");
            for (int i = 0; i < 21; i++) {
                out.write("word ".repeat(200_000));
            }
            out.write("\"}\n{\"text\": \"two\"}\n");
        }
        Reads reads = Reads.of(file);

        assertThat(reads.texts()).containsExactly("one", "two");
        assertThat(reads.faults(folder)).singleElement().asString().startsWith("large.jsonl:2: is larger than 20 MB");
    }

    @Test
    void otherEncodingsAreReadWhereTheyAreClear() throws IOException {
        String json = "{\"text\": \"Le café\"}\n{\"text\": \"deux\"}\n";
        Path wide = Files.write(folder.resolve("wide.jsonl"), ("\uFEFF" + json).getBytes(Charset.forName("UTF-16LE")));
        Path latin = Files.write(folder.resolve("latin.jsonl"), json.getBytes(Charset.forName("windows-1252")));

        assertThat(Reads.of(wide).texts()).containsExactly("Le café", "deux");
        assertThat(Reads.of(latin).texts()).containsExactly("Le café", "deux");
        assertThat(Reads.of(latin).findings().remarks())
                .singleElement()
                .extracting(remark -> remark.what())
                .isEqualTo("not UTF-8, read as windows-1252");
    }

    private java.util.List<String> faults(String json) throws IOException {
        return Reads.of(write("a.json", json)).faults(folder);
    }

    private java.util.List<String> places(String json) throws IOException {
        return Reads.of(write("a.json", json)).places(folder);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
