package org.entente.app.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.entente.app.desk.OpenedDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NowPageTest {
    @TempDir
    Path folder;

    @Test
    void anEmptyStoreTellsWhatToDo() {
        try (OpenedDesk desk = OpenedDesk.on(folder.resolve("empty.duckdb"))) {
            assertThat(desk.get("/").body())
                    .contains("This store is empty", "href=\"/corpus\"", "href=\"/watch\"", "entente demo");
        }
    }

    @Test
    void theNewestEventsStandByDayAndGoOnPageByPage() {
        Map<String, String> texts = new TreeMap<>();
        for (int day = 0; day < 40; day++) {
            texts.put(LocalDate.of(2024, 3, 1).plusDays(day).toString(), "Day " + day + ". FRA praises ITA.");
        }
        try (OpenedDesk desk = OpenedDesk.on(OpenedDesk.store(folder.resolve("news.duckdb"), texts))) {
            String page = desk.get("/").body();
            assertThat(page)
                    .contains("<h3>2024-04-09</h3>", "<h3>2024-03-11</h3>")
                    .doesNotContain("<h3>2024-03-10</h3>");
            assertThat(page).contains("40 articles", "The last deed is of 2024-04-09");
            String next = page.replaceAll("(?s).*href=\"(/\\?after=[^\"#]+)[^\"]*\" rel=\"next\".*", "$1");
            assertThat(desk.get(next.replace("&amp;", "&")).body())
                    .contains("<h3>2024-03-10</h3>", "<h3>2024-03-01</h3>")
                    .doesNotContain("2024-03-11</h3>", "Relations that moved");
        }
    }

    @Test
    void whatMovedIsShownWithItsReasonOnceItIsKnown() {
        Map<String, String> texts = new TreeMap<>();
        for (int week = 0; week < 120; week++) {
            texts.put(
                    LocalDate.of(2022, 2, 1).plusWeeks(week).toString(),
                    "Week " + week + ". FRA " + (week < 80 ? "praises" : "attacks") + " ITA.");
        }
        try (OpenedDesk desk = OpenedDesk.on(OpenedDesk.store(folder.resolve("news.duckdb"), texts))) {
            String page = "";
            for (int tries = 0; tries < 2000 && !page.contains("class=\"spark\""); tries++) {
                page = desk.get("/").body();
                Thread.onSpinWait();
            }
            assertThat(page)
                    .contains("<h3>Worsening <small>1</small></h3>", "France – Italy", "▼", "<polyline points=")
                    .contains("/relation/FRA/ITA", "/event/")
                    .doesNotContain("style=");
        }
    }
}
