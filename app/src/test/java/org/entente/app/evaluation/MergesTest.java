package org.entente.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.Fault;
import org.entente.app.Sample;
import org.entente.app.render.EvaluationMarkdown;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergesTest {
    private static final Subject SAMPLE = new Subject() {
        @Override
        public Reading read(Article article) {
            return Sample.read(article);
        }

        @Override
        public Optional<Cameo> pair(String sentence, List<Span> source, List<Span> target) {
            return Optional.empty();
        }
    };

    @TempDir
    Path folder;

    private Path write(String... lines) throws IOException {
        String table = "group\tpublished\toutlet\ttext\n" + String.join("\n", lines) + "\n";
        return Files.writeString(folder.resolve("groups.tsv"), table);
    }

    private Merges score(Path file, Gold.Half half) {
        return Merges.evaluate(Merges.gold(file, half), () -> SAMPLE);
    }

    /** Of three right pairs one is found, one is missed, and of one a telling is not found at all. */
    private Path one() throws IOException {
        return write(
                "1 talks\t2024-02-19\tNorthern Wire\tFRA A[meets] ITA.",
                "1 talks\t2024-02-19\tFjord Times\tITA A[meets] FRA.",
                "1 talks\t2024-02-19\tEvening Ledger\tThe two had A[talks].",
                "1 talks\t2024-02-19\tSketch\tFRA B[attacks] ITA.",
                "2 raids\t2024-02-19\tSketch\tFRA A[attacks] ITA.",
                "2 raids\t2024-02-25\tSketch\tFRA A[attacks] ITA.");
    }

    @Test
    void pairsAreCountedOverThoseFoundAndOverAll() throws IOException {
        Merges merges = score(one(), Gold.Half.ALL);
        assertThat(merges.scores().get("pairs found")).isEqualTo(new Score(1, 1, 2));
        assertThat(merges.scores().get("all pairs")).isEqualTo(new Score(1, 1, 4));
        assertThat(merges.scores().get("tellings")).isEqualTo(new Score(5, 5, 6));
    }

    @Test
    void aReportHasThemBesideTheOtherFigures() throws IOException {
        Path groups = one();
        ReportFiles files = new ReportFiles(
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.of(groups),
                Gold.Half.ALL,
                Optional.empty());

        assertThat(EvaluationMarkdown.print(files.report(() -> SAMPLE), files, "x"))
                .contains("## " + groups.getFileName() + ": which reports are of one event?\n\n2 groups of articles,")
                .contains("| pairs found | 2 | 1 | 1 | 100.0 | 50.0 | 66.7 |\n")
                .contains("| all pairs | 4 | 1 | 1 | 100.0 | 25.0 | 40.0 |\n");
    }

    @Test
    void aHalfIsTakenByTheNumberOfTheGroup() throws IOException {
        assertThat(score(one(), Gold.Half.EVEN).verdicts())
                .extracting(Evaluation.Verdict::id)
                .containsExactly("2 raids");
    }

    @Test
    void aVerdictShowsBothPartitionsAndWhyTheyDiffer() throws IOException {
        List<Evaluation.Verdict> verdicts = score(one(), Gold.Half.ALL).verdicts();
        assertThat(verdicts.get(0).gold()).isEqualTo("1A 2A 3A | 4B");
        assertThat(verdicts.get(0).answer()).isEqualTo("1A 2A | 4B | (3A)");
        assertThat(verdicts.get(1).text()).contains("1A and 2A: other times: 2024-02-19 (day) and 2024-02-25 (day)");
    }

    @Test
    void aWrittenAnswerIsReadBack() {
        Partition partition = Partition.parse("1A 2A | 4B | (3A)");
        assertThat(partition.isOne("1A", "2A")).isTrue();
        assertThat(partition.isOne("1A", "4B")).isFalse();
        assertThat(partition.holds("3A")).isFalse();
        assertThat(partition.written(List.of("1A", "2A", "3A", "4B"))).isEqualTo("1A 2A | 4B | (3A)");
    }

    @Test
    void badLinesAreFaultsAndABadHeadIsRefused() throws IOException {
        Merges merges = score(
                write(
                        "talks\t2024-02-19\tWire\tFRA A[meets] ITA.",
                        "1 talks\t2024-02-19\tWire\tFRA meets ITA.",
                        "1\tx"),
                Gold.Half.ALL);
        assertThat(merges.faults()).hasSize(3);
        Path other = Files.writeString(folder.resolve("other.tsv"), "text\n");
        assertThatThrownBy(() -> Merges.gold(other, Gold.Half.ALL))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("does not name the columns of merging");
    }
}
