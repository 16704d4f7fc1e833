package org.entente.app.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.entente.app.desk.Intake;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.store.EventWish;
import org.entente.app.watch.FeedText;
import org.entente.app.watch.Site;
import org.entente.app.watch.http.Manners;
import org.entente.app.watch.http.Resolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What an analyst does with a desk beside reading and judging: feeds, files, disputes, and what is one event. */
@ExtendWith(InBrowser.class)
class WorkBrowserTest {
    /** That of the feed of this machine: there are others. */
    private static final String ROW = "#feeds tr:has(a[href*='127.0.0.1'])";

    @TempDir
    Path folder;

    private final Site site = new Site();
    private OpenedDesk desk;

    @BeforeEach
    void open() {
        Intake intake = OpenedDesk.INTAKE.in(
                new Manners("Entente/test", Duration.ZERO, Duration.ofSeconds(10), 1_000_000), Resolver.system(5));
        Path store = TrialStore.copy(folder.resolve("trial.duckdb"));
        desk = OpenedDesk.on(OpenedDesk.settings(store, false, intake));
    }

    @AfterEach
    void close() {
        desk.close();
        site.close();
    }

    @Test
    void aFeedIsAddedAskedLookedAtAndTakenAway(Browser browser) {
        site.page("/feed", "application/rss+xml", FeedText.rss(2));
        site.text("/1", "FRA praises ITA. It is the first of two.").text("/2", "FRA meets ITA. Nobody knows why.");
        browser.open(desk.address() + "watch");
        browser.one("#address").sendKeys(site.url("/feed"), Keys.ENTER);
        browser.await(page -> page.all(ROW + " td:nth-child(5)").stream()
                        .anyMatch(coded -> coded.getText().equals("2")))
                .settle();

        browser.driver().findElement(By.linkText("Harbour Gazette")).sendKeys(Keys.ENTER);
        browser.await(page -> page.at().startsWith("/watch/feed")).settle();
        assertThat(browser.text("main")).contains("Items coded 2");

        browser.open(desk.address() + "watch");
        browser.click(ROW + " form[action='/watch/remove'] button");
        browser.await(page -> !page.text("main").contains("Harbour Gazette"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void filesAreUploadedAndTheirEventsAreThere(Browser browser) throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), "DEU praises ITA. It was told so in the morning.");
        Path two = Files.writeString(folder.resolve("two.txt"), "ITA visits DEU. It was told so in the evening.");
        browser.open(desk.address() + "corpus");
        browser.one("#file").sendKeys(one + "\n" + two);
        browser.one("form[action='/corpus/upload'] button").sendKeys(Keys.ENTER);
        browser.await(page -> page.text("#jobs").contains("2 coded")).settle();

        browser.open(desk.address() + "events?actor=DEU");
        assertThat(browser.text("main")).contains("DEU praises ITA.", "ITA visits DEU.");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aFileIsReadWithoutBeingStored(Browser browser) throws IOException {
        long before = articles();
        Path file = Files.writeString(folder.resolve("one.txt"), "DEU praises ITA. It was told so in the morning.");
        browser.open(desk.address() + "read");
        browser.one("#read-file").sendKeys(file.toString());
        browser.click("form.give button.main");
        browser.await(page -> !page.all(".reading").isEmpty());

        assertThat(browser.all(".rows li")).hasSize(1);
        assertThat(articles()).isEqualTo(before);
    }

    @Test
    void whatTwoHaveSaidIsSettledByAThird(Browser browser) {
        asCid(browser);
        browser.open(desk.address() + "review/1/agreement");
        int disputes = browser.all(".dispute").size();
        assertThat(disputes).isPositive();
        browser.one(".dispute form button").sendKeys(Keys.ENTER);
        browser.await(page -> page.all(".dispute").size() == disputes - 1);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void reportsArePartedAndJoinedAgain(Browser browser) {
        asCid(browser);
        String event = toldTwice();
        browser.open(desk.address() + "event/" + event);
        browser.click("#corrections summary");
        browser.click("#corrections a[href^='/judge/merging/']");
        browser.await(page -> page.text("h1").equals("One event or two?")).settle();
        browser.click("form:has([value=part]) button");
        browser.await(page -> reports(event) == 1).settle();

        browser.open(desk.address() + "judge/merging/" + event);
        assertThat(browser.all("form:has([value=part])")).isEmpty();
        browser.one("form:has([value=join]) button").sendKeys(Keys.ENTER);
        browser.await(page -> reports(event) > 1);
        assertThat(browser.complaints()).isEmpty();
    }

    private void asCid(Browser browser) {
        browser.open(desk.address() + "review/1");
        browser.one("#coder-name").sendKeys("Cid", Keys.ENTER);
        browser.await(page -> page.all("#coder-name").isEmpty()).settle();
    }

    private long articles() {
        return desk.inStore(store -> store.articles().size());
    }

    private String toldTwice() {
        return desk.inStore(store -> store.browse().events(EventWish.ALL, Optional.empty(), 200).stream()
                .filter(event -> event.reports() == 2)
                .findFirst()
                .orElseThrow()
                .id());
    }

    private int reports(String event) {
        return desk.inStore(store -> store.browse().reports(event, 9)).size();
    }
}
