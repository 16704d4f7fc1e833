package org.entente.app.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.rows.ActorColumns;
import org.entente.app.rows.ArticleColumns;
import org.entente.app.rows.Column;
import org.entente.app.rows.DyadColumns;
import org.entente.app.rows.EventColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the interface for programs behaves, beyond what its description says. */
class ApiTest {
    @TempDir
    Path folder;

    @Test
    void tablesHaveTheColumnsOfTheCommandLine() {
        try (OpenedDesk desk = desk()) {
            assertThat(head(desk, "events")).isEqualTo(names(EventColumns.ALL));
            assertThat(head(desk, "articles")).isEqualTo(names(ArticleColumns.ALL));
            assertThat(head(desk, "actors")).isEqualTo(names(ActorColumns.ALL));
            assertThat(head(desk, "dyads")).isEqualTo(names(DyadColumns.ALL));
        }
    }

    @Test
    void aTableOfParquetHasTheRowsOfTheTableOfCsv() throws Exception {
        try (OpenedDesk desk = desk()) {
            for (String list :
                    new String[] {"events", "articles", "statements", "actors", "dyads", "runs", "lexicon/entries"}) {
                byte[] parquet = java.net.http.HttpClient.newHttpClient()
                        .send(
                                desk.request("/api/v1/" + list + "?format=parquet")
                                        .build(),
                                BodyHandlers.ofByteArray())
                        .body();
                Path file = Files.write(folder.resolve("list.parquet"), parquet);
                String csv = desk.get("/api/v1/" + list + "?format=csv").body();
                assertThat(table(file))
                        .as(list)
                        .isEqualTo(names(csv) + " " + (csv.lines().count() - 1));
            }
        }
    }

    @Test
    void nothingOfAParquetFileIsLeftBehind() throws Exception {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (OpenedDesk desk = desk()) {
            desk.get("/api/v1/events?format=parquet");
            // The answer is whole a moment before its file is gone.
            long patience = System.nanoTime() + 10_000_000_000L;
            while (!parquetFiles(temporary).isEmpty() && System.nanoTime() < patience) {
                Thread.sleep(20);
            }
            assertThat(parquetFiles(temporary)).isEmpty();
        }
    }

    private static List<Path> parquetFiles(Path temporary) throws IOException {
        try (var left = Files.list(temporary)) {
            return left.filter(path -> path.getFileName().toString().startsWith("entente-parquet"))
                    .toList();
        }
    }

    @Test
    void whoHasAnAnswerIsNotSentItAgainUntilTheStoreChanges() {
        try (OpenedDesk desk = desk()) {
            String tag = desk.get("/api/v1/events").headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = desk.send(
                    desk.request("/api/v1/events").header("If-None-Match", tag).GET());
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(desk.get("/api/v1/events?limit=3").headers().firstValue("ETag"))
                    .isNotEqualTo(tag);
        }
        OpenedDesk.store(folder.resolve("api.duckdb"), Map.of("2020-02-02", "FRA praises ITA."));
        try (OpenedDesk desk = desk()) {
            HttpResponse<String> changed = desk.get("/api/v1/events");
            assertThat(changed.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatIsAddedMeanwhileShiftsNoPage() {
        Path file = ApiStore.make(folder.resolve("shift.duckdb"));
        String next;
        String rest;
        try (OpenedDesk desk = OpenedDesk.on(file)) {
            String first = desk.get("/api/v1/events?limit=5").body();
            next = first.replaceFirst("(?s).*\"next\" : \"([^\"]+)\".*", "$1");
            rest = desk.get(next).body();
        }
        OpenedDesk.store(file, Map.of("2023-02-02", "FRA praises ITA."));
        try (OpenedDesk desk = OpenedDesk.on(file)) {
            assertThat(desk.get(next).body()).isEqualTo(rest);
        }
    }

    @Test
    void anUnknownParameterIsToldWithTheNearestName() {
        try (OpenedDesk desk = desk()) {
            assertThat(desk.get("/api/v1/events?sorce=USA").body())
                    .contains("\"place\" : \"sorce\"", "did you mean source");
            assertThat(desk.get("/api/v1/events?source=Azerbaidjan").body()).contains("did you mean Azerbaijan");
        }
    }

    @Test
    void headIsAnsweredAsGetWithoutTheBody() {
        try (OpenedDesk desk = desk()) {
            HttpResponse<String> head =
                    desk.send(desk.request("/api/v1/events?format=csv").method("HEAD", BodyPublishers.noBody()));
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
            assertThat(head.headers().firstValue("ETag")).isPresent();
        }
    }

    @Test
    void noOtherSiteMayReadIt() {
        try (OpenedDesk desk = desk()) {
            HttpResponse<String> answer = desk.send(desk.request("/api/v1/events")
                    .header("Origin", "https://example.org")
                    .GET());
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
            assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .contains("same-origin");
        }
    }

    @Test
    void aFormFromElsewhereCannotHaveATextRead() {
        try (OpenedDesk desk = desk()) {
            HttpResponse<String> answer = desk.send(desk.request("/api/v1/read")
                    .header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofString("{\"text\": \"FRA praises ITA.\"}")));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            HttpResponse<String> foreign = desk.send(desk.request("/api/v1/read")
                    .header("Content-Type", "application/json")
                    .header("Sec-Fetch-Site", "cross-site")
                    .POST(BodyPublishers.ofString("{\"text\": \"FRA praises ITA.\"}")));
            assertThat(foreign.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void whatIsReadIsNotStored() {
        Path file = ApiStore.make(folder.resolve("read.duckdb"));
        try (OpenedDesk desk = OpenedDesk.on(file)) {
            String before = desk.get("/api/v1/articles").body();
            HttpResponse<String> reading =
                    read(desk, "{\"text\": \"FRA attacks ITA.\", \"published\": \"2024-03-06\"}");
            assertThat(reading.body()).contains("\"code\" : \"190\"", "\"start\" : \"2024-03-06\"");
            assertThat(desk.get("/api/v1/articles").body()).isEqualTo(before);
        }
    }

    @Test
    void whatCannotBeReadIsToldWithPlaceAndRemedy() {
        try (OpenedDesk desk = desk()) {
            assertThat(read(desk, "{\"txt\": \"x\"}").body()).contains("\"place\" : \"txt\"", "did you mean text?");
            assertThat(read(desk, "{\"text\": \"x\", \"published\": \"yesterday\"}")
                            .body())
                    .contains("is not a date");
            assertThat(read(desk, "nothing").body()).contains("is no JSON");
            assertThat(read(desk, "{}").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void anIdMayHoldASlash() {
        Path file = folder.resolve("slash.duckdb");
        try (OpenedDesk desk = OpenedDesk.on(ApiStore.make(file))) {
            assertThat(desk.get("/api/v1/articles/none%2Fsuch").body())
                    .contains("no article has the id \\\"none/such\\\"");
        }
    }

    @Test
    void aReadOnlyDeskAnswersAsWell() {
        Path file = ApiStore.make(folder.resolve("readonly.duckdb"));
        try (OpenedDesk desk = OpenedDesk.toRead(file)) {
            assertThat(desk.get("/api/v1/events?format=parquet").body()).startsWith("PAR1");
            assertThat(desk.get("/api/v1/dyads?format=parquet").body()).startsWith("PAR1");
            assertThat(desk.get("/api/v1/course/USA/AZE").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void thePageShowsEveryOperationWithARequestThatAnybodyCanSend() {
        try (OpenedDesk desk = desk()) {
            String page = desk.get("/api").body();
            for (Operation operation : Document.read().operations()) {
                assertThat(page).contains("id=\"" + operation.id() + "\"", "curl '" + desk.address());
            }
        }
    }

    private OpenedDesk desk() {
        Path file = folder.resolve("api.duckdb");
        return OpenedDesk.on(Files.exists(file) ? file : ApiStore.make(file));
    }

    private static HttpResponse<String> read(OpenedDesk desk, String body) {
        return desk.send(desk.request("/api/v1/read")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String head(OpenedDesk desk, String list) {
        return names(desk.get("/api/v1/" + list + "?format=csv").body());
    }

    private static String names(String csv) {
        return csv.lines().findFirst().orElseThrow();
    }

    private static <T> String names(java.util.List<Column<T>> columns) {
        return String.join(",", columns.stream().map(Column::name).toList());
    }

    /** The names of the columns and the number of rows. */
    private static String table(Path parquet) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM '" + parquet + "'")) {
            java.util.List<String> names = new java.util.ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                names.add(rows.getMetaData().getColumnName(i));
            }
            int number = 0;
            while (rows.next()) {
                number++;
            }
            return String.join(",", names) + " " + number;
        }
    }
}
