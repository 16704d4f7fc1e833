package org.entente.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.entente.app.Fault;
import org.entente.app.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {
    @TempDir
    Path folder;

    OpenedDesk desk;

    @BeforeEach
    void open() {
        desk = OpenedDesk.on(OpenedDesk.store(folder.resolve("news.duckdb"), Map.of("2024-02-17", "FRA praises ITA.")));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aPageShowsWhatIsInTheStore() {
        assertThat(desk.get("/articles").body()).contains("2024-02-17");
    }

    @Test
    void whatIsNotThereIsToldOnAPage() {
        var answer = desk.get("/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is nothing at /nowhere.");
    }

    @Test
    void stylesAndScriptsAreKeptByTheBrowser() {
        String page = desk.get("/").body();
        String style = page.replaceAll("(?s).*href=\"(/assets/[^\"]+css)\".*", "$1");
        var answer = desk.get(style);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    }

    @Test
    void aTakenPortIsTold() {
        int taken = URI.create(desk.address()).getPort();
        Settings settings = new Settings(
                folder.resolve("other.duckdb"),
                "127.0.0.1",
                taken,
                false,
                Optional.empty(),
                lexicon -> Sample::read,
                OpenedDesk.INTAKE,
                OpenedDesk.CLOCK);
        assertThatThrownBy(() -> OpenedDesk.on(settings))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("another program listens there");
    }
}
