package org.entente.app.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.desk.OpenedDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Something is given to be read, and told where it is wrong. */
@ExtendWith(InBrowser.class)
class ReadBrowserTest {
    @TempDir
    static Path folder;

    static OpenedDesk desk;

    @BeforeAll
    static void open() {
        desk = OpenedDesk.on(folder.resolve("news.duckdb"));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static Browser read(Browser browser, String text) {
        browser.open(desk.address() + "read");
        browser.one("#text").sendKeys(text);
        browser.click("form.give button.main");
        return browser.await(page -> !page.all(".reading").isEmpty());
    }

    @Test
    void everybodyCanUseWhatWasRead(Browser browser) {
        read(browser, "FRA praises ITA. DEU attacks FRA. All others wait.");

        assertThat(browser.all(".rows li")).hasSize(2);
        assertThat(browser.axe()).isEmpty();
        browser.dark(true);
        assertThat(browser.axe()).isEmpty();
        browser.phone(true);
        assertThat(browser.tooWide()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aRemarkIsMadeWithoutLeavingThePageByTheKeyboard(Browser browser) {
        read(browser, "FRA praises ITA. DEU attacks FRA.");
        String at = browser.at();
        browser.one("#e2 button[value=wrong]").sendKeys(Keys.ENTER);
        browser.await(
                page -> !page.all("#e2 button[value=wrong][aria-pressed=true]").isEmpty());
        browser.one("#e1 summary").sendKeys(Keys.ENTER);
        browser.one("#e1 input[name=note]").sendKeys("only alleged", Keys.ENTER);
        browser.await(
                page -> !page.all("#e1 button[value=other][aria-pressed=true]").isEmpty());

        assertThat(browser.at()).isEqualTo(at);
        assertThat(browser.all("#e1 button[value=right][aria-pressed=true]")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void withoutScriptsTheSameIsDoneByForms(Browser browser) {
        browser.scripts(false);
        read(browser, "FRA praises ITA.");
        browser.click("#e1 button[value=right]");

        browser.await(
                page -> !page.all("#e1 button[value=right][aria-pressed=true]").isEmpty());
    }

    @Test
    void anIngestShowsByItselfThatItIsDone(Browser browser) throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "FRA meets ITA. Somebody took a note of it.");
        browser.open(desk.address() + "corpus");
        browser.one("#path").sendKeys(article.toString(), Keys.ENTER);

        browser.await(page -> page.text("#jobs").contains("1 coded"));
        assertThat(browser.complaints()).isEmpty();
    }
}
