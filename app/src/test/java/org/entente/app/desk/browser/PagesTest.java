package org.entente.app.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.desk.OpenedDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page must do. To have a page tried, add it to {@link Pages}. */
@ExtendWith(InBrowser.class)
class PagesTest {
    /** Without scripts they are marked once somebody asks for it. */
    private static final String MARKED = "Marked are all words that name an actor or a date";

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

    static Stream<String> pages() {
        return Pages.addresses(desk);
    }

    static Stream<String> all() {
        return Pages.all(desk);
    }

    @Test
    void everyAddressIsTriedOrSaidToBeNoPage() {
        assertThat(desk.routes().stream()
                        .filter(route -> route.startsWith("GET "))
                        .map(route -> route.substring(4))
                        .filter(route -> !Pages.isData(route)))
                .containsExactlyInAnyOrderElementsOf(Pages.routes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void everybodyCanUseIt(String page, Browser browser) {
        browser.open(at(page));
        assertThat(browser.axe()).as("in light").isEmpty();
        browser.dark(true);
        assertThat(browser.axe()).as("in the dark").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void nothingIsAskedForElsewhereAndNothingFails(String page, Browser browser) {
        browser.open(at(page));
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.run("return window." + Hostile.TRACE)).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void theKeyboardIsEnough(String page, Browser browser) {
        Walk walk = browser.open(at(page)).walk();
        assertThat(walk.faults()).isEmpty();
        assertThat(walk.steps()).startsWith("a \"To the page\"");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void itFitsAPhone(String page, Browser browser) {
        browser.phone(true).open(at(page));
        assertThat(browser.tooWide()).isEmpty();
        assertThat(browser.run("return [...document.querySelectorAll('.top nav a')].filter(link =>"
                        + " link.getBoundingClientRect().right > document.documentElement.clientWidth)"
                        + ".map(link => link.textContent).join()"))
                .as("parts of the desk out of sight")
                .isEqualTo("");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void itCanBePrinted(String page, Browser browser) {
        browser.open(at(page));
        List<String> shown = browser.shown("main", true);
        String paper = letters(browser.printed());
        assertThat(shown).isNotEmpty();
        assertThat(paper).contains(letters(browser.text("h1")));
        assertThat(shown)
                .as("of it is missing on paper")
                .filteredOn(words -> !paper.contains(letters(words)))
                .isEmpty();
        assertThat(paper).doesNotContain("RelationsEventsArticles");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void scriptsOnlyMakeItQuicker(String page, Browser browser) {
        List<String> with = browser.open(at(page)).shown("main", false);
        List<String> without = browser.scripts(false).open(at(page)).shown("main", false);
        assertThat(without).isNotEmpty();
        assertThat(with)
                .as("cannot be read without scripts")
                .filteredOn(words -> !without.contains(words) && !words.startsWith(MARKED))
                .isEmpty();
        assertThat(browser.all("form:not(:has(button:not([type=button]), input[type=submit]))"))
                .as("forms that nothing sends")
                .isEmpty();
    }

    private static String at(String page) {
        return desk.address() + page.substring(1);
    }

    /** A printer may break a line anywhere. */
    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }
}
