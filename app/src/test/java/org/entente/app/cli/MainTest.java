package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {
    @TempDir
    Path folder;

    @Test
    void everyCommandHasHelpWithAnExampleInEightyColumns() {
        CommandLine main = Main.commandLine(
                new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), lexicon -> Sample::read);
        for (String command : main.getSubcommands().keySet()) {
            Terminal help = Terminal.run(command, "--help");
            assertThat(help.code()).isZero();
            assertThat(help.out()).contains("Example").contains("  entente " + command);
            assertThat(help.lines()).allMatch(line -> line.length() <= 80);
        }
    }

    @Test
    void everyCommandBelowActorsHasHelpWithAnExampleInEightyColumns() {
        CommandLine main = Main.commandLine(
                new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), lexicon -> Sample::read);
        for (String command :
                main.getSubcommands().get("actors").getSubcommands().keySet()) {
            Terminal help = Terminal.run("actors", command, "--help");
            assertThat(help.code()).isZero();
            assertThat(help.out()).contains("Example").contains("  entente actors " + command);
            assertThat(help.lines()).allMatch(line -> line.length() <= 80);
        }
    }

    @Test
    void wrongUsageIsOneLineAndExitCodeTwo() throws IOException {
        Path store = store();

        assertUsage("entente: unknown command \"xyz\"; see `entente --help`", "xyz");
        assertUsage("entente: which command?; see `entente --help`");
        assertUsage(
                "entente events: Invalid value for option '--from': \"2024-13-01\" is not a date; write it as yyyy-mm-dd;"
                        + " see `entente events --help`",
                "events",
                "--store",
                store,
                "--from",
                "2024-13-01");
        assertUsage(
                store + ": unknown actor \"Itali\"; did you mean Italy? entente actors --store " + store
                        + " lists them",
                "events",
                "--store",
                store,
                "--actor",
                "Itali");
        assertUsage(
                store + ": unknown actor \"Atlantis\"; entente actors --store " + store + " lists them",
                "events",
                "--store",
                store,
                "--actor",
                "Atlantis");
        assertUsage(
                "--code: no CAMEO code begins with \"4x\"; write two to four digits, such as 042",
                "events",
                "--store",
                store,
                "--code",
                "4x");
        assertUsage(
                "entente ingest: --threads must be between 1 and 64; see `entente ingest --help`",
                "ingest",
                folder,
                "--store",
                store,
                "--threads",
                "0");
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        Terminal wrong = Terminal.run("events", "--stroe", "x");

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("Unknown option");
    }

    @Test
    void whatCannotBeDoneIsOneLineAndExitCodeThree() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "these are my notes\n");

        Terminal events = Terminal.run("events", "--store", notes);

        assertThat(events.code()).isEqualTo(3);
        assertThat(events.out()).isEmpty();
        assertThat(events.errors())
                .containsExactly(notes + ": is another program's file, not a store; name another file as the store");
    }

    private Path store() throws IOException {
        Path store = folder.resolve("news.duckdb");
        Path article = Files.writeString(folder.resolve("a.txt"), "date: 2024-02-19\n\nFRA meets ITA.\n");
        Terminal.run("ingest", article, "--store", store);
        return store;
    }

    private static void assertUsage(String message, Object... args) {
        Terminal wrong = Terminal.run(args);
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.errors()).containsExactly(message);
    }
}
