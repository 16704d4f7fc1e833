package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddActorTest {
    @TempDir
    Path folder;

    private Path mine;
    private Path file;

    @BeforeEach
    void paths() {
        mine = folder.resolve("mine");
        file = mine.resolve("actors/own.yaml");
    }

    @Test
    void aPersonGoesIntoANewFile() throws IOException {
        Terminal added = add(
                "Liv Nysgaard", "--of", "norway", "--sector", "gov", "--title", "minister: fish", "--from", "2024-01");
        assertThat(added.code()).isZero();
        assertThat(added.lines())
                .containsExactly(file + ":1: Liv Nysgaard", "  is read as NOR GOV, minister: fish from 2024-01");
        assertThat(Files.readString(file))
                .isEqualTo("- name: Liv Nysgaard\n  offices:\n"
                        + "    - {of: NOR, sector: GOV, title: \"minister: fish\", from: 2024-01}\n");
    }

    @Test
    void aGroupIsFoundByAllItsNamesWithoutTheirArticles() throws IOException {
        add("the Turnip Brigade", "--code", "SYR", "--sector", "REB", "--also", "the Turnips", "--until", "2020");
        assertThat(Files.readString(file))
                .isEqualTo("- code: SYR\n  kind: group\n  sector: REB\n  name: Turnip Brigade\n"
                        + "  also: [Turnips]\n  until: 2020\n");
    }

    @Test
    void whatStandsInTheFileIsKeptToTheLetter() throws IOException {
        String before = "# mine\n- {code: NOR, kind: group, sector: BUS, name: Turnip Works}   # a firm";
        Files.createDirectories(file.getParent());
        Files.writeString(file, before);
        Terminal added = add("Liv Nysgaard", "--of", "NOR", "--sector", "GOV");
        assertThat(added.lines()).first().isEqualTo(file + ":3: Liv Nysgaard");
        assertThat(Files.readString(file)).startsWith(before + "\n- name: Liv Nysgaard\n");
    }

    @Test
    void aNewCodeNeedsAKind() {
        assertUsage(
                "--code: unknown state or organisation \"NORDFISH\"; give a state's ISO 3166 code, such as AZE,"
                        + " or an organisation's, such as NATO A new code needs --kind.",
                "Nordic Fish",
                "--code",
                "NORDFISH");
        assertThat(add("Nordic Fish", "--code", "NORDFISH", "--kind", "IGO").code())
                .isZero();
        assertThat(add("Liv Nysgaard", "--of", "Nordic Fish").lines()).contains("  is read as NORDFISH");
    }

    @Test
    void whatIsWrongIsToldBeforeAnythingIsWritten() {
        assertUsage(
                "--of: unknown state or organisation \"NRO\"; did you mean NOR, NRC, NRU?", "Liv Ny", "--of", "NRO");
        assertUsage("--sector: unknown sector \"GOX\"; did you mean GOV?", "Liv Ny", "--of", "NOR", "--sector", "GOX");
        assertUsage(
                "--until: 2023 is before 2024-02; swap --from and --until, or mend one",
                "Liv Ny",
                "--of",
                "NOR",
                "--from",
                "2024-02",
                "--until",
                "2023");
        assertUsage("\"...\": no text can name it, as it has no letter; write a name", "...", "--of", "NOR");
        assertThat(add("Liv Ny", "--of", "NOR", "--from", "2024-13").err()).contains("\"2024-13\" is not a date");
        assertThat(add("Liv Ny").err()).contains("give --of for a person in an office, or --code");
        assertThat(mine).doesNotExist();
    }

    @Test
    void whatIsThereAlreadyIsNotAddedAgain() throws IOException {
        add("Liv Nysgaard", "--of", "NOR", "--sector", "GOV", "--from", "2024");
        String before = Files.readString(file);
        assertUsage(
                "actors/own.yaml:1: says this already; nothing is added",
                "Liv Nysgaard",
                "--of",
                "NOR",
                "--sector",
                "GOV",
                "--from",
                "2025-01-01");
        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(add("Liv Nysgaard", "--of", "NOR", "--sector", "BUS").code()).isZero();
    }

    @Test
    void whatItGoesBeforeIsTold() {
        assertThat(add("Jens Stoltenberg", "--of", "NOR", "--sector", "BUS", "--from", "2040")
                        .lines())
                .last()
                .asString()
                .startsWith("  goes before actors/people.yaml:");
    }

    @Test
    void aFaultyFileIsLeftAsItIs() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "name: Liv\n");
        Terminal refused = add("Liv Nysgaard", "--of", "NOR");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("actors/own.yaml:1: an actor needs a code and a name");
        assertThat(Files.readString(file)).isEqualTo("name: Liv\n");
    }

    @Test
    void noFileIsLeftBeside() throws IOException {
        add("Liv Nysgaard", "--of", "NOR");
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    private void assertUsage(String message, Object... args) {
        Terminal wrong = add(args);
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.errors()).containsExactly(message);
    }

    private Terminal add(Object... args) {
        return Terminal.run(
                Stream.concat(Stream.of("actors", "add"), Stream.concat(Stream.of(args), Stream.of("--lexicon", mine)))
                        .toArray());
    }
}
