package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckActorsTest {
    @TempDir
    Path folder;

    @Test
    void ourTablesHaveNoFault() {
        Terminal check = Terminal.run("actors", "check");
        assertThat(check.code()).isZero();
        assertThat(check.lines()).noneMatch(line -> line.startsWith("actors/"));
        assertThat(check.lines().get(check.lines().size() - 3)).matches("0 faults, [0-9]+ warnings");
        assertThat(check.lines()).last().asString().matches("[0-9]+ nouns, [0-9]+ titles, [0-9]+ names");
    }

    @Test
    void allFaultsAreToldAtOnceWithPlaceAndRemedy() throws IOException {
        own(
                """
                - name: Liv Nysgaard
                  offices:
                    - {of: NRO, sector: GOX, from: 2024-13}
                    - {of: NOR, sector: GOV, from: 2005, until: 2003}
                - code: NOR
                  kind: group
                  sector: REB
                  name: "..."
                """);
        Terminal check = Terminal.run("actors", "check", "--lexicon", folder);
        assertThat(check.code()).isEqualTo(3);
        assertThat(check.lines())
                .contains(
                        "actors/own.yaml:3: \"2024-13\" is no date; write yyyy, yyyy-mm or yyyy-mm-dd",
                        "actors/own.yaml:3: Liv Nysgaard: code \"NRO\" is of no known state or organisation;"
                                + " did you mean NOR, NRC, NRU?",
                        "actors/own.yaml:4: Liv Nysgaard: until is before from; swap them, or mend one",
                        "actors/own.yaml:5: ...: \"...\" has no letter, so that no text can name it; take it out")
                .anyMatch(line -> line.startsWith("actors/own.yaml:3: unknown sector \"GOX\"; sectors are GOV"))
                .anyMatch(line -> line.matches("5 faults, [0-9]+ warnings"));
    }

    @Test
    void warningsAreNoFaults() throws IOException {
        own(
                """
                - code: NOR
                  kind: group
                  name: Turnip Works
                """);
        Terminal check = Terminal.run("actors", "check", "--lexicon", folder);
        assertThat(check.code()).isZero();
        assertThat(check.lines())
                .contains("warning: actors/own.yaml:1: Turnip Works: a group without a sector is read as its state;"
                        + " give one");
    }

    @Test
    void jsonHoldsTheSame() throws IOException {
        own("- {code: NRO, kind: group, sector: BUS, name: Turnip Works}\n");
        JsonNode json = new ObjectMapper()
                .readTree(Terminal.run("actors", "check", "--lexicon", folder, "--format", "json")
                        .out());
        assertThat(json.at("/faults/0/file").asText()).isEqualTo("actors/own.yaml");
        assertThat(json.at("/faults/0/line").asInt()).isEqualTo(1);
        assertThat(json.at("/counts/states").asInt()).isGreaterThan(190);
    }

    private void own(String yaml) throws IOException {
        Files.createDirectories(folder.resolve("actors"));
        Files.writeString(folder.resolve("actors/own.yaml"), yaml);
    }
}
