package org.entente.app.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.entente.app.desk.OpenedDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The box at the head of every page, by keyboard and by mouse, with scripts and without. */
@ExtendWith(InBrowser.class)
class SearchBoxTest {
    @TempDir
    static Path folder;

    private static OpenedDesk desk;

    @BeforeAll
    static void open() {
        desk = OpenedDesk.on(OpenedDesk.store(
                folder.resolve("news.duckdb"),
                Map.of("2024-02-17", "FRA praises ITA.", "2024-02-18", "FRA meets AZE.")));
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
    void arrowsAndEnterChooseASuggestion(Browser browser) {
        browser.open(desk.address() + "keys").press("/");
        browser.press("azerb").await(b -> !b.all("#suggestions [role=option]").isEmpty());
        assertThat(browser.one("#q").getAttribute("aria-expanded")).isEqualTo("true");
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.one("#q").getAttribute("aria-activedescendant")).isEqualTo("suggestion-0");
        browser.press(Keys.ENTER).await(b -> b.at().contains("/search?q=Azerbaijan"));
        assertThat(browser.text("main")).contains("FRA");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aRelationIsTheFirstSuggestionForTwoActors(Browser browser) {
        browser.open(desk.address()).press("/");
        browser.press("FRA AZE")
                .await(b -> !b.all("#suggestions a[href='/relation/FRA/AZE']").isEmpty());
        browser.press(Keys.ESCAPE);
        assertThat(browser.all("#suggestions [role=option]")).isEmpty();
        assertThat(browser.one("#q").getAttribute("aria-expanded")).isEqualTo("false");
        browser.press(Keys.ENTER).await(b -> b.at().contains("/search?q="));
        assertThat(browser.text("main")).contains("France – Azerbaijan");
    }

    @Test
    void withoutScriptsItIsAForm(Browser browser) {
        browser.scripts(false).open(desk.address());
        browser.one("#q").sendKeys("France 2024");
        browser.click(".find button").await(b -> b.at().contains("/search?q=France+2024"));
        assertThat(browser.text("main")).contains("Events", "Articles");
    }

    @Test
    void whatIsFoundIsForEverybody(Browser browser) {
        browser.open(desk.address() + "search?q=Paris+Congo+azerbajan+2024");
        assertThat(browser.axe()).isEmpty();
        assertThat(browser.dark(true).axe()).isEmpty();
        assertThat(browser.phone(true).tooWide()).isEmpty();
        assertThat(browser.walk().faults()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }
}
