package org.entente.app.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.Fault;
import org.entente.app.evaluation.Annotated;
import org.entente.app.evaluation.Annotation;
import org.entente.app.evaluation.Gold;
import org.entente.app.evaluation.Question;
import org.entente.app.evaluation.Subject;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Dated;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of annotated texts, and how answers to them are scored. */
class QuestionsTest {
    private static final Question DATES = question("dates");

    @TempDir
    Path folder;

    @Test
    void aDateIsRightAsAWeekOrAsItsDays() throws Exception {
        assertThat(Period.of("2024-W07").written()).isEqualTo("2024-W07");
        assertThat(Period.of("2024-02-12..2024-02-18").written()).isEqualTo("2024-W07");
        assertThat(Period.of("2024-02-01..2024-02-29").written()).isEqualTo("2024-02");
        assertThat(Period.of("1990..1999").written()).isEqualTo("1990..1999");
        assertThat(Period.of("unknown").written()).isEqualTo("unknown");
    }

    @Test
    void theWeekThatCrossesTheYearKeepsItsNumber() throws Exception {
        assertThat(Period.of("2020-W53").from()).isEqualTo(LocalDate.of(2020, 12, 28));
        assertThat(Period.of("2020-W53").written()).isEqualTo("2020-W53");
    }

    @Test
    void aDateThatIsNotAskedForIsAnsweredWrong() throws IOException {
        Gold<Annotation> gold =
                gold("published\twhen\ttext", "2024-02-19\t2024-02-16\tThey met on D[Friday] in room 2020.");

        Annotated scored = Annotated.evaluate(gold, DATES, () -> finds("Friday", "2020"));

        var score = scored.scores().get("dates");
        assertThat(score.gold()).isEqualTo(1);
        assertThat(score.right()).isEqualTo(1);
        assertThat(score.wrong()).isEqualTo(1);
        assertThat(scored.verdicts().get(0).answer()).isEqualTo("2024-02-16; 2024-02-16");
    }

    @Test
    void whatTheTextLeavesOpenIsRightlyLeftOpen() throws IOException {
        Gold<Annotation> gold =
                gold("published\twhen\ttext", "2024-02-19\tunknown\tThey left D[on the eve of the summit].");

        Annotated scored = Annotated.evaluate(gold, DATES, () -> finds());

        assertThat(scored.scores().get("dates").recall()).isEqualTo(1);
        assertThat(scored.scores().get("dates").wrong()).isZero();
    }

    @Test
    void aBrokenLineIsNamedAndTheOthersCount() throws IOException {
        Gold<Annotation> gold = gold(
                "published\twhen\ttext",
                "2024-02-19\t2024-02-16\tThey met on D[Friday].",
                "2024-02-30\t2024-02-16\tThey met on D[Friday].",
                "2024-02-19\t2024-02-16\tThey met on Friday.",
                "2024-02-19\tThey met on D[Friday].",
                "2024-02-19\tFriday\tThey met on D[Friday].");

        assertThat(gold.items()).hasSize(1);
        assertThat(gold.faults())
                .satisfiesExactly(
                        f -> assertThat(f).contains("dates.tsv:3").contains("is no date"),
                        f -> assertThat(f).contains("dates.tsv:4").contains("1 dates for 0 marks"),
                        f -> assertThat(f).contains("dates.tsv:5").contains("2 cells under 3 columns"),
                        f -> assertThat(f).contains("dates.tsv:6").contains("\"Friday\" is no date"));
    }

    @Test
    void aTableOfOtherColumnsIsRefused() {
        assertThatThrownBy(() -> gold("published\tstatus\ttext"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("published, when, text");
    }

    @Test
    void halvesGoByTheLinesOfTheFile() throws IOException {
        Path file = file("published\twhen\ttext", "-\t2001\tIn D[2001].", "-\t2002\tIn D[2002].");

        assertThat(Annotated.gold(file, Gold.Half.ODD, DATES).items())
                .extracting(Annotation::id)
                .containsExactly("dates:3");
        assertThat(Annotated.gold(file, Gold.Half.EVEN, DATES).items())
                .extracting(Annotation::id)
                .containsExactly("dates:2");
    }

    @Test
    void theSameSpeakerOfAnotherSectorIsRightButForTheSector() {
        assertThat(question("accounts").compare("USA GOV", "USA LEG"))
                .extractingByKeys("account", "but for sector")
                .extracting(score -> ((org.entente.app.evaluation.Score) score).right())
                .containsExactly(0L, 1L);
    }

    @Test
    void actorsWithoutTheirSectorsAreStillEach() {
        assertThat(Codes.whole("USA GOV; AZE+ARM MIL; ---; FRA")).isEqualTo("USA; AZE+ARM; ---; FRA");
    }

    @Test
    void numbersAreComparedInAnyOrder() {
        var score = question("quantities").compare("killed 12; injured 30", "injured 30; killed 12; count 3 tank");

        assertThat(score.get("quantities").right()).isEqualTo(2);
        assertThat(score.get("quantities").precision()).isEqualTo(2 / 3.0);
    }

    @Test
    void aClaimOfAnotherLevelIsOnlyRightInThePair() {
        Map<String, org.entente.app.evaluation.Score> scores = question("assessments")
                .compare(
                        "ARM-AZE | worsening | neutral | - | unknown | author",
                        "ARM-AZE | worsening | negative | - | unknown | author");

        assertThat(scores.get("all").right()).isZero();
        assertThat(scores.get("pair").right()).isEqualTo(1);
    }

    private static Question question(String name) {
        return Questions.ALL.stream()
                .filter(q -> q.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Gold<Annotation> gold(String... lines) throws IOException {
        return Annotated.gold(file(lines), Gold.Half.ALL, DATES);
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("dates.tsv"), List.of(lines));
    }

    /** Takes each of these words for the sixteenth of February. */
    private static Subject finds(String... words) {
        return new Subject() {
            @Override
            public Reading read(Article article) {
                List<Dated> dates = java.util.Arrays.stream(words)
                        .map(word -> new Dated(span(article.text(), word), When.day(LocalDate.of(2024, 2, 16))))
                        .toList();
                return new Reading(
                        article,
                        "en",
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        dates,
                        List.of(),
                        List.of(),
                        List.of());
            }

            @Override
            public Optional<Cameo> pair(String sentence, List<Span> source, List<Span> target) {
                throw new UnsupportedOperationException("articles only");
            }
        };
    }

    private static Span span(String text, String word) {
        int begin = text.indexOf(word);
        return new Span(begin, begin + word.length());
    }
}
