package org.entente.app.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.app.desk.OpenedDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a browser makes of an article that means no good. */
@ExtendWith(InBrowser.class)
class HostilePageTest {
    @TempDir
    static Path folder;

    static OpenedDesk desk;

    @BeforeAll
    static void open() {
        desk = OpenedDesk.on(TrialStore.copy(folder.resolve("trial.duckdb")));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void itIsShownAsTextAndNothingOfItRuns(Browser browser) {
        article(browser);
        String text = browser.text("main");
        assertThat(text)
                .contains("<script>window." + Hostile.TRACE + "=1</script>")
                .contains("<svg onload='window." + Hostile.TRACE + "=3'>")
                .contains("<style>main{display:none}</style>")
                .contains("<meta http-equiv=\"refresh\"");
        harmless(browser);
    }

    @Test
    void noLinkOfItIsThereToBePressed(Browser browser) {
        article(browser);
        assertThat(browser.all("a[href^='javascript:'], a[href*='evil.example'], #hostile"))
                .isEmpty();
        assertThat(browser.all("main form[action*='evil'], iframe, main svg[onload], main img[onerror]"))
                .isEmpty();
    }

    @Test
    void nothingThatFollowsIsTurnedRound(Browser browser) {
        article(browser);
        Object turned =
                browser.run("return document.documentElement.textContent.match(/[\u202A-\u202E\u2066-\u2069]/)");
        assertThat(turned).isNull();
    }

    @Test
    void itsEventsAreTextInListsToo(Browser browser) {
        for (String page : new String[] {"events?actor=DEU", "relation/DEU/FRA", "corpus/run/1", "watch"}) {
            browser.open(desk.address() + page);
            harmless(browser);
        }
    }

    private static void article(Browser browser) {
        browser.open(desk.address() + "articles");
        String link = (String)
                browser.run(
                        "return [...document.querySelectorAll('a[href^=\"/article/\"]')].find(a => a.textContent.includes('Tricks')).href");
        browser.open(link);
    }

    private static void harmless(Browser browser) {
        assertThat(browser.run("return window." + Hostile.TRACE)).isNull();
        assertThat(browser.one("main").isDisplayed()).isTrue();
        assertThat(browser.complaints()).isEmpty();
    }
}
