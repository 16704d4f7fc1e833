package org.entente.app.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.desk.OpenedDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsPageTest {
    private static final Pattern NEXT = Pattern.compile("<a href=\"([^\"]+)\" rel=\"next\">");
    private static final Pattern EVENT = Pattern.compile("<li id=\"event-([^\"]+)\"");

    @TempDir
    Path folder;

    OpenedDesk desk;

    /** 120 days on which France praises Italy. */
    @BeforeEach
    void open() {
        TreeMap<String, String> texts = new TreeMap<>();
        for (int day = 0; day < 120; day++) {
            texts.put(java.time.LocalDate.of(2023, 1, 1).plusDays(day).toString(), "FRA praises ITA. Day " + day + ".");
        }
        texts.put("2024-02-17", "DEU attacks ITA.");
        desk = OpenedDesk.on(OpenedDesk.store(folder.resolve("news.duckdb"), texts));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static List<String> events(String page) {
        List<String> ids = new ArrayList<>();
        Matcher found = EVENT.matcher(page);
        while (found.find()) {
            ids.add(found.group(1));
        }
        return ids;
    }

    @Test
    void theListTurnsByItsLinksFromTheNewestToTheOldest() {
        List<String> all = new ArrayList<>();
        String address = "/events";
        while (!address.isEmpty()) {
            String page = desk.get(address).body();
            all.addAll(events(page));
            Matcher next = NEXT.matcher(page);
            address = next.find() ? next.group(1).replace("&amp;", "&") : "";
        }
        assertThat(all).hasSize(121).doesNotHaveDuplicates();
        assertThat(desk.get("/events").body()).contains("2024-02-17").doesNotContain("To the newest");
    }

    @Test
    void aFilterStaysWhileOneTurns() {
        String page = desk.get("/events?actor=FRA&type=support&field=trade").body();
        assertThat(events(page)).hasSize(50);
        assertThat(page).contains("actor=FRA&amp;type=support&amp;field=trade&amp;after=");
        assertThat(page).contains("value=\"FRA\"", "value=\"SUPPORT\" selected");
    }

    @Test
    void anActorMayBeCalledByName() {
        assertThat(events(desk.get("/events?source=Germany").body())).hasSize(1);
        assertThat(desk.get("/events?source=Nobody").statusCode()).isEqualTo(400);
    }

    @Test
    void theListLeadsToTheSameEventsAsCsv() {
        String page = desk.get("/events?actor=FRA&field=trade&type=support&after=2023-01-05,x")
                .body();
        String link =
                page.replaceAll("(?s).*<a href=\"([^\"]+)\">CSV</a>.*", "$1").replace("&amp;", "&");

        assertThat(link).isEqualTo("/api/v1/events?actor=FRA&type=SUPPORT&context=trade&format=csv");
        assertThat(desk.get(link).body().lines())
                .hasSize(121)
                .element(0)
                .asString()
                .contains("source");
    }

    @Test
    void aValueThatCannotBeMeantIsToldWithThoseThatCan() {
        var answer = desk.get("/events?status=done");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("status", "is none of its values", "happened");
        assertThat(desk.get("/events?from=yesterday").body()).contains("write yyyy-mm-dd");
        assertThat(desk.get("/events?after=x").statusCode()).isEqualTo(400);
    }

    @Test
    void whatNobodyDidIsAnEmptyPage() {
        assertThat(desk.get("/events?actor=XYZ").body()).contains("No event passes these filters");
    }
}
