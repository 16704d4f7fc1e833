package org.entente.app.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.entente.app.desk.OpenedDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchPageTest {
    @TempDir
    static Path folder;

    private static OpenedDesk desk;

    @BeforeAll
    static void open() {
        desk = OpenedDesk.on(OpenedDesk.store(
                folder.resolve("news.duckdb"),
                Map.of(
                        "2024-02-17",
                        "FRA praises ITA. <script>alert(1)</script> and pipelines.",
                        "2024-02-18",
                        "FRA meets AZE. Nothing else.")));
        // The names are loaded and the index is made while the first page is waited for.
        String page = "";
        for (int tries = 0; tries < 60 && !page.contains("id=\"articles\""); tries++) {
            page = desk.get("/search?q=France").body();
        }
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void whatWasUnderstoodIsShownWithItsAlternatives() {
        String page = page("/search?q=Paris+Congo+trade+2024");
        assertThat(page)
                .contains("→ France", "→ Democratic Republic of the Congo", "→ field trade", "→ 2024")
                .contains("href=\"/search?q=Paris+COG+trade+2024\"")
                .contains("href=\"/relation/FRA/COD?from=2024-01-01&amp;to=2024-12-31&amp;field=trade\"");
    }

    @Test
    void eventsAndArticlesAreFoundWithTheirWordsMarked() {
        assertThat(page("/search?q=France+consult"))
                .contains("<h2 id=\"events\">Events <small>1</small></h2>", "/event/", "/actor/FRA");
        assertThat(page("/search?q=pipeline")).contains("<mark>pipelines</mark>", "/article/");
    }

    @Test
    void whatIsFoundIsNeverMarkup() {
        assertThat(page("/search?q=alert")).contains("&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(page("/search?q=%3Cimg+src%3Dx%3E")).contains("&lt;img").doesNotContain("<img");
    }

    @Test
    void slipsAreAskedAboutAndWordsOfNoTextAreNamed() {
        assertThat(page("/search?q=azerbajan+flimflam"))
                .contains("Did you mean", "/search?q=Azerbaijan+flimflam", "In no text:");
    }

    @Test
    void anEmptySearchSaysWhatCanBeAsked() {
        assertThat(page("/search")).contains("Baku Washington energy 2024");
    }

    @Test
    void theNewestFirstAndOtherPagesHaveAddresses() {
        assertThat(page("/search?q=France")).contains("/search?q=France&amp;order=newest");
        assertThat(desk.get("/search?q=France&order=sideways").statusCode()).isEqualTo(400);
        assertThat(desk.get("/search?q=France&page=0").statusCode()).isEqualTo(400);
        assertThat(desk.get("/search?q=France&page=999999").statusCode()).isEqualTo(200);
    }

    @Test
    void suggestionsLeadToRelationsActorsAndSearches() {
        assertThat(suggestions("FRA AZE")).contains("href=\"/relation/FRA/AZE\"", "France – Azerbaijan");
        assertThat(suggestions("FRA+azerb")).contains("href=\"/search?q=FRA+Azerbaijan\"");
        assertThat(suggestions("%3Cscript")).doesNotContain("<script");
        assertThat(suggestions("")).isBlank();
    }

    @Test
    void whoOpensTheSuggestionsComesToThePage() {
        HttpResponse<String> answer = desk.get("/search/suggest?q=FRA");
        assertThat(answer.uri().getPath()).isEqualTo("/search");
    }

    private static String page(String path) {
        HttpResponse<String> answer = desk.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String suggestions(String typed) {
        return desk.send(desk.request("/search/suggest?q=" + typed.replace(" ", "+"))
                        .header("HX-Request", "true")
                        .GET())
                .body();
    }
}
