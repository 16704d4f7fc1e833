package org.entente.app.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** No test, but what {@code docs/make-screenshots} runs: the pages of an open desk as pictures for the documentation. */
@ExtendWith(InBrowser.class)
@EnabledIfSystemProperty(named = "screenshots.desk", matches = ".+")
class MakeScreenshots {
    private static final int WIDE = 1280;
    private static final long MOST_BYTES = 300_000;

    private final String desk = System.getProperty("screenshots.desk", "");
    private final Path folder = Path.of(System.getProperty("screenshots.folder", "."));

    @Test
    void takeThemAll(Browser browser) throws IOException {
        browser.open(desk + "relation/USA/AZE");
        picture(browser, "now", "", 1200);
        picture(browser, "search", "search?q=Baku+Washington+energy+2024", 900);
        picture(browser, "relations", "relations", 900);
        picture(browser, "relation", "relation/USA/AZE", 1150);
        picture(browser, "events", "events", 1000);
        picture(browser, "event", first(browser, "events?actor=AZE", "/event/"), 1150);
        picture(browser, "articles", "articles", 900);
        picture(browser, "article", first(browser, "articles", "/article/"), 1150);
        picture(browser, "read", "read", 800);
        picture(browser, "review", "review", 800);
        picture(browser, "actors", "actors", 900);
        picture(browser, "actor", "actor/AZE", 1150);
        picture(browser, "matrix", "actors/matrix", 1000);
        picture(browser, "lexicon", "lexicon", 900);
        picture(browser, "corpus", "corpus", 900);
        picture(browser, "watch", "watch", 700);
        picture(browser, "api", "api", 1000);
        picture(browser.dark(true), "relation-dark", "relation/USA/AZE", 1150);
        browser.dark(false).phone(true).open(desk + "relation/USA/AZE");
        taken(drawn(browser), "relation-phone");
    }

    private void picture(Browser browser, String name, String page, int height) throws IOException {
        browser.size(WIDE, height).open(desk + page);
        taken(drawn(browser), name);
    }

    /** Waits for the charts. */
    private static Browser drawn(Browser browser) {
        return browser.await(any -> Boolean.TRUE.equals(browser.run(
                "return [...document.querySelectorAll('[_echarts_instance_]')].every(chart => chart.querySelector('canvas, svg'))"
                        + " && performance.now() > 2000")));
    }

    private void taken(Browser browser, String name) throws IOException {
        Path png = folder.resolve(name + ".png");
        browser.picture(png);
        assertThat(Files.size(png)).as(name).isLessThan(MOST_BYTES);
    }

    /** The first link of a page that begins so, without the slash in front. */
    private String first(Browser browser, String page, String link) {
        browser.open(desk + page);
        return browser.one("main a[href^='" + link + "']")
                .getDomAttribute("href")
                .substring(1);
    }
}
