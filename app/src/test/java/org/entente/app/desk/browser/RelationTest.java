package org.entente.app.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.desk.OpenedDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The chart of a relation: what is chosen on it stands in the address and in the list below. */
@ExtendWith(InBrowser.class)
class RelationTest {
    private static final String CHART = "const chart = echarts.getInstanceByDom(document.querySelector('.canvas'));";

    /** Where a day stands on the screen, in the middle of the level's part of the chart. */
    private static final String PLACE = CHART
            + "document.querySelector('.tools').scrollIntoView();"
            + "const box = document.querySelector('.canvas').getBoundingClientRect();"
            + "return [box.left + chart.convertToPixel({xAxisIndex: 0}, Date.parse(arguments[0])), box.top + 120];";

    /** Where the mark of the last turn stands. */
    private static final String MARK = CHART
            + "document.querySelector('.tools').scrollIntoView();"
            + "const box = document.querySelector('.canvas').getBoundingClientRect();"
            + "const at = chart.convertToPixel({seriesId: 'turns'},"
            + " chart.getOption().series.find(one => one.id === 'turns').data.slice(-1)[0].value);"
            + "return [box.left + at[0], box.top + at[1]];";

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
    void whatIsDraggedOverIsSeenNearerAndListed(Browser browser) {
        relation(browser, "/relation/FRA/ITA");
        int all = events(browser);
        List<?> from = place(browser, "2023-03-01");
        List<?> to = place(browser, "2023-06-15");
        new Actions(browser.driver())
                .moveToLocation(number(from, 0), number(from, 1))
                .clickAndHold()
                .moveToLocation(number(to, 0) - 20, number(to, 1) + 5)
                .moveToLocation(number(to, 0), number(to, 1) + 10)
                .release()
                .perform();
        browser.await(page -> page.at().contains("from=2023-0") && events(page) < all);
        String address = browser.at();
        assertThat(address).matches("/relation/FRA/ITA\\?from=2023-0[23]-\\d\\d&to=2023-06-1\\d");
        assertThat(browser.all("#events .event .date")).isNotEmpty().allSatisfy(date -> assertThat(date.getText())
                .startsWith("2023-0"));
        assertThat(browser.one("input[name=from]").getAttribute("value")).isEqualTo(address.substring(23, 33));
        int listed = events(browser);
        relation(browser, address);
        assertThat(events(browser)).isEqualTo(listed);
        assertThat((String)
                        browser.run(CHART + "return new Date(chart.getOption().dataZoom[0].startValue).toISOString()"))
                .startsWith(address.substring(23, 33));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void keysDoTheSame(Browser browser) {
        relation(browser, "/relation/FRA/ITA");
        int all = events(browser);
        browser.run("document.querySelector('.canvas').focus()");
        browser.press("+").await(page -> page.at().contains("from=") && events(page) < all);
        String near = browser.at();
        browser.press(Keys.ARROW_LEFT).await(page -> !page.at().equals(near));
        assertThat(browser.at().substring(0, 33)).isLessThan(near.substring(0, 33));
        browser.press("0").await(page -> page.at().equals("/relation/FRA/ITA") && events(page) == all);
    }

    @Test
    void aTurnPointedAtShowsItsEvents(Browser browser) {
        relation(browser, "/relation/FRA/ITA");
        browser.run("document.querySelectorAll('details[data-turn]').forEach(turn => turn.open = false)");
        List<?> mark = (List<?>) browser.run(MARK);
        new Actions(browser.driver())
                .moveToLocation(number(mark, 0) - 30, number(mark, 1))
                .moveToLocation(number(mark, 0), number(mark, 1))
                .perform();
        browser.await(page -> page.all("details.chosen[open]").size() == 1);
        assertThat(browser.text("details.chosen"))
                .contains("improving")
                .contains("probability")
                .contains("pulls +");
        assertThat(browser.one("details.chosen").findElements(By.cssSelector("a[href^='/event/']")))
                .isNotEmpty();
    }

    @Test
    void aTurnIsChosenByKeysOnTheChartAndInTheList(Browser browser) {
        relation(browser, "/relation/FRA/ITA");
        browser.run("document.querySelector('.canvas').focus()");
        browser.press("n").await(page -> page.all("details.chosen[open]").size() == 1);
        browser.run("const turn = document.querySelector('details[data-turn]'); turn.open = false;"
                + " turn.classList.remove('chosen'); turn.querySelector('summary').focus()");
        browser.press(Keys.ENTER).await(page -> page.all("details.chosen[open]").size() == 1);
    }

    @Test
    void onPaperStandsWhatCanBeReadAndNothingToPress(Browser browser) {
        relation(browser, "/relation/FRA/ITA");
        assertThat(browser.printed())
                .contains("Turns")
                .doesNotContain("Compare with", "As known on", "Drag over", "Keys on the chart", "All 10 y");
        String slider = CHART + "return chart.getOption().dataZoom[1].show;";
        browser.run("dispatchEvent(new Event('beforeprint'))");
        assertThat(browser.run(slider)).isEqualTo(false);
        browser.run("dispatchEvent(new Event('afterprint'))");
        assertThat(browser.run(slider)).isEqualTo(true);
    }

    @Test
    void withoutScriptsTheDrawingOfTheServerStandsThereAndFormsLeadOn(Browser browser) {
        browser.scripts(false).open(desk.address() + "relation/FRA/ITA");
        assertThat(browser.run("return document.querySelector('.drawing').naturalWidth"))
                .isNotEqualTo(0L);
        assertThat(browser.text("main"))
                .contains("The relation of FRA and ITA")
                .contains("Turns")
                .contains("Directions")
                .contains("By whose account")
                .contains("Planned, wished or demanded, and not done");
        int all = events(browser);
        browser.click(".spans a:last-child");
        assertThat(browser.at()).contains("?from=");
        assertThat(events(browser)).isLessThan(all);
        browser.click(".period button");
        assertThat(browser.at()).contains("from=");
    }

    @Test
    void inTheDarkTheChartIsDrawnAnew(Browser browser) {
        relation(browser, "/relation/FRA/ITA");
        String light = colour(browser);
        browser.dark(true).await(page -> !colour(page).equals(light));
        assertThat(colour(browser)).isEqualTo("#7cc0ee");
    }

    private static void relation(Browser browser, String address) {
        browser.open(desk.address() + address.substring(1))
                .await(page -> !page.all(".canvas.live").isEmpty());
    }

    private static String colour(Browser browser) {
        return (String) browser.run(
                CHART + "return chart.getOption().series.find(one => one.name === 'level').lineStyle.color");
    }

    private static int events(Browser browser) {
        return Integer.parseInt(browser.text("#count").replaceAll("\\D.*", ""));
    }

    private static List<?> place(Browser browser, String day) {
        return (List<?>) browser.run(PLACE, day);
    }

    private static int number(List<?> place, int at) {
        return ((Number) place.get(at)).intValue();
    }
}
