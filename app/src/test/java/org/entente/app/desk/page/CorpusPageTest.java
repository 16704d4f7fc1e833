package org.entente.app.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.store.Sql;
import org.entente.app.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusPageTest {
    @TempDir
    Path folder;

    @Test
    void whatIsInTheStoreIsCounted() {
        Path store = OpenedDesk.store(
                folder.resolve("news.duckdb"),
                Map.of("2023-02-17", "FRA praises ITA.", "2024-02-18", "FRA meets ITA. It took an hour."));
        try (OpenedDesk desk = OpenedDesk.on(store)) {
            assertThat(desk.get("/corpus").body())
                    .contains("2 articles.")
                    .containsPattern("coded</th><td class=\"number\">2<")
                    .containsPattern("English</th><td class=\"number\">2<")
                    .containsPattern("2024</th><td class=\"number\">1<");
        }
    }

    @Test
    void aFolderIsIngestedAndItsReportStays() throws IOException {
        write("a.txt", "date: 2024-02-17\n\nFRA praises ITA.");
        write("b.json", "{\"text\": broken");
        try (OpenedDesk desk = OpenedDesk.on(folder.resolve("news.duckdb"))) {
            assertThat(desk.post(
                                    "/corpus",
                                    "/corpus/ingest",
                                    Map.of("path", articles().toString()))
                            .statusCode())
                    .isEqualTo(200);

            String page = whenDone(desk);

            assertThat(page).contains("2 inputs", "1 coded", "1 skipped", "href=\"/corpus/run/1\"");
            assertThat(desk.get("/corpus/run/1").body())
                    .contains("Run 1: ingest", "Skipped: broken json, 1", "b.json", "write one JSON object per line");
        }
        assertThat(Sql.rows(folder.resolve("news.duckdb"), "SELECT command, coded, skipped FROM run"))
                .containsExactly("ingest|1|1");
        assertThat(Sql.rows(folder.resolve("news.duckdb"), "SELECT count(*) FROM event"))
                .containsExactly("1");
    }

    @Test
    void itMayBeginWhenTheDeskIsOpened() throws IOException {
        write("a.txt", "FRA praises ITA.");
        try (OpenedDesk desk = OpenedDesk.on(OpenedDesk.settings(
                folder.resolve("news.duckdb"),
                false,
                OpenedDesk.INTAKE.with(List.of(), List.of(articles()), Optional.empty())))) {
            assertThat(whenDone(desk)).contains("1 coded");
        }
    }

    @Test
    void anUploadIsReadUnderTheNameItWasSentWith() {
        try (OpenedDesk desk = OpenedDesk.on(folder.resolve("news.duckdb"))) {
            desk.upload("/corpus", "/corpus/upload", "../../<b>news.txt", "FRA praises ITA.".getBytes());

            assertThat(whenDone(desk))
                    .contains("&lt;b&gt;news")
                    .doesNotContain("<b>news")
                    .contains("1 coded");
        }
        assertThat(Sql.rows(folder.resolve("news.duckdb"), "SELECT place FROM article"))
                .containsExactly("<b>news.txt");
    }

    @Test
    void aPathThatIsNotThereIsToldBesideItsField() {
        try (OpenedDesk desk = OpenedDesk.on(folder.resolve("news.duckdb"))) {
            var answer = desk.post("/corpus", "/corpus/ingest", Map.of("path", "/no/<such>/folder"));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("value=\"/no/&lt;such>/folder\"", "there is no such file or folder; check the name");
        }
    }

    @Test
    void aDeskToReadOnlyTakesNothingIn() {
        Path store = folder.resolve("news.duckdb");
        Store.open(store).close();
        try (OpenedDesk desk = OpenedDesk.toRead(store)) {
            assertThat(desk.get("/corpus").body()).doesNotContain("/corpus/upload", "/corpus/ingest");
            for (String path : List.of("/corpus/ingest", "/corpus/upload", "/corpus/stop")) {
                assertThat(desk.post("/read", path, Map.of("path", "/")).statusCode())
                        .isEqualTo(403);
            }
        }
    }

    private Path articles() {
        return folder.resolve("articles");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(articles());
        Files.writeString(articles().resolve(name), text);
    }

    /** The page after all ingests have ended. */
    static String whenDone(OpenedDesk desk) {
        String page = desk.get("/corpus").body();
        while (page.contains("hx-get=\"/corpus/jobs\"")) {
            page = desk.get("/corpus").body();
        }
        return page;
    }
}
