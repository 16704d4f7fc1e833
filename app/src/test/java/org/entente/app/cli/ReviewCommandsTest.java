package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.app.Sample;
import org.entente.app.evaluation.Gold;
import org.entente.app.evaluation.Reviewed;
import org.entente.app.evaluation.Subject;
import org.entente.app.judgement.Correction;
import org.entente.app.judgement.Reason;
import org.entente.app.judgement.Shown;
import org.entente.app.judgement.Verdict;
import org.entente.app.review.ReviewLines;
import org.entente.app.store.Judges;
import org.entente.app.store.ReviewBook;
import org.entente.app.store.ReviewItem;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReviewCommandsTest {
    private static final Reading NEWS =
            Sample.reading("FRA attacks ITA. DEU meets ITA. USA visits AZE. FRA praises DEU.", "2024-02-19");

    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void fill() {
        store = folder.resolve("news.duckdb");
        try (Store opened = Store.open(store)) {
            opened.articles().add(List.of(Sample.kept(NEWS)), Terms.of("lexicon"));
        }
        assertThat(Terminal.run("review", "start", "First look", "--store", store, "--coders", "2")
                        .out())
                .startsWith("review 1: 4 events of 4; ");
    }

    private interface Work {
        void on(ReviewBook book, List<Shown> shown);
    }

    private void review(Work work) {
        try (Store opened = Store.open(store)) {
            ReviewBook book = opened.reviews();
            work.on(book, book.items(1).stream().map(ReviewItem::shown).toList());
            book.follow();
        }
    }

    /** The event of this kind, whatever its place in the lot. */
    private static Shown of(List<Shown> shown, String code) {
        return shown.stream()
                .filter(s -> s.coding().code().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void bothJudgeAll() {
        Correction toRome = new Correction(
                Optional.empty(),
                Optional.of(new Actor("ITA", Sector.MIL, "Italy")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        review((book, shown) -> Stream.of("Ann", "Bob").forEach(coder -> {
            book.keep(Judges.in(1, Judges.accept(coder, of(shown, "042"))));
            book.keep(Judges.in(1, Judges.reject(coder, of(shown, "040"), Reason.NO_EVENT)));
            book.keep(Judges.in(1, Judges.correct(coder, of(shown, "190"), toRome)));
            book.keep(Judges.in(
                    1,
                    coder.equals("Ann")
                            ? Judges.accept(coder, of(shown, "051"))
                            : Judges.reject(coder, of(shown, "051"), Reason.OTHER)));
        }));
    }

    @Test
    void whatWasSaidIsNotToldBeforeBothHaveFinished() {
        review((book, shown) -> shown.forEach(s -> book.keep(Judges.in(1, Judges.reject("Ann", s, Reason.NO_EVENT)))));

        Terminal told = Terminal.run("review", "--store", store);
        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("review 1  First look\n  4 events of 4, seed 1, for 2 coders\n")
                .containsPattern("Ann +4 of 4, finished\n")
                .contains("what was said is told when 2 have judged them all")
                .doesNotContain("alpha", "precision", "rejected");
        assertThat(Terminal.run("review", "--store", store, "--format", "json").out())
                .doesNotContain("alpha", "agreement", "precision");
    }

    @Test
    void agreementAndPrecisionAreToldThen() throws IOException {
        bothJudgeAll();

        assertThat(Terminal.run("review", "--store", store).out())
                .containsPattern("all +verdict +4 +0\\.750 +0\\.\\d{3} +-?0\\.\\d{3} to 1\\.000\n")
                .containsPattern("what is settled +all +all +3 +1 +0\\.333 +0\\.061 to 0\\.792\n")
                .containsPattern("Ann +all +event +4 +3 +0\\.750")
                .contains("1 events in dispute")
                .containsPattern(" 1  events accepted")
                .containsPattern(" 1  events stand as corrected")
                .containsPattern(" 1  events rejected");
        JsonNode json = new ObjectMapper()
                .readTree(Terminal.run("review", "--store", store, "--format", "json")
                        .out());
        assertThat(json.at("/reviews/0/agreement/0/in").asText()).isEqualTo("verdict");
        assertThat(json.at("/reviews/0/agreement/0/events").asInt()).isEqualTo(4);
        assertThat(json.at("/events/rejected").asInt()).isEqualTo(1);
        assertThat(Terminal.run("events", "--store", store).out())
                .contains("CORRECTED BY")
                .containsPattern("FRA GOV +ITA MIL +190 +ASSAULT +\\S* *1 +Ann; Bob")
                .doesNotContain(" 040 ");
        assertThat(Terminal.run("events", "--store", store, "--format", "json").out())
                .containsOnlyOnce("\"correctedBy\" : \"Ann; Bob\"");
    }

    @Test
    void whatIsExportedIsTakenAsRightAnswersAndAStoreIsToo() throws IOException {
        bothJudgeAll();
        Path file = folder.resolve("judged.jsonl");
        assertThat(Terminal.run("review", "export", "--store", store, "--out", file)
                        .out())
                .contains("4  lines in ");
        List<String> lines = Files.readAllLines(file);
        JsonNode first = new ObjectMapper().readTree(lines.get(0));
        assertThat(first.path("text").asText()).isEqualTo(NEWS.article().text());
        assertThat(first.path("judgements")).hasSize(2);

        Reviewed now = Reviewed.evaluate(Reviewed.gold(file, Gold.Half.ALL), ReadingSubject::new);
        assertThat(now.faults()).isEmpty();
        assertThat(now.judged()).as("what is in dispute is not asked").hasSize(3);
        assertThat(now.scores().get("found").recall()).isEqualTo(1);
        assertThat(now.scores().get("target").recall()).isEqualTo(0.5);
        assertThat(now.scores().get("all right").right()).isEqualTo(1);
        assertThat(now.scores().get("rejected and gone").recall()).isZero();

        try (Store opened = Store.openToRead(store)) {
            List<String> again = new ArrayList<>();
            ReviewLines.write(opened.reviews(), Optional.empty(), again::add);
            assertThat(again).isEqualTo(lines);
        }
        Function<Optional<Path>, Subject> subjects = lexicon -> new ReadingSubject();
        assertThat(evaluate(subjects, "review", store)).isEqualTo(evaluate(subjects, "review", file));
        assertThat(evaluate(subjects, "review", store)).contains("3 events that people have judged");
    }

    private static String evaluate(Function<Optional<Path>, Subject> subjects, Object... args) {
        var out = new StringWriter();
        int code = new CommandLine(new Evaluate(subjects))
                .setOut(new PrintWriter(out))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
        assertThat(code).isZero();
        return out.toString();
    }

    @Test
    void aLineThatIsNoAnswerIsNamed() throws IOException {
        Path file = folder.resolve("bad.jsonl");
        Files.writeString(
                file,
                "{\"id\": \"a\", \"text\": \"FRA attacks ITA.\", \"begin\": 4, \"end\": 99}\n"
                        + "{\"kind\": \"pair\"}\n"
                        + "{\"id\": \"b\", \"text\": \"x\", \"begin\": 0, \"end\": 1, \"event\": true,"
                        + " \"right\": {\"code\": \"9999\"}}\n");
        assertThat(Reviewed.gold(file, Gold.Half.ALL).faults())
                .hasSize(2)
                .first()
                .asString()
                .startsWith(file + ":1: the field \"end\"");
    }

    @Test
    void bratHasTheEventsThatAreHeldToBeTold() throws IOException {
        bothJudgeAll();
        Path out = folder.resolve("brat");
        assertThat(Terminal.run("review", "export", "--store", store, "--format", "brat", "--out", out)
                        .out())
                .contains("1  articles in ");
        String annotations = Files.readString(out.resolve(NEWS.article().id() + ".ann"));
        assertThat(annotations)
                .contains("CONSULT", "ASSAULT", "accepted by Bob", "corrected by Bob: target ITA MIL")
                .doesNotContain("040", "SUPPORT");
        Path ann = folder.resolve("ann");
        Terminal.run("review", "export", "--store", store, "--format", "brat", "--coder", "Ann", "--out", ann);
        assertThat(Files.readString(ann.resolve(NEWS.article().id() + ".ann"))).contains("SUPPORT", "accepted by Ann");
    }

    @Test
    void verdictsAboutTwoAreExportedToo() throws IOException {
        review((book, shown) -> book.keep(Judges.ofTwo("Ann", of(shown, "040"), of(shown, "042"), Verdict.JOIN)));
        Path file = folder.resolve("judged.jsonl");
        Terminal.run("review", "export", "--store", store, "--out", file);
        assertThat(Files.readAllLines(file)).singleElement().asString().contains("\"kind\":\"pair\"", "\"join\"");
    }

    @Test
    void wrongUsageNamesItsRemedy() {
        assertThat(Terminal.run("review", "start", "x", "--store", store, "--type", "SANCTIONS")
                        .err())
                .contains("did you mean SANCTION?");
        assertThat(Terminal.run("review", "start", "x", "--store", store, "--with", "FRA")
                        .code())
                .isEqualTo(2);
        assertThat(Terminal.run("review", "export", "--store", store, "--review", "7", "--out", folder.resolve("x"))
                        .err())
                .contains("there is no such review");
        assertThat(Terminal.run("review", "start", "x", "--store", store, "--type", "AID")
                        .code())
                .isEqualTo(2);
    }

    /** Reads as the sample reader does. */
    private static final class ReadingSubject implements Subject {
        @Override
        public Reading read(Article article) {
            return Sample.read(article);
        }

        @Override
        public Optional<Cameo> pair(String sentence, List<Span> source, List<Span> target) {
            return Optional.empty();
        }
    }
}
