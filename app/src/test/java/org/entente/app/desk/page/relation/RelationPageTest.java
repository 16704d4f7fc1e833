package org.entente.app.desk.page.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.desk.OpenedDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** France attacks Italy for a year, then praises it; Germany is met now and then. */
class RelationPageTest {
    @TempDir
    static Path folder;

    static OpenedDesk desk;

    @BeforeAll
    static void open() {
        Map<String, String> news = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            for (int day = 5; day <= 20; day += 5) {
                news.put("2022-%02d-%02d".formatted(month, day), "FRA attacks ITA.");
                news.put(
                        "2023-%02d-%02d".formatted(month, day),
                        month % 2 == 0 ? "FRA praises ITA." : "ITA praises FRA.");
            }
            news.put("2023-%02d-28".formatted(month), "DEU meets FRA. Elsewhere, USA meets AZE.");
        }
        news.put("2024-01-03", "FRA will attack ITA.");
        desk = OpenedDesk.on(OpenedDesk.store(folder.resolve("news.duckdb"), news));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void theVerdictStandsAboveWithItsProbabilityAndCounts() {
        String page = page("/relation/FRA/ITA");
        assertThat(page)
                .contains("<h1><a href=\"/actor/FRA\">France</a> – <a href=\"/actor/ITA\">Italy</a>")
                .contains("The relation of FRA and ITA")
                .contains("<dt>Probability</dt>")
                .containsPattern("<dt>Deeds</dt><dd>96 ")
                .contains("<dt>Told by</dt><dd>0 outlets <small>their states are not known")
                .contains("97 events in 97 reports: 96 dated deeds, 1 planned, wished, denied or the like.");
    }

    @Test
    void aTurnIsToldWithTheEventsThatMadeIt() {
        String turns = between(page("/relation/FRA/ITA"), "id=\"turns\"", "</section>");
        assertThat(turns)
                .contains("improving: −")
                .contains("probability &gt; 0.99")
                .containsPattern("pulls [+−]0\\.\\d\\d")
                .contains("href=\"/event/")
                .contains("<bdi>FRA attacks ITA.</bdi>");
    }

    @Test
    void theListIsThatOfThePeriod() {
        String all = events("/relation/FRA/ITA");
        String spring = events("/relation/FRA/ITA?from=2022-03-01&to=2022-04-30");
        assertThat(count(all)).isEqualTo(97);
        assertThat(count(spring)).isEqualTo(8);
        assertThat(spring)
                .contains("2022-04-20")
                .contains("2022-03-05")
                .doesNotContain("2022-05")
                .doesNotContain("2023-");
    }

    @Test
    void theNewestStandFirstAndFiftyOnAPage() {
        String first = events("/relation/FRA/ITA");
        String second = events("/relation/FRA/ITA?page=2");
        assertThat(rows(first)).isEqualTo(50);
        assertThat(rows(second)).isEqualTo(47);
        assertThat(first.indexOf("2023-12-20")).isPositive().isLessThan(first.indexOf("2023-12-15"));
        assertThat(first).contains("page 1 of 2").contains("href=\"/relation/FRA/ITA?page=2#events\"");
        assertThat(second).contains("2022-01-05");
    }

    @Test
    void theListIsFilteredAndOrderedAsAsked() {
        assertThat(count(events("/relation/FRA/ITA?type=ASSAULT"))).isEqualTo(49);
        assertThat(count(events("/relation/FRA/ITA?type=assault&status=planned")))
                .isEqualTo(1);
        assertThat(count(events("/relation/FRA/ITA?source=ITA"))).isEqualTo(24);
        assertThat(count(events("/relation/FRA/ITA?field=energy"))).isZero();
        String worst = events("/relation/FRA/ITA?order=worst");
        assertThat(worst.lastIndexOf("FRA attacks ITA.")).isPositive().isLessThan(worst.indexOf("praises"));
        String pulled = events("/relation/FRA/ITA?order=pull");
        assertThat(pulled.indexOf("pulls ")).isPositive().isLessThan(pulled.indexOf("</li>"));
    }

    @Test
    void aPartOfThePageIsGivenToItsScriptAndThePageToAllOthers() {
        String path = "/relation/FRA/ITA/events?from=2022-03-01&to=2022-04-30";
        HttpResponse<String> part = desk.send(desk.request(path).header("HX-Request", "true"));
        assertThat(part.body()).doesNotContain("<html").contains("8 events");
        assertThat(part.headers().firstValue("HX-Replace-Url"))
                .contains("/relation/FRA/ITA?from=2022-03-01&to=2022-04-30");
        HttpResponse<String> page = desk.get(path);
        assertThat(page.uri().getPath()).isEqualTo("/relation/FRA/ITA");
        assertThat(page.body()).contains("<html").contains("8 events");
    }

    @Test
    void aFieldOrATellerIsShownAlone() {
        String whole = page("/relation/FRA/ITA");
        assertThat(whole)
                .contains("href=\"/relation/FRA/ITA?by=field&amp;part=trade\"")
                .contains("href=\"/relation/FRA/ITA?by=teller&amp;part=unknown\"");
        String trade = page("/relation/FRA/ITA?by=field&part=trade");
        assertThat(trade)
                .contains("Only the field trade.")
                .contains("class=\"here\"")
                .contains("✕ trade only");
        assertThat(desk.get("/relation/FRA/ITA?by=field&part=energy").body())
                .contains("no event of this relation is of field \"energy\"");
    }

    @Test
    void oneDirectionIsShownAlone() {
        String directed = page("/relation/ITA/FRA?directed=true");
        assertThat(directed).contains("→ <a href=\"/actor/FRA\">France</a>");
        assertThat(count(events("/relation/ITA/FRA?directed=true"))).isEqualTo(24);
        assertThat(page("/relation/FRA/ITA")).contains("href=\"/relation/ITA/FRA?directed=true\"");
    }

    @Test
    void anotherRelationStandsBeside() {
        String page = page("/relation/FRA/ITA?with=DEU-FRA");
        assertThat(between(page, "<h2>Compared</h2>", "</table>"))
                .contains("DEU – FRA")
                .contains("href=\"/relation/DEU/FRA\"");
        assertThat(page("/relation/FRA/ITA?with=DEU&and=FRA")).contains("<h2>Compared</h2>");
        assertThat(desk.get("/relation/FRA/ITA/chart.json?with=DEU-FRA").body())
                .contains("\"with\":{\"name\":\"DEU – FRA\"");
        assertThat(desk.get("/relation/FRA/ITA?with=DEU").body()).contains("does not name two sides");
    }

    @Test
    void theAddressIsThatOfExactlyThisView() {
        String address =
                "/relation/FRA/ITA?from=2022-03-01&to=2023-04-30&by=field&part=trade&origin=coded&table=goldstein"
                        + "&as-of=2023-12-31&with=DEU-FRA&field=trade&type=ASSAULT&status=happened&source=FRA&order=oldest";
        String page = page(address);
        assertThat(page).contains("rel=\"bookmark\" href=\"" + address.replace("&", "&amp;") + "\"");
        assertThat(page).contains("As it was known on 2023-12-31.").contains("Scores: Goldstein");
        assertThat(count(between(page, "id=\"events\"", "</section>"))).isEqualTo(40);
    }

    @Test
    void sidesMayBeGroupsAndNames() {
        assertThat(page("/relation/France/members:EU"))
                .contains("EUR members")
                .contains("FRA")
                .contains("97 events".replace("97", "109"));
        assertThat(page("/relation/FRA+DEU/Italy")).contains("DEU+FRA – <a href=\"/actor/ITA\">Italy</a>");
    }

    @Test
    void whoMeansNobodyIsShownWhoIsNear() {
        HttpResponse<String> answer = desk.get("/relation/Frence/ITA?with=DEU-FRA");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("anybody called “<bdi>Frence</bdi>”")
                .contains("<a href=\"/relation/France/ITA?with=DEU-FRA\">France</a>");
    }

    @Test
    void whereThereIsNothingBetweenThemTheirPartnersAreNamed() {
        assertThat(page("/relation/ITA/AZE"))
                .contains("There is no event between them, so there is no course.")
                .contains("<a href=\"/relation/ITA/FRA\">France</a> <small>97</small>")
                .contains("<a href=\"/relation/AZE/USA\">USA</a>");
        assertThat(page("/relation/FRA/DEU?directed=true"))
                .contains("All of it goes the other way")
                .contains("href=\"/relation/DEU/FRA?directed=true\"");
    }

    @Test
    void whatCannotBeReadIsToldWithItsRemedy() {
        assertThat(desk.get("/relation/FRA/ITA?from=yesterday").statusCode()).isEqualTo(400);
        assertThat(desk.get("/relation/FRA/ITA?from=yesterday").body()).contains("is no date; write yyyy-mm-dd");
        assertThat(desk.get("/relation/FRA/ITA?from=2024-01-01&to=2023-01-01").body())
                .contains("exchange them");
        assertThat(desk.get("/relation/FRA/ITA?table=/etc/passwd").body()).contains("name one of plover, goldstein");
        assertThat(desk.get("/relation/FRA/ITA?origin=gdelt").body()).contains("no events of \"gdelt\"");
        assertThat(desk.get("/relation/FRA/FRA").body()).contains("name two actors");
        assertThat(desk.get("/relation/FRA/ITA?as-of=2030-01-01").body()).contains("later than today");
    }

    @Test
    void whatIsPlannedAndWhatCannotBeKnownIsTold() {
        assertThat(page("/relation/FRA/ITA"))
                .contains("Planned, wished or demanded, and not done")
                .contains("FRA will attack ITA.")
                .contains("No article of the store says where it is going.")
                .contains("What this cannot know")
                .contains("What nobody reported, or no outlet of this store, is not in it.");
    }

    @Test
    void theFiguresBehindTheChartStandInATable() {
        assertThat(between(page("/relation/FRA/ITA"), "The figures behind the chart", "</table>"))
                .contains("<th scope=\"col\">Month</th>")
                .containsPattern("2022-01</th><td class=\"number\">−");
    }

    private static String page(String path) {
        HttpResponse<String> answer = desk.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String events(String path) {
        return between(page(path), "id=\"events\"", "</section>");
    }

    private static String between(String text, String from, String to) {
        int begin = text.indexOf(from);
        assertThat(begin).as(from).isNotNegative();
        return text.substring(begin, text.indexOf(to, begin));
    }

    private static int count(String events) {
        Matcher count = Pattern.compile("role=\"status\">([\\d,]+) event").matcher(events);
        assertThat(count.find()).isTrue();
        return Integer.parseInt(count.group(1).replace(",", ""));
    }

    private static int rows(String events) {
        return events.split("<li class=\"event\">", -1).length - 1;
    }
}
