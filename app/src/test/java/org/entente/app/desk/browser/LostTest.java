package org.entente.app.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.desk.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A desk that goes away and comes back while somebody fills in a form. */
@ExtendWith(InBrowser.class)
class LostTest {
    private static final String FEED = "https://news.example/typed.xml";
    private static final String FIELD = "form[action='/watch/add'] [name=address]";

    @TempDir
    Path folder;

    @Test
    void whatWasTypedStaysAndIsSentWhenTheDeskIsBack(Browser browser) {
        Path store = TrialStore.copy(folder.resolve("trial.duckdb"));
        OpenedDesk desk = OpenedDesk.on(store);
        int port = URI.create(desk.address()).getPort();
        try {
            browser.open(desk.address() + "watch");
            browser.one(FIELD).sendKeys(FEED);
            desk.close();
            browser.one("form[action='/watch/add'] button").click();
            browser.await(any -> !browser.all(".lost").isEmpty());
            assertThat(browser.text(".lost")).contains("The connection to the desk is lost.");
            assertThat(browser.one(FIELD).getAttribute("value")).isEqualTo(FEED);
            assertThat(browser.axe()).isEmpty();
            desk = OpenedDesk.on(on(store, port));
            browser.one(".lost button").click();
            browser.await(any -> browser.text("main").contains(FEED));
            assertThat(browser.all(".lost")).isEmpty();
        } finally {
            desk.close();
        }
    }

    @Test
    void aPartOfAPageThatCouldNotComeIsAskedForAgain(Browser browser) {
        try (OpenedDesk desk = OpenedDesk.on(TrialStore.copy(folder.resolve("trial.duckdb")))) {
            browser.open(desk.address() + "keys");
            browser.run(
                    """
                    const form = document.createElement("form");
                    form.setAttribute("hx-get", "/articles");
                    form.setAttribute("hx-target", "#part");
                    form.innerHTML = '<input name="title"><button id="ask">Ask</button><div id="part"></div>';
                    document.querySelector("main").append(form);
                    htmx.process(form);
                    """);
            browser.one("main [name=title]").sendKeys("ITA");
            browser.online(false).one("#ask").click();
            browser.await(any -> !browser.all(".lost").isEmpty());
            assertThat(browser.one("main [name=title]").getAttribute("value")).isEqualTo("ITA");
            browser.online(true).one(".lost button").click();
            browser.await(any -> browser.text("#part").contains("in the news of"));
            assertThat(browser.all(".lost")).isEmpty();
        }
    }

    /** The same at the same port, with another key: its first forms are older than it. */
    private static Settings on(Path store, int port) {
        Settings any = OpenedDesk.settings(store, false);
        return new Settings(store, any.listen(), port, false, any.lexicon(), any.coding(), any.intake(), any.clock());
    }
}
