package org.entente.app.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** No test, but what {@code docs/make-screenshots} runs: the pages of an open desk as pictures for the documentation. */
@ExtendWith(InBrowser.class)
@EnabledIfSystemProperty(named = "screenshots.desk", matches = ".+")
class MakeScreenshots {
    private static final int WIDE = 1280;
    private static final long MOST_BYTES = 250_000;
    private static final int TRIES = 90;
    private static final int AGAIN = 8;

    private final String desk = System.getProperty("screenshots.desk", "");
    private final Path folder = Path.of(System.getProperty("screenshots.folder", "."));

    /** What a page says that is not finished. */
    private static final Pattern UNFINISHED =
            Pattern.compile("being (loaded|drawn|compared|brought up to date)|goes on by itself");

    private static final String TEXT =
            """
            The president of Georgia will visit Ankara next week, the foreign ministry said on 3 March 2024. \
            Turkey's foreign minister praised Georgia for its role in trade across the Black Sea. \
            Relations between Turkey and Georgia have never been better, he said. \
            In Tbilisi the opposition accused the government of ignoring Abkhazia. \
            On Monday Turkey and Georgia signed an agreement on energy.
            """;

    /** Where the events that most tell of come first. */
    private static final String MOST_TOLD = "relation/ARM/AZE?order=told";

    @Test
    void takeThemAll(Browser browser) throws IOException {
        lists(browser);
        one(browser);
        read(browser);
        review(browser);
        picture(browser.dark(true), "relation-dark", "relation/USA/AZE", 1150);
        picture(browser, "event-dark", mostTold(browser), 900);
        browser.dark(false).phone(true);
        phone(browser, "relation-phone", "relation/USA/AZE");
        phone(browser, "now-phone", "");
    }

    private void lists(Browser browser) throws IOException {
        picture(browser, "now", "", 1000);
        picture(browser, "search", "search?q=Baku+Washington+energy+2024", 900);
        picture(browser, "relations", "relations", 900);
        picture(browser, "events", "events", 800);
        picture(browser, "articles", "articles", 700);
        picture(browser, "actors", "actors", 900);
        picture(browser, "matrix", "actors/matrix", 1000);
        picture(browser, "lexicon", "lexicon?word=praise", 900);
        picture(browser, "corpus", "corpus", 900);
        picture(browser, "watch", "watch", 700);
        picture(browser, "api", "api", 900);
        picture(browser, "keys", "keys", 800);
    }

    private void one(Browser browser) throws IOException {
        String event = mostTold(browser);
        picture(browser, "relation", "relation/USA/AZE", 1100);
        picture(browser, "event", event, 1000);
        picture(browser, "why", event + "/why", 900);
        picture(browser, "article", first(browser, "articles?state=coded", "/article/"), 1000);
        picture(browser, "actor", "actor/AZE", 1100);
        picture(browser, "entry", entry(browser), 900);
    }

    private void read(Browser browser) throws IOException {
        browser.size(WIDE, 900).open(desk + "read");
        browser.one("#text").sendKeys(TEXT);
        browser.click("form.give button.main")
                .await(page -> !page.all(".reading").isEmpty());
        taken(finished(browser), "read");
    }

    /** Two coders, who agree on most. */
    private void review(Browser browser) throws IOException {
        browser.size(WIDE, 900).open(desk + "review");
        browser.run("const form = document.querySelector('form[action=\"/review/start\"]');"
                + "for (const [name, value] of [['name', 'Spring'], ['events', '8'], ['coders', '2']])"
                + " form.querySelector(`[name=${name}]`).value = value;"
                + "form.requestSubmit()");
        browser.await(page -> page.at().startsWith("/review/"));
        begin(browser, "Ann");
        judge(browser, "a", 2);
        judge(browser, "a", 3);
        taken(finished(browser), "review");
        browser.press("r").press("1");
        at(browser, 4);
        for (int next = 5; next <= 8; next++) {
            judge(browser, "a", next);
        }
        browser.press("a").await(page -> page.text("h1").contains("all judged")).settle();
        begin(browser, "Bob");
        for (int next = 2; next <= 8; next++) {
            judge(browser, "a", next);
        }
        browser.press("a").await(page -> page.text("h1").contains("all judged")).settle();
        picture(browser, "reviews", "review", 700);
        picture(browser, "agreement", "review/1/agreement", 900);
    }

    private void begin(Browser browser, String name) {
        browser.driver().manage().deleteAllCookies();
        browser.open(desk + "review/1");
        browser.one("#coder-name").sendKeys(name, Keys.ENTER);
        at(browser, 1);
    }

    private static void judge(Browser browser, String key, int next) {
        browser.press(key);
        at(browser, next);
    }

    private static void at(Browser browser, int item) {
        browser.await(page -> page.text("main").contains("event " + item + " of 8"))
                .settle();
    }

    private void picture(Browser browser, String name, String page, int height) throws IOException {
        browser.size(WIDE, height).open(desk + page);
        taken(finished(browser), name);
    }

    private void phone(Browser browser, String name, String page) throws IOException {
        browser.open(desk + page);
        taken(finished(browser), name);
    }

    /**
     * Waits for the charts, and for what a page says is still to come; some pages have to be asked for again for it. The
     * description of the API tells of such waiting, and has none.
     */
    private static Browser finished(Browser browser) {
        boolean tellsOfOthers = browser.at().startsWith("/api");
        for (int i = 1; i <= TRIES; i++) {
            if (isDrawn(browser)
                    && (tellsOfOthers
                            || !UNFINISHED.matcher(browser.text("main")).find())) {
                return browser.settle();
            }
            sleep();
            if (i % AGAIN == 0) {
                browser.run("location.reload()");
                browser.settle();
            }
        }
        throw new AssertionError(browser.at() + " is not finished: " + browser.text("main"));
    }

    private static boolean isDrawn(Browser browser) {
        return Boolean.TRUE.equals(
                browser.run("return [...document.querySelectorAll('[_echarts_instance_]')].every(chart =>"
                        + " chart.querySelector('canvas, svg')) && performance.now() > 2000"));
    }

    private static void sleep() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void taken(Browser browser, String name) throws IOException {
        Path png = folder.resolve(name + ".png");
        browser.picture(png);
        assertThat(Files.size(png)).as(name).isLessThan(MOST_BYTES);
    }

    /** The event that stands in most reports. */
    private String mostTold(Browser browser) {
        finished(browser.open(desk + MOST_TOLD));
        return link(browser, "#events a[href^='/event/']");
    }

    private String entry(Browser browser) {
        return link(browser.open(desk + "lexicon?word=praise"), "main td a[href^='/lexicon/']");
    }

    /** The first link of a page that begins so. */
    private String first(Browser browser, String page, String link) {
        return link(browser.open(desk + page), "main a[href^='" + link + "']");
    }

    /** Where a link leads, without the slash in front. */
    private static String link(Browser browser, String selector) {
        return browser.one(selector).getDomAttribute("href").substring(1);
    }
}
