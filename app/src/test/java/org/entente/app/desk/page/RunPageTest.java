package org.entente.app.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.store.Run;
import org.entente.app.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunPageTest {
    private static final LocalDateTime TIME = LocalDateTime.of(2024, 2, 17, 12, 30);

    @TempDir
    Path folder;

    private OpenedDesk desk;

    @BeforeEach
    void open() {
        List<Skipped> skipped = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            skipped.add(new Skipped("news.zip!" + i + "-<b>.txt", Reason.EMPTY, "is empty"));
        }
        skipped.add(new Skipped("a.pdf", Reason.LOCKED, "wants a password"));
        List<Run.Note> notes = List.of(
                new Run.Note(Run.Note.Kind.GUESSED, "text is taken from \"body\"", "x.jsonl", 3),
                new Run.Note(Run.Note.Kind.PASSED_OVER, ".png", "", 7));
        Path file = folder.resolve("news.duckdb");
        try (Store store = Store.open(file)) {
            store.upkeep().add(run(300, skipped, notes));
            for (int i = 0; i < 30; i++) {
                store.upkeep().add(run(0, List.of(), List.of()));
            }
        }
        desk = OpenedDesk.on(file);
    }

    private static Run run(long inputs, List<Skipped> skipped, List<Run.Note> notes) {
        return new Run("ingest", TIME, TIME.plusMinutes(5), "1", "2", inputs, 0, 0, 0, 0, 0, 0, skipped, notes);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatWasLeftOutIsGroupedByItsReason() {
        assertThat(desk.get("/corpus/run/1").body())
                .contains("Skipped: empty, 250", "leave it out or fill it", "All 250")
                .contains("Skipped: locked, 1", "save it without its password", "a.pdf")
                .contains("text is taken from", "passed over", ".png")
                .contains("49 more were left out")
                .contains("news.zip!9-&lt;b&gt;.txt")
                .doesNotContain("news.zip!10-", "<b>.txt");
    }

    @Test
    void aReasonHasPagesOfItsOwn() {
        String second = desk.get("/corpus/run/1?reason=empty&from=100").body();
        assertThat(second)
                .contains("news.zip!100-", "news.zip!199-", "101 to 200", "from=0\"", "from=200\"")
                .doesNotContain("news.zip!99-", "news.zip!200-", "locked");
        assertThat(desk.get("/corpus/run/1?reason=empty&from=200").body())
                .contains("news.zip!249-")
                .doesNotContain("from=300");
    }

    @Test
    void runsAreListedTheLatestFirstAPageAtATime() {
        String first = desk.get("/corpus").body();
        assertThat(first).contains("/corpus/run/31\"", "/corpus/run/7\"", "/corpus?before=7#runs");
        assertThat(first).doesNotContain("/corpus/run/6\"");
        assertThat(desk.get("/corpus?before=7").body())
                .contains("/corpus/run/6\"", "/corpus/run/1\"")
                .doesNotContain("/corpus/run/7\"", "Earlier runs");
    }

    @Test
    void aRunThatIsNotThereIsToldSo() {
        assertThat(desk.get("/corpus/run/99").statusCode()).isEqualTo(404);
        assertThat(desk.get("/corpus/run/x").statusCode()).isEqualTo(404);
    }
}
