package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FindActorsTest {
    @TempDir
    Path folder;

    @Test
    void everyMeaningIsToldWithItsPlace() {
        assertThat(rows("find", "Iraqi officials", "--format", "csv").stream()
                        .map(row -> row.replaceAll("[0-9]+$", "N"))
                        .toList())
                .contains(
                        "Iraqi,adjective,IRQ,,Iraq,,,,false,states.yaml:N",
                        "Iraqi,people,IRQ,CVL,Iraq,,,,false,states.yaml:N",
                        "officials,noun,,GOV,official,,,,false,agents.yaml:N");
    }

    @Test
    void allOfficesOfAPersonStandInJson() throws IOException {
        own("- name: Liv Nysgaard\n  offices:\n    - {of: NOR, sector: LEG, from: 2001, until: 2005}\n"
                + "    - {of: NOR, sector: GOV, title: minister, from: 2006}\n");
        JsonNode person = json("find", "Nysgaard", "--on", "2010-01-01", "--lexicon", folder, "--format", "json")
                .get(1);
        assertThat(person.path("as").asText()).isEqualTo("surname");
        assertThat(person.path("own").asBoolean()).isTrue();
        assertThat(person.path("file").asText()).isEqualTo(folder.resolve("actors/own.yaml") + ":1");
        assertThat(person.path("offices")).hasSize(2);
        assertThat(person.at("/offices/0/until").asText()).isEqualTo("2005-12-31");
    }

    @Test
    void whomNobodyKnowsIsWrongUsageAndNearNamesAreTold() {
        Terminal wrong = Terminal.run("actors", "find", "Kremlim", "--on", "2023-05-01");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.errors())
                .containsExactly(
                        "entente actors find: \"Kremlim\" names nobody on 2023-05-01;" + " did you mean Kremlin?");
    }

    @Test
    void withoutADayItIsTheDayOfTheClock() {
        StringWriter out = new StringWriter();
        Clock clock = Clock.fixed(Instant.parse("2022-03-04T12:00:00Z"), ZoneOffset.UTC);
        int code = new CommandLine(new FindActors(clock))
                .setOut(new PrintWriter(out))
                .execute("Blinken");
        assertThat(code).isZero();
        assertThat(out.toString().lines())
                .allMatch(line -> line.length() <= 80)
                .contains("reading  USA GOV", "    Blinken: Antony Blinken");
    }

    private void own(String yaml) throws IOException {
        Files.createDirectories(folder.resolve("actors"));
        Files.writeString(folder.resolve("actors/own.yaml"), yaml);
    }

    private static List<String> rows(Object... args) {
        return run(args).lines();
    }

    private static List<JsonNode> json(Object... args) throws IOException {
        JsonNode rows = new ObjectMapper().readTree(run(args).out());
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }

    private static Terminal run(Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = "actors";
        System.arraycopy(args, 0, all, 1, args.length);
        return Terminal.run(all);
    }
}
