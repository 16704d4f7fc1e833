package org.entente.app.desk.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.app.Fault;
import org.entente.app.desk.Desk;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.store.Sign;
import org.entente.app.store.Sql;
import org.entente.app.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class DeskProcessTest {
    private static final String EVENTS = "SELECT * FROM coded_event ORDER BY ALL";
    private static final String REPORTS = "SELECT * FROM report ORDER BY ALL";
    private static final int ARTICLES = 400;

    @TempDir
    Path folder;

    @Test
    void whoFindsAStoreTakenIsToldWhereItsDeskIs() throws IOException, InterruptedException {
        Path store = folder.resolve("news.duckdb");
        Process other = DeskProcess.start(store);
        try {
            String address = line(other);
            String told = store + ": is open in the desk at " + address + " (process " + other.pid()
                    + "); work there, or end that desk first";

            assertThatThrownBy(() -> Store.open(store))
                    .isInstanceOf(Fault.class)
                    .hasMessage(told);
            assertThatThrownBy(() -> Store.openToRead(store))
                    .isInstanceOf(Fault.class)
                    .hasMessage(told);
            assertThatThrownBy(() -> Desk.open(OpenedDesk.settings(store, false)))
                    .isInstanceOf(Fault.class)
                    .hasMessage(told);
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
        assertThat(folder.resolve("news.duckdb.desk")).doesNotExist();
        Store.open(store).close();
    }

    @Test
    void aKilledDeskLeavesNoWordThatMisleads() throws IOException, InterruptedException {
        Path store = folder.resolve("news.duckdb");
        Process other = DeskProcess.start(store);
        line(other);
        other.destroyForcibly().waitFor();

        assertThat(folder.resolve("news.duckdb.desk")).exists();
        assertThat(Sign.read(store)).isEmpty();
        Store.open(store).close();
    }

    @Test
    void anIngestOfAKilledDeskGoesOnAsIfNothingHadBeen() throws IOException, InterruptedException {
        Path articles = articles();
        Path store = folder.resolve("news.duckdb");
        for (int dots : new int[] {3, 120, 90}) {
            Process desk = DeskProcess.start(store, articles.toString());
            line(desk);
            desk.getInputStream().readNBytes(dots);
            desk.destroyForcibly().waitFor();
        }
        finish(store, articles);
        Path whole = folder.resolve("whole.duckdb");
        finish(whole, articles);

        assertThat(Sql.rows(store, EVENTS)).isEqualTo(Sql.rows(whole, EVENTS)).isNotEmpty();
        assertThat(Sql.rows(store, REPORTS)).isEqualTo(Sql.rows(whole, REPORTS)).hasSize(ARTICLES);
    }

    private static void finish(Path store, Path articles) {
        try (OpenedDesk desk = OpenedDesk.on(OpenedDesk.settings(
                store, false, OpenedDesk.INTAKE.with(List.of(), List.of(articles), Optional.empty())))) {
            JobsTest.until(() -> !desk.get("/corpus").body().contains("hx-get=\"/corpus/jobs\""));
        }
    }

    private Path articles() throws IOException {
        StringBuilder lines = new StringBuilder();
        String[] deeds = {"praises", "meets", "visits", "attacks"};
        for (int i = 0; i < ARTICLES; i++) {
            lines.append("{\"date\": \"2024-02-%02d\", \"text\": \"FRA %s ITA. It is number %d. %s\"}\n"
                    .formatted(
                            1 + i % 28, deeds[i % 4], i, Integer.toString(i, 3).repeat(20)));
        }
        return Files.writeString(folder.resolve("news.jsonl"), lines);
    }

    /** The first line that a process tells, without what comes before an address. */
    private static String line(Process process) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = process.getInputStream().read();
                c >= 0 && c != '\n';
                c = process.getInputStream().read()) {
            line.append((char) c);
        }
        return line.toString().replaceFirst("\\A\\.*", "").strip();
    }
}
