package org.entente.app.desk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.desk.browser.Hostile;
import org.entente.app.desk.browser.Pages;
import org.entente.app.desk.browser.TrialStore;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** News text is text, wherever it is shown: what a browser would take the pages for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {
    private static final List<String> ADDRESSES = List.of("href", "src", "action", "formaction", "data", "xlink:href");

    @TempDir
    static Path folder;

    OpenedDesk desk;

    @BeforeAll
    void open() {
        desk = OpenedDesk.on(TrialStore.copy(folder.resolve("trial.duckdb")));
    }

    @AfterAll
    void close() {
        desk.close();
    }

    Stream<String> pages() {
        String list = desk.get("/articles?title=Tricks").body();
        String article = list.replaceAll("(?s).*href=\"(/article/[^\"/?#]+)\"[^>]*>[^<]*Tricks.*", "$1");
        return Stream.concat(
                Pages.addresses(desk),
                Stream.of(
                        article,
                        "/relation/FRA/DEU",
                        "/events?actor=DEU",
                        "/search?q=%3Cscript%3Ewindow." + Hostile.TRACE + "%3D7%3C%2Fscript%3E",
                        "/nowhere/%3Cscript%3Ewindow." + Hostile.TRACE + "%3D8%3C%2Fscript%3E"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void nothingInItBecomesMarkup(String page) {
        var answer = desk.get(page);
        Document document = Visitor.document(answer);
        assertThat(document.select("style, iframe, object, embed, base, meta[http-equiv]:not(noscript meta)"))
                .as("elements that only an article would bring")
                .isEmpty();
        assertThat(document.select("script")).allSatisfy(script -> {
            assertThat(script.attr("src")).startsWith("/assets/");
            assertThat(script.data()).isBlank();
        });
        assertThat(document.select("[id=hostile], [rel=stylesheet]:not([href^=/assets/]), input[name=password]"))
                .isEmpty();
        for (Element element : document.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                assertThat(name)
                        .as(page)
                        .doesNotStartWith("on")
                        .doesNotStartWith("hx-on")
                        .isNotEqualTo("style");
                if (ADDRESSES.contains(name)) {
                    assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT))
                            .as(page + ": " + name)
                            .doesNotStartWith("javascript:")
                            .doesNotStartWith("data:")
                            .doesNotStartWith("//evil.example")
                            .doesNotStartWith("https://evil.example");
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void noLetterTurnsOrHidesWhatFollows(String page) {
        assertThat(desk.get(page).body())
                .doesNotContainPattern(
                        "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]");
    }

    @Test
    void theTricksAreThereToBeRead() {
        String article = pages().filter(page -> page.startsWith("/article/"))
                .reduce((first, last) -> last)
                .orElseThrow();
        String text = Visitor.document(desk.get(article)).text();
        assertThat(text)
                .contains("<script>window." + Hostile.TRACE + "=1</script>")
                .contains("<svg onload='window." + Hostile.TRACE + "=3'>")
                .contains("<style>main{display:none}</style>")
                .contains("${7*7} {{7*7}} @if(true) <%= 7*7 %> <!--")
                .contains("turned \uFFFDexe.doc\uFFFD and not turned back");
    }
}
