package org.entente.app.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.app.Sample;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.desk.Settings;
import org.entente.app.render.SampleReading;
import org.entente.app.store.Kept;
import org.entente.app.store.SampleDirectory;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlePageTest {
    @TempDir
    Path folder;

    private OpenedDesk desk;

    @AfterEach
    void close() {
        desk.close();
    }

    private void open(boolean texts, Kept... articles) {
        Path file = folder.resolve("news.duckdb");
        try (Store store = Store.open(file)) {
            store.articles().add(List.of(articles), new Terms("lexicon-7", texts, SampleDirectory.NAMES));
        }
        desk = OpenedDesk.on(new Settings(
                file,
                "127.0.0.1",
                0,
                false,
                Optional.empty(),
                lexicon -> article -> article.id().equals("sample-1") ? SampleReading.reading() : Sample.read(article),
                OpenedDesk.INTAKE,
                OpenedDesk.CLOCK));
    }

    private static Kept hostile(String id, String title, String text) {
        return Sample.kept(Sample.read(new Article(
                id,
                title,
                title + "\n\n" + text,
                Optional.of(LocalDate.of(2024, 2, 19)),
                title,
                "javascript:alert(1)")));
    }

    @Test
    void theTextIsShownWithItsMarksAndRows() {
        open(true, Sample.kept(SampleReading.reading()));
        String page = desk.get("/article/sample-1").body();

        assertThat(page).contains("class=\"q1 trigger\" data-rows=\"e1\"", "class=\"source\" data-rows=\"e1\"");
        assertThat(page).contains("<li id=\"e1\" class=\"q1\" data-rows=\"e1\">", "GON GOV → ARN");
        assertThat(page).contains("<li id=\"a1\"", "improving", "<li id=\"s1\"", "Rohan may send grain");
        assertThat(page).contains("href=\"/event/ev-1\"");
    }

    @Test
    void whatIsKnownOfTheArticleStandsAboveIt() {
        open(true, Sample.kept(SampleReading.reading()));
        assertThat(desk.get("/article/sample-1").body())
                .contains("Minas Post", "2024-02-19", "English", "lexicon-7", "sample.txt", "href=\"/actor/GON\"");
    }

    @Test
    void aPassageThatRepeatsAnEarlierOneIsFolded() {
        open(true, Sample.kept(SampleReading.reading()));
        String page = desk.get("/article/sample-1").body();
        assertThat(page.split("<details>", -1)).hasSize(2);
        assertThat(page).contains("A passage repeated word for word");
    }

    @Test
    void everyMentionIsMarkedWhereSomebodyAsks() {
        open(true, Sample.kept(SampleReading.reading()));
        assertThat(desk.get("/article/sample-1").body()).doesNotContain("class=\"mention");
        String page = desk.get("/article/sample-1?mentions=all").body();
        while (page.contains("The engine is being loaded")) {
            Thread.onSpinWait();
            page = desk.get("/article/sample-1?mentions=all").body();
        }
        assertThat(page).contains("mention", "class=\"date\"", "because: <bdi>\"our\", sentence 3</bdi>");
    }

    @Test
    void withoutItsTextAnArticleShowsWhatWasRead() {
        open(false, Sample.kept(SampleReading.reading()));
        String page = desk.get("/article/sample-1").body();
        assertThat(page).contains("Its text is not kept", "GON GOV → ARN", "Host a visit", "improving");
        assertThat(page).doesNotContain("class=\"print\"");
    }

    @Test
    void aCopySaysOfWhatAndTheOriginalNamesItsCopies() {
        Article copy = Sample.article("FRA meets ITA. More or less.", "2024-02-20");
        Kept original = Sample.kept(Sample.reading("FRA meets ITA.", "2024-02-19"));
        open(
                true,
                original,
                new Kept.Copy("b.txt", copy, "en", original.article().id(), 0.87));

        assertThat(desk.get(Links.article(copy.id())).body())
                .contains(Links.article(original.article().id()), "87 % of both texts is in both");
        assertThat(desk.get(Links.article(original.article().id())).body())
                .contains("<h2 id=\"copies\">Copies</h2>", Links.article(copy.id()));
    }

    @Test
    void hostileTextStaysText() {
        String attack = "<script>alert(1)</script><svg onload=alert(2)><style>*{display:none}</style>"
                + "<img src=x onerror=alert(3)>\"'`</article></main>{{x}}${x}\uFFFD";
        open(true, hostile("<script>\"id", attack, attack + " FRA meets ITA. " + attack));

        for (String address : List.of(Links.article("<script>\"id"), "/articles", "/events")) {
            String page = desk.get(address).body();
            assertThat(page).as(address).contains("&lt;script");
            assertThat(page)
                    .as(address)
                    .doesNotContain("<script>alert", "<svg", "<style>", "<img", "href=\"javascript:");
            assertThat(page.split("</main>", -1)).as(address).hasSize(2);
        }
    }

    @Test
    void whatWouldTurnThePageRoundIsShownByItsNumber() {
        open(true, hostile("bidi", "Peace \u202Eton ", "\u2067FRA meets ITA.\u0007 \u202Eevil"));
        String event = desk.get("/events").body().replaceAll("(?s).*href=\"(/event/[^\"]+)\".*", "$1");

        for (String address : List.of("/article/bidi", "/articles", "/events", event)) {
            assertThat(desk.get(address).body()).as(address).doesNotContain("\u202E", "\u2067", "\u0007");
        }
        assertThat(desk.get("/article/bidi").body()).contains("⟨U+202E⟩", "⟨U+2067⟩", "dir=\"auto\"");
    }

    @Test
    void anIdMayHoldAnyLetter() {
        String id = "https://example.org/a b/../c?d=e&f#g%2F;h";
        open(true, hostile(id, "Title", "FRA meets ITA."));
        var list = desk.get("/articles").body();
        String link = list.replaceAll("(?s).*<td><a href=\"(/article/[^\"]+)\".*", "$1");

        var answer = desk.get(link.replace("&amp;", "&"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Title");
    }

    @Test
    void articlesAreFilteredByWhatTheyAre() {
        open(
                true,
                hostile("one", "Gas for Rome", "FRA meets ITA."),
                hostile("two", "Talks in Rome", "FRA visits ITA."),
                new Kept.Unread("x.txt", Sample.article("Rien.", "2024-02-20"), "fr"));

        assertThat(desk.get("/articles?title=rome+GAS").body())
                .contains("Gas for Rome")
                .doesNotContain("Talks in");
        assertThat(desk.get("/articles?state=unread").body()).contains("French").doesNotContain("Rome");
        assertThat(desk.get("/articles?outlet=Talks+in+Rome").body())
                .contains("Talks")
                .doesNotContain("Gas for");
        assertThat(desk.get("/articles?from=2024-02-20").body())
                .contains("unread")
                .doesNotContain("Gas for");
    }

    @Test
    void anArticleThatIsNotThereIsToldSo() {
        open(true, Sample.kept(SampleReading.reading()));
        assertThat(desk.get("/article/none%2Fhere").statusCode()).isEqualTo(404);
    }
}
