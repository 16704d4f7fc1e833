package org.entente.app.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.judgement.Judgement;
import org.entente.app.judgement.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A review from its start to agreement, by keys alone, in a real browser. */
@ExtendWith(InBrowser.class)
class ReviewBrowserTest {
    @TempDir
    Path folder;

    OpenedDesk desk;

    @BeforeEach
    void open() {
        desk = OpenedDesk.on(OpenedDesk.store(
                folder.resolve("news.duckdb"),
                Map.of(
                        "2024-02-17", "FRA attacks ITA.",
                        "2024-02-18", "USA visits AZE.",
                        "2024-02-19", "DEU meets ITA.",
                        "2024-03-01", "FRA praises DEU.")));
        desk.post("/review", "/review/start", Map.of("name", "First", "events", "4", "coders", "2"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void begin(Browser browser, String name) {
        browser.driver().manage().deleteAllCookies();
        browser.open(desk.address() + "review/1");
        browser.one("#coder-name").sendKeys(name, Keys.ENTER);
        browser.await(b -> b.text("main").contains("event 1 of 4"));
    }

    @Test
    void twoCodersJudgeByOneKeyEachAndTheirAgreementIsShown(Browser browser) {
        begin(browser, "Ann");
        browser.press("a").await(b -> b.text("main").contains("event 2 of 4")).settle();
        browser.press("r")
                .press("1")
                .await(b -> b.text("main").contains("event 3 of 4"))
                .settle();
        browser.press("c")
                .press("043", Keys.ENTER)
                .await(b -> !b.all("ins").isEmpty())
                .settle();
        assertThat(browser.text("ins")).isEqualTo("043");
        browser.press("h").press("3").await(b -> b.all("ins").size() == 2).settle();
        browser.press("n").await(b -> b.text("main").contains("event 4 of 4")).settle();
        browser.press("u").await(b -> b.text("h1").contains("all judged")).settle();
        assertThat(browser.text("main")).contains("is shown when 2 have judged them all");
        browser.press("z").await(b -> b.text("main").contains("event 4 of 4")).settle();
        browser.press("a").await(b -> b.text("h1").contains("all judged")).settle();

        begin(browser, "Bob");
        for (int next = 2; next <= 4; next++) {
            String at = "event " + next + " of 4";
            browser.press("a").await(b -> b.text("main").contains(at)).settle();
        }
        browser.press("a").await(b -> b.text("h1").contains("all judged")).settle();
        browser.click("a.button").await(b -> b.text("h1").contains("agreement")).settle();
        assertThat(browser.text("main")).contains("Krippendorff", "In dispute", "0.500");
        assertThat(browser.complaints()).isEmpty();

        assertThat(judgements())
                .extracting(Judgement::verdict)
                .startsWith(Verdict.ACCEPT, Verdict.REJECT, Verdict.CORRECT)
                .contains(Verdict.WITHDRAWN, Verdict.UNSURE);
    }

    private List<Judgement> judgements() {
        return desk.inStore(store -> store.reviews().judgements());
    }

    @Test
    void whatIsHalfTypedIsThereAfterAReload(Browser browser) {
        begin(browser, "Ann");
        browser.press("t").press("DE");
        browser.open(desk.address() + browser.at().substring(1));
        String field = "return document.querySelector('details[open] input[name=value]')?.value ?? ''";
        assertThat((String) browser.run(field)).endsWith("DE");

        browser.run("document.querySelector('details[open] input[name=value]').value = 'DEU'");
        browser.run("document.querySelector('details[open] form').requestSubmit()");
        browser.await(b -> !b.all("ins").isEmpty()).settle();
        browser.open(desk.address() + browser.at().substring(1));
        assertThat(browser.run(field)).isEqualTo("");
    }

    @Test
    void aLetterTypedIntoAFieldIsNoVerdict(Browser browser) {
        begin(browser, "Ann");
        browser.press("t").press("nobody au", Keys.ESCAPE);
        assertThat(browser.text("main")).contains("event 1 of 4");
        assertThat(judgements()).isEmpty();
        browser.press("t")
                .press("Nemo", Keys.ENTER)
                .await(b -> b.text("[role=alert]").contains("No actor is called"))
                .settle();
        assertThat(judgements()).isEmpty();
        assertThat(browser.complaints().stream().filter(fault -> !fault.contains("422")))
                .isEmpty();
    }
}
