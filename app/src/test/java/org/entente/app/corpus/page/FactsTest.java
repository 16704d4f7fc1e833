package org.entente.app.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Known;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.api.Test;

/** Whom a page's title, day, outlet and address are taken from. */
class FactsTest {
    private static final String BODY =
            "<p>Iran and Georgia signed an accord on trade in Tbilisi on Monday, the ministers"
                    + " of both countries said.</p><p>They thanked each other for patience, and promised more talks.</p>";

    @Test
    void jsonGoesBeforeMetaTagsAndThoseBeforeWhatIsSeen() throws BadInput {
        String json = "<script type='application/ld+json'>{'@type':'NewsArticle','headline':'By JSON',"
                        .replace('\'', '"')
                        .replace("\"application/ld+json\"", "'application/ld+json'")
                + "\"datePublished\":\"2024-02-01\"}</script>";
        String meta = "<meta property='og:title' content='By meta'><meta name='pubdate' content='2024-02-02'>";
        String seen = "<h1>By heading</h1><time itemprop='datePublished' datetime='2024-02-03'>x</time>";

        assertThat(read(json + meta + seen).title()).isEqualTo("By JSON");
        assertThat(read(json + meta + seen).published()).contains(day(1));
        assertThat(read(meta + seen).title()).isEqualTo("By meta");
        assertThat(read(meta + seen).published()).contains(day(2));
        assertThat(read(seen).title()).isEqualTo("By heading");
        assertThat(read(seen).published()).contains(day(3));
    }

    @Test
    void anyDayOfPublicationGoesBeforeThatOfTheLastChange() throws BadInput {
        String json =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"dateModified\":\"2024-05-01\"}</script>";

        assertThat(read(json + "<time pubdate datetime='2024-02-03'>x</time>").published())
                .contains(day(3));
        assertThat(read(json).published()).contains(LocalDate.of(2024, 5, 1));
    }

    @Test
    void severalDaysInSightAreNone() throws BadInput {
        String two = "<time datetime='2024-02-03'>x</time><time datetime='2024-02-04'>y</time>";

        assertThat(read(two).published()).isEmpty();
        assertThat(read("<span class='date'>03/02/2024</span>").published()).isEmpty();
    }

    @Test
    void theArticlesOfAListAreNotThePagesOwn() throws BadInput {
        String json = "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\"One\"},"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"Other\"}]</script>";

        assertThat(read(json + "<h1>Own</h1>").title()).isEqualTo("Own");
        assertThat(read(json + "<title>Other | Outlet</title>").title()).isEqualTo("Other");
    }

    @Test
    void theCanonicalAddressIsTakenUnlessItIsTheFrontPageOrAnotherSite() throws BadInput {
        assertThat(read("<link rel=canonical href='https://www.example.org/a'>").address())
                .isEqualTo("https://www.example.org/a");
        assertThat(read("<link rel=canonical href='/a'>").address()).isEqualTo("https://example.org/a");
        assertThat(read("<link rel=canonical href='https://example.org/'>").address())
                .isEqualTo("https://example.org/found?x=1");
        assertThat(read("<link rel=canonical href='https://elsewhere.net/a'>").address())
                .isEqualTo("https://example.org/found?x=1");
    }

    @Test
    void anOutletWithoutANameIsItsHost() throws BadInput {
        assertThat(read("<meta property='og:site_name' content='Examiner'>").outlet())
                .isEqualTo("Examiner");
        assertThat(read("").outlet()).isEqualTo("example.org");
    }

    @Test
    void theOutletsNameIsNoPartOfTheTitle() {
        assertThat(Title.of("Talks go on | Examiner", "Examiner", false)).isEqualTo("Talks go on");
        assertThat(Title.of("Examiner: Talks go on", "The Examiner", false)).isEqualTo("Examiner: Talks go on");
        assertThat(Title.of("Iran - Georgia accord is signed after all", "", false))
                .isEqualTo("Iran - Georgia accord is signed after all");
        assertThat(Title.of("Talks on trade go on - Daily Examiner", "", true)).isEqualTo("Talks on trade go on");
    }

    @Test
    void theDeclaredLanguageGoesAlong() throws BadInput {
        Known known = new Known("text/html", "https://example.org/a", "", "", "");
        assertThat(Page.found("a", "<!DOCTYPE html><html lang='fr-CA'><head>" + BODY, known)
                        .language())
                .isEqualTo("fr-CA");
        assertThat(Page.found("a", "<html><meta http-equiv=content-language content=ru>" + BODY, known)
                        .language())
                .isEqualTo("ru");
        assertThat(Page.found("a", "<html>" + BODY, known).language()).isEmpty();
    }

    private static Article read(String head) throws BadInput {
        Known known = new Known("text/html", "https://example.org/found?x=1", "", "", "");
        return Page.article("<!DOCTYPE html><html><head>" + head + BODY, known);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 2, day);
    }
}
