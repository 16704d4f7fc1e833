package org.entente.app.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.desk.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconPagesTest {
    @TempDir
    Path folder;

    @Test
    void entriesAreFoundByWordClassIdAndCode() {
        try (OpenedDesk desk = OpenedDesk.on(folder.resolve("x.duckdb"))) {
            assertThat(desk.get("/lexicon?word=accuse").body()).contains("href=\"/lexicon/accuse\"");
            assertThat(desk.get("/lexicon?word=$tie").body()).contains("href=\"/lexicon/restore-ties\"");
            assertThat(desk.get("/lexicon?word=restore-ti").body()).contains("href=\"/lexicon/restore-ties\"");
            assertThat(desk.get("/lexicon?code=05").body())
                    .contains("href=\"/lexicon/restore-ties\"")
                    .doesNotContain("href=\"/lexicon/accuse\"");
            assertThat(desk.get("/lexicon?word=xyzzy").body()).contains("No entry has that.");
        }
    }

    @Test
    void anEntrySaysInWordsWhatItAsksAndShowsItsSentences() {
        try (OpenedDesk desk = OpenedDesk.on(folder.resolve("x.duckdb"))) {
            String page = desk.get("/lexicon/restore-ties").body();
            assertThat(page)
                    .contains(
                            "It is called by the verb “restore”",
                            "Its object is a word of $tie.",
                            "The source is the subject",
                            "<u>Arnor</u> <b>restored</b> full diplomatic ties with <i>Gondor</i>.",
                            "href=\"/lexicon/classes#class-tie\"");
        }
    }

    @Test
    void anEntryLeadsToTheEventsThatItMade() {
        Path own = entry(folder.resolve("own"));
        Path store =
                OpenedDesk.store(folder.resolve("x.duckdb"), Map.of("2012-01-01", "FRA praises ITA. ITA praises FRA."));
        Settings plain = OpenedDesk.settings(store, false);
        Settings settings = new Settings(
                plain.store(),
                plain.listen(),
                plain.port(),
                plain.readOnly(),
                Optional.of(own),
                plain.coding(),
                plain.intake(),
                plain.clock());
        try (OpenedDesk desk = OpenedDesk.on(settings)) {
            assertThat(desk.get("/lexicon/sample-praises").body())
                    .contains("<a href=\"/events?entry=sample-praises\">2 events</a>");
            assertThat(desk.get("/lexicon/accuse").body()).contains("It made no event of the store.");
            assertThat(desk.get("/lexicon?word=sample-praises").body()).contains("/events?entry=sample-praises");
        }
    }

    @Test
    void operatorsClassesFieldsAndWordsForRelationsHavePages() {
        try (OpenedDesk desk = OpenedDesk.on(folder.resolve("x.duckdb"))) {
            assertThat(desk.get("/lexicon/operators").body())
                    .contains("id=\"operator-refuse\"", "href=\"/lexicon/op-agree\"");
            assertThat(desk.get("/lexicon/classes").body()).contains("id=\"class-tie\"");
            assertThat(desk.get("/lexicon/fields").body()).contains("<h2>asylum</h2>", "refugee camp");
            assertThat(desk.get("/lexicon/relations").body()).contains("rapprochement");
            assertThat(desk.get("/lexicon/op-agree").body()).contains("The operator <strong>agree</strong>");
        }
    }

    @Test
    void anUnknownEntryIsToldWithItsNeighbours() {
        try (OpenedDesk desk = OpenedDesk.on(folder.resolve("x.duckdb"))) {
            var answer = desk.get("/lexicon/restore-tie");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("restore-ties");
        }
    }

    @Test
    void wordsOfAUsersLexiconAreNoMarkup() throws Exception {
        Path own = Files.createDirectories(folder.resolve("bad/events"));
        Files.writeString(
                own.resolve("bad.yaml"),
                """
                - id: bad-entry
                  code: "051"
                  verb: ["<script>alert(1)</script>"]
                  codes:
                    - "S[<b onclick=x>] V[praised] T[Gondor]."
                """);
        Settings plain = OpenedDesk.settings(folder.resolve("x.duckdb"), false);
        try (OpenedDesk desk = OpenedDesk.on(new Settings(
                plain.store(),
                plain.listen(),
                plain.port(),
                plain.readOnly(),
                Optional.of(folder.resolve("bad")),
                plain.coding(),
                plain.intake(),
                plain.clock()))) {
            assertThat(desk.get("/lexicon/bad-entry").body())
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script>alert", "<b onclick");
        }
    }

    private static Path entry(Path own) {
        try {
            Files.createDirectories(own.resolve("events"));
            Files.writeString(
                    own.resolve("events/sample.yaml"),
                    """
                    - id: sample-praises
                      code: "051"
                      verb: [sampleraise]
                      codes:
                        - "S[Arnor] V[sampleraises] T[Gondor]."
                    """);
            return own;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
