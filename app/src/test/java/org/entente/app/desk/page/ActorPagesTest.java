package org.entente.app.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.desk.OpenedDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorPagesTest {
    @TempDir
    Path folder;

    @Test
    void theBusiestActorsComeFirstAndThoseWithoutEventsAreThereToo() {
        try (OpenedDesk desk = desk()) {
            String page = desk.get("/actors").body();
            assertThat(page.indexOf("/actor/FRA")).isBetween(0, page.indexOf("/actor/ITA"));
            assertThat(desk.get("/actors?letter=A").body())
                    .contains("/actor/AZE")
                    .doesNotContain("/actor/FRA");
        }
    }

    @Test
    void anActorIsFoundByNameCodeCapitalPeopleAndWithoutAccents() {
        try (OpenedDesk desk = desk()) {
            for (String said : new String[] {"Azerb", "aze", "Baku", "Azerbaijanis"}) {
                assertThat(desk.get("/actors?name=" + said).body()).as(said).contains("/actor/AZE");
            }
            assertThat(desk.get("/actors?name=turkiye").body()).contains("/actor/TUR");
        }
    }

    @Test
    void aPersonIsFoundWithTheOfficeOfTheDay() {
        try (OpenedDesk desk = desk()) {
            assertThat(desk.get("/actors?name=Ilham+Aliyev").body())
                    .contains("Ilham Aliyev", "/actor/AZE", "president");
        }
    }

    @Test
    void aSearchForNobodySaysSo() {
        try (OpenedDesk desk = desk()) {
            assertThat(desk.get("/actors?name=Nowhereland").body()).contains("No actor is called so.");
        }
    }

    @Test
    void anActorsPageTellsWhatItDidAndWhatWasDoneToIt() {
        try (OpenedDesk desk = desk()) {
            String page = desk.get("/actor/FRA").body();
            assertThat(page).contains("4 events", "/relation/FRA/ITA", "Paris", "Member of", "European Union");
            assertThat(page).contains("2013: did 2, met 0");
        }
    }

    @Test
    void yearsRestrictThePartners() {
        try (OpenedDesk desk = desk()) {
            assertThat(desk.get("/actor/FRA?from=2013").body()).doesNotContain("/relation/FRA/DEU");
            assertThat(desk.get("/actor/FRA?to=2012").body()).contains("/relation/FRA/DEU");
        }
    }

    @Test
    void theMapTellsFriendsFromFoesByShape() {
        try (OpenedDesk desk = desk()) {
            String page = desk.get("/actor/FRA").body();
            assertThat(shape(page, "/relation/FRA/ITA")).startsWith("<circle class=\"dot tone-friendly");
            assertThat(shape(page, "/relation/FRA/USA")).startsWith("<rect class=\"dot tone-hostile");
            assertThat(page).doesNotContain("style=");
        }
    }

    @Test
    void whoHasNoCapitalStandsBesideTheMap() {
        OpenedDesk.store(folder.resolve("bodies.duckdb"), Map.of("2012-01-01", "FRA praises EUR. FRA praises ITA."));
        try (OpenedDesk desk = OpenedDesk.on(folder.resolve("bodies.duckdb"))) {
            assertThat(desk.get("/actor/FRA").body()).contains("Not on the map:", "/relation/FRA/EUR");
        }
    }

    @Test
    void nobodysPageSaysWhatToDo() {
        try (OpenedDesk desk = desk()) {
            var answer = desk.get("/actor/NOBODY");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("No actor is called");
        }
    }

    @Test
    void theMatrixSaysWhatTheRowDidToTheColumn() {
        try (OpenedDesk desk = desk()) {
            String page = desk.get("/actors/matrix?of=FRA,ITA,USA").body();
            assertThat(page).contains("/relation/FRA/USA?directed=true", "France to USA: 1 event");
            assertThat(page).doesNotContain("/relation/USA/FRA?directed=true").doesNotContain("/relation/FRA/DEU");
            assertThat(page).contains("\u221210.0<small>1</small>");
        }
    }

    @Test
    void theMatrixTakesTheMembersOfAnOrganisationAndTellsWhomItDoesNotKnow() {
        try (OpenedDesk desk = desk()) {
            String page = desk.get("/actors/matrix?of=members:EU,Nowhereland").body();
            assertThat(page)
                    .contains("/actor/FRA", "/actor/POL", "“Nowhereland” means nobody")
                    .doesNotContain("/actor/USA\"");
        }
    }

    @Test
    void theMatrixOfTheBusiestHasNoneWithoutEvents() {
        try (OpenedDesk desk = desk()) {
            assertThat(desk.get("/actors/matrix?number=3").body())
                    .contains("/actor/FRA", "/actor/ITA")
                    .doesNotContain("/actor/AZE");
        }
    }

    @Test
    void anEmptyStoreHasActorsWithoutEvents() {
        try (OpenedDesk desk = OpenedDesk.on(folder.resolve("empty.duckdb"))) {
            assertThat(desk.get("/actors").body()).contains("/actor/AFG");
            assertThat(desk.get("/actor/AZE").body()).contains("The store has no events of it.", "Baku");
            assertThat(desk.get("/actors/matrix").body()).contains("There are no events.");
        }
    }

    private static String shape(String page, String relation) {
        Matcher found = Pattern.compile(
                        Pattern.quote("<a href=\"" + relation + "\">") + "\\s*<title>[^<]*</title>\\s*(<[^>]*>)")
                .matcher(page);
        assertThat(found.find()).as(relation).isTrue();
        return found.group(1);
    }

    private OpenedDesk desk() {
        return OpenedDesk.on(OpenedDesk.store(
                folder.resolve("actors.duckdb"),
                Map.of(
                        "2012-01-02", "FRA praises DEU.",
                        "2013-01-02", "FRA praises ITA. FRA attacks USA.",
                        "2014-01-02", "FRA meets ITA. ITA visits FRA.")));
    }
}
