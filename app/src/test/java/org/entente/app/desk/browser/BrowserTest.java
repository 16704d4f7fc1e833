package org.entente.app.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** That the browser's complaints are heard: else a page without any would prove nothing. */
@ExtendWith(InBrowser.class)
class BrowserTest {
    @TempDir
    Path folder;

    @Test
    void whatAxeFindsIsTold(Browser browser) {
        browser.open(page("<body><img src='data:,'><button></button>"));
        assertThat(browser.axe())
                .anyMatch(fault -> fault.startsWith("image-alt (critical)"))
                .anyMatch(fault -> fault.startsWith("button-name (critical)"));
    }

    @Test
    void coloursThatDifferTooLittleInTheDarkAreFound(Browser browser) {
        String style = "<style>@media (prefers-color-scheme: dark) { p { color: #555; background: #222 } }</style>";
        browser.open(page("<html lang=en><title>t</title><main><h1>h</h1>" + style + "<p>text</p></main>"));
        assertThat(browser.axe()).isEmpty();
        assertThat(browser.dark(true).axe()).anyMatch(fault -> fault.startsWith("color-contrast"));
    }

    @Test
    void errorsOfScriptsAndOfThePolicyAreHeard(Browser browser) {
        browser.open(page("<body><script>throw new Error('a fault')</script>"));
        assertThat(browser.complaints()).anyMatch(fault -> fault.contains("a fault"));
        String policy = "<meta http-equiv=Content-Security-Policy content=\"script-src 'none'\">";
        browser.open(page(policy + "<script>1</script>"));
        assertThat(browser.complaints()).anyMatch(fault -> fault.contains("Content Security Policy"));
    }

    @Test
    void whoElseIsAskedIsHeard(Browser browser) {
        browser.open(page("<link rel=stylesheet href=https://elsewhere.example/style.css>"));
        assertThat(browser.complaints()).contains("asks another host: https://elsewhere.example/style.css");
    }

    @Test
    void aKeyboardThatLosesItsWayIsFound(Browser browser) {
        browser.open(page("<style>#a{outline:none}#c{position:fixed;left:-999px}</style>"
                + "<button id=a>a</button><button id=b>b</button><button id=c>c</button>"
                + "<button id=d onfocus='a.focus()'>d</button><button id=e>e</button>"));
        assertThat(browser.walk().faults())
                .contains(
                        "no outline on button#a \"a\"",
                        "the focus is out of sight on button#c \"c\"",
                        "not reached: button#e \"e\"");
    }

    @Test
    void aWalkEndsWhereItBegan(Browser browser) {
        browser.open(page("<button>a</button><p>none</p><a href='#x'>b</a><input type=checkbox name=c>"));
        Walk walk = browser.walk();
        assertThat(walk.faults()).isEmpty();
        assertThat(walk.steps()).containsExactly("button \"a\"", "a \"b\"", "input \"on\"");
    }

    @Test
    void whatSticksOutOfAPhoneIsFound(Browser browser) {
        browser.phone(true)
                .open(page("<meta name=viewport content='width=device-width'>"
                        + "<table id=wide><td style='min-width:700px'>x</table>"));
        assertThat(browser.tooWide()).isNotEmpty().first().asString().contains("table#wide");
    }

    @Test
    void scriptsCanBeForbidden(Browser browser) {
        String page = page("<p>before</p><script>document.querySelector('p').textContent = 'after'</script>");
        assertThat(browser.open(page).text("p")).isEqualTo("after");
        assertThat(browser.scripts(false).open(page).text("p")).isEqualTo("before");
    }

    private String page(String html) {
        try {
            Path file = folder.resolve("page.html");
            Files.writeString(file, "<!DOCTYPE html><meta charset=utf-8>" + html);
            return file.toUri().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
