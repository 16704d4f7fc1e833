package org.entente.app.desk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.desk.browser.TrialStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors are pages that help, and tell nothing of what is within. */
class ErrorPagesTest {
    @TempDir
    Path folder;

    OpenedDesk desk;

    @BeforeEach
    void open() {
        desk = OpenedDesk.on(
                OpenedDesk.settings(TrialStore.copy(folder.resolve("trial.duckdb")), false),
                routes -> routes.get("/bug", context -> {
                    throw new IllegalStateException("secret within");
                }));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsNotThereIsToldAndTheWayOn() {
        HttpResponse<String> answer = desk.get("/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Visitor.document(answer).text()).contains("There is nothing at /nowhere.", "Search for it above");
        assertThat(Visitor.document(answer).select("nav a")).isNotEmpty();
    }

    @Test
    void aBugHasANumberOnThePageAndItsStackInTheTerminal() {
        PrintStream before = System.err;
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        HttpResponse<String> answer;
        try {
            System.setErr(new PrintStream(terminal, true, StandardCharsets.UTF_8));
            answer = desk.get("/bug");
        } finally {
            System.setErr(before);
        }
        assertThat(answer.statusCode()).isEqualTo(500);
        Matcher number = Pattern.compile("This is a bug of Entente, number ([0-9A-F]{6})")
                .matcher(answer.body());
        assertThat(number.find()).isTrue();
        assertThat(answer.body()).doesNotContain("Exception", "org.entente", "secret within", ".java");
        assertThat(terminal.toString(StandardCharsets.UTF_8)).contains(number.group(1), "secret within", "\tat ");
    }

    @Test
    void aStoreThatDisappearsIsToldAndNothingIsTaken() throws IOException {
        Path store = folder.resolve("trial.duckdb");
        Path away = folder.resolve("away.duckdb");
        Files.move(store, away);
        HttpResponse<String> answer = desk.get("/articles");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Visitor.document(answer).text()).contains("the store is not there any more", "put it back");
        Files.move(away, store);
        assertThat(desk.get("/articles").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherStoreInItsPlaceIsToldToo() throws IOException {
        Path store = folder.resolve("trial.duckdb");
        Files.move(store, folder.resolve("away.duckdb"));
        Files.copy(folder.resolve("away.duckdb"), store);
        HttpResponse<String> answer = desk.post("/keys", "/watch/add", Map.of("address", "https://news.example/b"));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("another file");
    }
}
