package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCommandsTest {
    private static final String TOWNS =
            """
            - id: twin-towns
              code: "050"
              verb: [twin]
              object: [$weapon, town]
              with: target
              codes:
                - "S[Arnor] V[twinned] its town with T[Gondor]."
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void towns() throws IOException {
        write(TOWNS);
    }

    @Test
    void theListHoldsOursAndOnesOwnInEightyColumns() {
        Terminal list = Terminal.run("lexicon", folder);

        assertThat(list.code()).isZero();
        assertThat(list.lines())
                .allMatch(line -> line.length() <= 80)
                .anyMatch(line -> line.matches("050 +twin-towns +twin"))
                .anyMatch(line -> line.matches("refuse +op-refuse +refuse, .*"))
                .last()
                .asString()
                .matches("[0-9]+ entries");
    }

    @Test
    void csvTellsFileAndLine() {
        assertThat(Terminal.run("lexicon", folder, "--format", "csv").lines())
                .contains("twin-towns,050,Engage in diplomatic cooperation,SUPPORT,,,twin,1,0,0,events/towns.yaml,1");
    }

    @Test
    void jsonHoldsSlotsAndMarkedSentences() throws IOException {
        String json = Terminal.run("lexicon", folder, "--format", "json").out();

        JsonNode towns = null;
        for (JsonNode entry : new ObjectMapper().readTree(json)) {
            towns = entry.get("id").asText().equals("twin-towns") ? entry : towns;
        }
        assertThat(towns.at("/words/verb/0").asText()).isEqualTo("twin");
        assertThat(towns.at("/slots/0/words/0").asText()).isEqualTo("$weapon");
        assertThat(towns.at("/slots/1/role").asText()).isEqualTo("target");
        assertThat(towns.at("/codes/0/text").asText()).isEqualTo("S[Arnor] V[twinned] its town with T[Gondor].");
    }

    @Test
    void thePageIsWrittenAlsoIntoANewFolder() throws IOException {
        Path page = folder.resolve("docs/lexicon.html");

        Terminal written = Terminal.run("lexicon", folder, "--html", page);

        assertThat(written.code()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("id=\"twin-towns\"");
    }

    @Test
    void aFaultyLexiconIsNeitherListedNorProvedButItsFaultsAreTold() throws IOException {
        write(TOWNS.replace("\"050\"", "\"0505\"").replace("with:", "wiht:"));

        Terminal list = Terminal.run("lexicon", folder);
        Terminal proof = Terminal.run("verify-lexicon", folder);

        assertThat(list.code()).isEqualTo(3);
        assertThat(list.err()).contains("events/towns.yaml:1: twin-towns: unknown code \"0505\"");
        assertThat(proof.code()).isEqualTo(3);
        assertThat(proof.lines())
                .hasSize(3)
                .first()
                .isEqualTo("events/towns.yaml:1: twin-towns: unknown code \"0505\"; did you mean \"050\"?");
        assertThat(proof.lines()).last().isEqualTo("0 entries, 0 sentences, 2 faults");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(folder.resolve("events"));
        Files.writeString(folder.resolve("events/towns.yaml"), text);
    }
}
