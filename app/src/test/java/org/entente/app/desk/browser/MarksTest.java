package org.entente.app.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.Sample;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.render.SampleReading;
import org.entente.app.store.SampleDirectory;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** What the marks of a text do, and what an event's page brings in when it is asked for. */
@ExtendWith(InBrowser.class)
class MarksTest {
    @TempDir
    static Path folder;

    static OpenedDesk desk;

    @BeforeAll
    static void open() {
        Path file = folder.resolve("news.duckdb");
        try (Store store = Store.open(file)) {
            store.articles()
                    .add(
                            List.of(
                                    Sample.kept(SampleReading.reading()),
                                    Sample.kept(Sample.reading("FRA meets ITA.", "2024-02-19"))),
                            new Terms("test", true, SampleDirectory.NAMES));
        }
        desk = OpenedDesk.on(file);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static Browser article(Browser browser) {
        return browser.open(desk.address() + "article/sample-1");
    }

    private static boolean isLit(Browser browser, String selector) {
        return browser.all(selector).stream()
                .allMatch(element -> element.getDomAttribute("class").contains("on"));
    }

    @Test
    void pointingAtAMarkLightsItsRowAndTheOtherWayRound(Browser browser) {
        article(browser);
        new Actions(browser.driver())
                .moveToElement(browser.one(".print .trigger[data-rows~=e1]"))
                .perform();
        assertThat(isLit(browser, "li#e1")).isTrue();
        assertThat(isLit(browser, "li#e2")).isFalse();

        new Actions(browser.driver()).moveToElement(browser.one("li#e2 a")).perform();
        assertThat(isLit(browser, ".print .trigger[data-rows~=e2]")).isTrue();
        assertThat(isLit(browser, "li#e1")).isFalse();
    }

    @Test
    void theFocusLightsAsThePointerDoes(Browser browser) {
        article(browser);
        browser.one("li#e1 a").sendKeys(Keys.SHIFT);
        assertThat(isLit(browser, ".print .trigger[data-rows~=e1]")).isTrue();
    }

    @Test
    void aMarkLeadsToItsEvent(Browser browser) {
        article(browser).click(".print .trigger[data-rows~=e1]");
        assertThat(browser.at()).isEqualTo("/event/ev-1");
    }

    @Test
    void aLayerIsSwitchedOffByTheKeyboardAndWithoutScripts(Browser browser) {
        String colour = "return getComputedStyle(document.querySelector('.print .trigger')).borderBottomColor";
        article(browser);
        assertThat(browser.run(colour)).isNotEqualTo("rgba(0, 0, 0, 0)");
        browser.run("document.querySelector('#layer-events').focus()");
        browser.press(Keys.SPACE);
        assertThat(browser.run(colour)).isEqualTo("rgba(0, 0, 0, 0)");
    }

    @Test
    void onAPhoneTheRowsComeUnderTheText(Browser browser) {
        article(browser.phone(true));
        assertThat(browser.one(".rows").getLocation().getY())
                .isGreaterThanOrEqualTo(browser.one(".print").getLocation().getY()
                        + browser.one(".print").getSize().getHeight());
    }

    @Test
    void everyMentionIsMarkedByItself(Browser browser) {
        article(browser)
                .await(page -> page.text("#naming").contains("Marked are all words that name an actor or a date"));
        assertThat(browser.at()).isEqualTo("/article/sample-1");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whyAnEventWasCodedSoComesIntoItsPage(Browser browser) {
        browser.open(desk.address() + "event/ev-1").click("#why a[hx-get]");
        browser.await(b -> b.text("#why").contains("received envoys from Arnor"));
        assertThat(browser.at()).isEqualTo("/event/ev-1");
        browser.click("#merging a[hx-get]");
        browser.await(b -> b.text("#merging").contains("Only one report tells it."));
        assertThat(browser.complaints()).isEmpty();
    }
}
