package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportActorsTest {
    private static final String DUMP =
            """
            [
            {"id":"Q20","labels":{"en":{"value":"Norway"}},"claims":{"P298":[{"mainsnak":{"snaktype":"value","datavalue":{"value":"NOR"}},"rank":"normal"}]}},
            {"id":"Q9","labels":{"en":{"value":"Minister of Turnips"}},"claims":{"P31":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q4164871"}}},"rank":"normal"}],"P1001":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q20"}}},"rank":"normal"}]}},
            {"id":"Q1","labels":{"en":{"value":"Liv Nysgaard"}},"claims":{"P31":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q5"}}},"rank":"normal"}],"P39":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q9"}}},"qualifiers":{"P580":[{"snaktype":"value","datavalue":{"value":{"time":"+2001-02-03T00:00:00Z","precision":11}}}]},"rank":"normal"}]}}
            ]
            """;

    @TempDir
    Path folder;

    @Test
    void aDumpGoesIntoTheLexiconAndIsReadFromThere() throws IOException {
        Path dump = Files.writeString(folder.resolve("dump.json"), DUMP);
        Path mine = folder.resolve("mine");
        Terminal run = Terminal.run("actors", "import-wikidata", dump, "--lexicon", mine);
        assertThat(run.code()).isZero();
        assertThat(run.lines()).containsExactly("1 person in " + mine.resolve("actors/wikidata.yaml"));
        assertThat(mine.resolve("actors/wikidata.yaml"))
                .hasContent(
                        """
                        # People and the offices they held, by entente actors import-wikidata of dump.json.

                        - name: Liv Nysgaard
                          offices:
                            - {of: NOR, sector: GOV, title: Minister of Turnips, from: 2001-02-03}
                        """);
        assertThat(Terminal.run("actors", "check", "--lexicon", mine).code()).isZero();
    }

    @Test
    void aBrokenLineMakesExitCodeOneAndIsNamed() throws IOException {
        Path dump = Files.writeString(folder.resolve("dump.json"), DUMP.replace("]}}\n]", "]}}\n{\"id\":\n]"));
        Path out = folder.resolve("people.yaml");
        Terminal run = Terminal.run("actors", "import-wikidata", dump, "--out", out);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).containsExactly(dump + ":5: no entity in braces");
        assertThat(out).content().contains("Liv Nysgaard");
    }

    @Test
    void aDictionaryGoesIntoTheLexiconAndWhatCannotBeMappedIsNamed() throws IOException {
        Path actors = Files.writeString(folder.resolve("x.actors.txt"), "TURNIP_FRONT_ [NORREB]\nTURNIPIA_ [QQQ]\n");
        Path mine = folder.resolve("mine");
        Terminal run = Terminal.run("actors", "import-petrarch", actors, "--lexicon", mine);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).containsExactly(actors + ":2: code: no actor of ours: QQQ");
        assertThat(run.lines())
                .containsExactly(
                        "1 item in " + mine.resolve("actors/petrarch.yaml"),
                        "left out",
                        "           1  code: no actor of ours");
        assertThat(mine.resolve("actors/petrarch.yaml")).content().contains("  name: Turnip Front\n");
    }

    @Test
    void oldLettersAreReadToo() throws IOException {
        byte[] latin = "C\u00d4TE_FRONT_ [CIVREB]\n".getBytes(StandardCharsets.ISO_8859_1);
        Path actors = Files.write(folder.resolve("x.actors"), latin);
        Path out = folder.resolve("x.yaml");
        assertThat(Terminal.run("actors", "import-petrarch", actors, "--out", out)
                        .code())
                .isZero();
        assertThat(out).content().contains("name: C\u00f4te Front");
    }

    @Test
    void whereItGoesMustBeSaidOnce() {
        assertThat(Terminal.run("actors", "import-petrarch", "x").code()).isEqualTo(2);
        assertThat(Terminal.run("actors", "import-wikidata", "x", "--out", "a", "--lexicon", "b")
                        .errors())
                .containsExactly("entente actors import-wikidata: give either --out FILE or --lexicon DIR;"
                        + " see `entente actors import-wikidata --help`");
    }

    @Test
    void aMissingFileIsOneLineAndExitCodeThree() {
        assertThat(Terminal.run("actors", "import-wikidata", "no.json", "--out", folder.resolve("a"))
                        .errors())
                .containsExactly("no.json: is no file; name the dump");
        assertThat(Terminal.run("actors", "import-petrarch", "no.txt", "--out", folder.resolve("a"))
                        .code())
                .isEqualTo(3);
    }
}
