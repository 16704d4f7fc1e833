package org.entente.app.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.Fault;
import org.entente.engine.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnTableFileTest {
    @TempDir
    Path folder;

    @Test
    void theFinestCodeGivenWinsAndOthersHaveTheScoreOfTheCodeAbove() throws IOException {
        ScoreTable table = table("code,score\n04,1\n042,2.5\n# a note\n\n19,-10\n");

        assertThat(table.score(Ontology.code("042"))).isEqualTo(2.5);
        assertThat(table.score(Ontology.code("043"))).isEqualTo(1);
        assertThat(table.score(Ontology.code("1951"))).isEqualTo(-10);
        assertThat(table.has(Ontology.code("050"))).isFalse();
        assertThat(table.code()).isEqualTo("scores.csv");
    }

    @Test
    void tabsSemicolonsQuotesAndAByteOrderMarkAreRead() throws IOException {
        for (String text : List.of("\uFEFF042\t2.5\tvisits\n", "code;score\r\n042;2.5\r\n", "\"042\",\"2.5\"\n")) {
            assertThat(table(text).score(Ontology.code("042"))).as(text).isEqualTo(2.5);
        }
    }

    @Test
    void everyFaultIsNamedWithLineAndRemedy() {
        assertThatThrownBy(() -> table("42,1\n02,abc\n03,22\n04,2\n04,3\n05\n9999,1\n06,NaN\n"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("has 7 faults")
                .hasMessageContaining("scores.csv:1: unknown code \"42\"; did you mean 042?")
                .hasMessageContaining("scores.csv:2: \"abc\" is no number; write a score")
                .hasMessageContaining("scores.csv:3: 22 is beyond the scale; write a score from -10 to 10")
                .hasMessageContaining("scores.csv:5: code 04 stands in line 4 already; leave out one of them")
                .hasMessageContaining("scores.csv:6: no score for 05")
                .hasMessageContaining("scores.csv:7: unknown code \"9999\"; codes are CAMEO's")
                .hasMessageContaining("scores.csv:8: \"NaN\" is no number");
    }

    @Test
    void aTableOfNothingIsRefused() {
        assertThatThrownBy(() -> table("code,score\n# nothing yet\n"))
                .hasMessageContaining("scores.csv: has no line with a code and a score");
        assertThatThrownBy(() -> OwnTableFile.read(folder.resolve("none.csv")))
                .hasMessageContaining("there is no such table; write plover, goldstein, or the name of a file");
        assertThatThrownBy(() -> OwnTableFile.read(folder)).hasMessageContaining("is a folder");
    }

    @Test
    void codesWithoutAScoreAreNamedRatherThanMadeUp() throws IOException {
        ScoreTable table = table("05,3\n");

        assertThatThrownBy(() -> OwnTable.check(table, List.of(Ontology.code("190"), Ontology.code("051"))))
                .hasMessage("scores.csv: has no score for 1 code of these events; add a line for each, or for the two"
                        + " digits it begins with:\n  190  "
                        + Ontology.code("190").label());
    }

    private ScoreTable table(String text) throws IOException {
        Path file = folder.resolve("scores.csv");
        return OwnTableFile.read(Files.writeString(file, text, StandardCharsets.UTF_8));
    }
}
