package org.entente.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.app.brief.Brief;
import org.entente.app.brief.SampleBrief;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BriefRenderTest {
    private static final String HOSTILE =
            "</style></script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>\u0000\u001b[31m";
    private static final String LONG =
            "Envoys of Gondor and Arnor met at the Last Bridge and praised each other at length. ".repeat(8);
    private static final String ADDRESS = "https://news.example.org/";

    @Test
    void aBriefHasEverySection() {
        Document page = Jsoup.parse(BriefHtml.print(SampleBrief.full("Envoys met.", ADDRESS)));

        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "Turns",
                        "Fields",
                        "By whose account",
                        "Planned, wished or demanded, and not done",
                        "What is said of the relation",
                        "What the model cannot know",
                        "How this was made",
                        "Sources");
        assertThat(page.selectFirst("figure svg").attr("viewBox")).isEqualTo("0 84 960 386");
        assertThat(page.select(".turns h3")).isNotEmpty().allSatisfy(turn -> assertThat(turn.text())
                .matches("(Improving|Worsening), week of .*between .* probability.*"));
        assertThat(page.select(".limits").text())
                .contains("12 articles copy others")
                .contains("from GON");
        assertThat(page.select(".trace").text())
                .contains("entente brief GON ARN")
                .contains("Entente 0.1.0 on 2024-09-01");
    }

    @Test
    void everyDeedHasItsIdAndACitationThatIsInTheList() {
        Brief brief = SampleBrief.full("Envoys met.", ADDRESS);
        Document page = Jsoup.parse(BriefHtml.print(brief));

        assertThat(page.select(".turns li")).isNotEmpty();
        for (Element deed : page.select(".turns li")) {
            String id = deed.text().replaceAll(".*event\\W", "");
            assertThat(brief.drawn().events()).containsKey(id);
            Element source = page.selectFirst(deed.selectFirst("a.cite").attr("href"));
            assertThat(source.selectFirst("a.address").attr("href"))
                    .isEqualTo(brief.drawn().events().get(id).event().first().address());
        }
    }

    @Test
    void hostileWordsStayWords() {
        String html = BriefHtml.print(SampleBrief.full(HOSTILE, "javascript:alert(1)//"));
        Document page = Jsoup.parse(html);

        assertThat(page.select("img, iframe, link, base, form")).isEmpty();
        assertThat(page.select("script")).hasSize(1).allSatisfy(script -> assertThat(script.data())
                .isEmpty());
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(address -> address.startsWith("#"));
        assertThat(page.select("[onerror], [style]")).isEmpty();
        assertThat(html).doesNotContain("\u0000").doesNotContain("\u001b");
        assertThat(page.text()).contains("javascript:alert(1)//");
    }

    @Test
    void anAddressCannotBreakOutOfItsAttribute() {
        Document page = Jsoup.parse(BriefHtml.print(SampleBrief.full("Words.", "https://a.example/\" onclick=\"x")));

        assertThat(page.select("[onclick]")).isEmpty();
        assertThat(page.selectFirst("a.address").attr("href")).startsWith("https://a.example/\" onclick=");
    }

    @Test
    void nothingIsFetchedAndNothingElseMayRun() {
        String html = BriefHtml.print(SampleBrief.full("Envoys met.", ADDRESS));

        assertThat(html).contains("default-src 'none'").doesNotContainPattern(Pattern.compile("url\\(|@import|src="));
        assertThat(html).contains("prefers-color-scheme: dark").contains("@page");
    }

    @Test
    void withoutEventsOneParagraphSaysSo() throws IOException {
        Document page = Jsoup.parse(BriefHtml.print(SampleBrief.empty()));

        assertThat(page.select("p.nothing").text())
                .isEqualTo("The store has no event between them, so nothing can be said of their relation."
                        + " GON has most events with MOR (7). ARN has events with nobody.");
        assertThat(page.select("h2").eachText()).containsExactly("How this was made");
        try (PDDocument document = Loader.loadPDF(BriefPdf.print(SampleBrief.empty()))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void twoPagesHoldTheMostThereCanBe() throws IOException {
        String address = ADDRESS + "a-section/with-a-long-name/".repeat(5);
        try (PDDocument document = Loader.loadPDF(BriefPdf.print(SampleBrief.full(LONG, address)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
        }
    }

    @Test
    void thePdfHasTheWordsAndTheLinks() throws IOException {
        Brief brief = SampleBrief.full("Əliyev, Erdoğan, Łukašenka, Лавров und Παπανδρέου trafen sich.", ADDRESS);
        try (PDDocument document = Loader.loadPDF(BriefPdf.print(brief))) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");

            assertThat(text)
                    .contains("“Əliyev, Erdoğan, Łukašenka, Лавров und Παπανδρέου trafen sich.”")
                    .contains("What the model cannot know")
                    .contains("2 / 2")
                    .doesNotContain("that the fonts of this file lack");
            assertThat(addresses(document)).anyMatch(address -> address.startsWith(ADDRESS));
            assertThat(document.getDocumentInformation().getTitle()).startsWith("GON – ARN, 2004-01 to 2023-12");
        }
    }

    @Test
    void lettersThatTheFontsLackAreCounted() throws IOException {
        try (PDDocument document = Loader.loadPDF(BriefPdf.print(SampleBrief.full("中国 met.", ADDRESS)))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("□□ met.")
                    .containsPattern("\\d+ letters that the fonts of this file lack are shown as □");
        }
    }

    @Test
    void hostileWordsMakeAPdfAllTheSame() throws IOException {
        try (PDDocument document = Loader.loadPDF(BriefPdf.print(SampleBrief.full(HOSTILE, "file:///etc/passwd?")))) {
            assertThat(new PDFTextStripper().getText(document)).contains("<script>");
            assertThat(addresses(document)).isEmpty();
        }
    }

    @Test
    void theSameBriefGivesTheSameBytes() {
        Brief brief = SampleBrief.full("Envoys met.", ADDRESS);

        assertThat(BriefPdf.print(brief)).isEqualTo(BriefPdf.print(brief));
        assertThat(BriefHtml.print(brief)).isEqualTo(BriefHtml.print(brief));
    }

    private static List<String> addresses(PDDocument document) throws IOException {
        List<String> addresses = new java.util.ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI web) {
                    addresses.add(web.getURI());
                }
            }
        }
        return addresses;
    }
}
