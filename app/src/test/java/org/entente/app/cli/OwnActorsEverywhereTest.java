package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.Sample;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own actors count in every command that names his lexicon. */
class OwnActorsEverywhereTest {
    @TempDir
    Path folder;

    private Path article;
    private final List<Optional<Path>> asked = new ArrayList<>();

    @BeforeEach
    void own() throws IOException {
        Files.createDirectories(folder.resolve("mine/actors"));
        Files.writeString(
                folder.resolve("mine/actors/own.yaml"),
                """
                - name: Liv Nysgaard
                  offices:
                    - {of: NOR, sector: GOV, title: minister, from: 2020}
                - {code: NORDFISH, kind: IGO, name: Nordic Fish}
                """);
        article = Files.writeString(folder.resolve("a.txt"), "date: 2024-02-19\n\nFRA meets ITA.\n");
    }

    @Test
    void explainKnowsThem() {
        String sentence = "Liv Nysgaard met Turkish officials.";
        assertThat(Terminal.run("explain", sentence, "--lexicon", mine()).out()).contains("NOR GOV → TUR GOV");
        assertThat(Terminal.run("explain", sentence).out()).doesNotContain("NOR GOV");
    }

    @Test
    void readIngestAndDemoReadWithThem() {
        run("read", article, "--lexicon", mine());
        run("ingest", article, "--store", folder.resolve("news.duckdb"), "--lexicon", mine());
        run("demo", "--store", folder.resolve("demo.duckdb"), "--lexicon", mine());
        assertThat(asked).hasSize(3).allMatch(own -> own.equals(Optional.of(mine())));
    }

    @Test
    void aPerspectiveMayBeTheirs() {
        assertThat(States.of("nordic fish", "--perspective", Optional.of(mine())))
                .isEqualTo(new Actor("NORDFISH", Sector.NONE, "Nordic Fish"));
    }

    @Test
    void aChangeOfThemIsAnotherLexicon() throws IOException {
        String before = Engine.lexiconVersion(Optional.of(mine()));
        Files.writeString(mine().resolve("actors/more.yaml"), "- {sector: MIL, nouns: [turnip sentry]}\n");
        assertThat(Engine.lexiconVersion(Optional.of(mine())))
                .isNotEqualTo(before)
                .isNotEqualTo(Engine.lexiconVersion(Optional.empty()));
    }

    private Path mine() {
        return folder.resolve("mine");
    }

    private void run(Object... args) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Main.commandLine(nowhere, nowhere, own -> {
                    asked.add(own);
                    return Sample::read;
                })
                .execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
    }
}
