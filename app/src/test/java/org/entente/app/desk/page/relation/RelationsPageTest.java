package org.entente.app.desk.page.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.entente.app.desk.OpenedDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationsPageTest {
    @TempDir
    Path folder;

    OpenedDesk desk;

    @BeforeEach
    void open() {
        Map<String, String> news = Map.of(
                "2024-02-01", "FRA praises ITA. FRA meets ITA. DEU attacks FRA.",
                "2024-02-09", "FRA visits ITA.",
                "2024-03-01", "DEU meets ITA. DEU praises ITA.");
        desk = OpenedDesk.on(OpenedDesk.store(folder.resolve("news.duckdb"), news));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void thoseWithMostEventsStandFirst() {
        assertThat(order("")).containsExactly("/relation/FRA/ITA", "/relation/DEU/ITA", "/relation/DEU/FRA");
    }

    @Test
    void theyAreOrderedAsAsked() {
        assertThat(order("?order=latest").get(0)).isEqualTo("/relation/DEU/ITA");
        assertThat(order("?order=worst").get(0)).isEqualTo("/relation/DEU/FRA");
        assertThat(order("?order=best").get(2)).isEqualTo("/relation/DEU/FRA");
        assertThat(order("?order=name")).containsExactly("/relation/FRA/ITA", "/relation/DEU/FRA", "/relation/DEU/ITA");
    }

    @Test
    void thoseOfAnActorAreFoundByCodeOrName() {
        assertThat(order("?actor=deu")).containsExactly("/relation/DEU/ITA", "/relation/DEU/FRA");
        assertThat(order("?actor=Ital")).containsExactly("/relation/FRA/ITA", "/relation/DEU/ITA");
        assertThat(order("?least=2")).containsExactly("/relation/FRA/ITA", "/relation/DEU/ITA");
        assertThat(desk.get("/relations?actor=nobody").body()).contains("No pair of actors like that has events.");
    }

    @Test
    void twoNamesLeadToTheirRelation() {
        assertThat(desk.get("/relation?a=France&b=members:EU").uri().getPath())
                .isEqualTo("/relation/France/members:EU");
        assertThat(desk.get("/relation?a=FRA&b=").uri().toString()).endsWith("/relations?actor=FRA");
    }

    private java.util.List<String> order(String query) {
        return java.util.regex.Pattern.compile("<th scope=\"row\"><a href=\"([^\"?]+)")
                .matcher(desk.get("/relations" + query).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
