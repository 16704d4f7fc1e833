package org.entente.app.watch.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.app.watch.FeedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
    private static final URI BASE = URI.create("https://news.example/feed");

    @Test
    void rssOfAllAges() throws BadFeed {
        String item = "<item><title>T</title><link>/1</link></item>";
        String old = "<!DOCTYPE rss PUBLIC '-//N//DTD RSS 0.91//EN' 'http://news.example/rss-0.91.dtd'>"
                + "<rss version='0.91'><channel><title>Old</title><link>/</link><description>d</description><language>en</language>"
                + item + "</channel></rss>";
        String rdf = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'"
                + " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel rdf:about='/'><title>Rdf</title><link>/</link>"
                + "<description>d</description></channel><item rdf:about='/1'><title>T</title><link>/1</link>"
                + "<dc:date>2024-02-19T23:00:00-05:00</dc:date></item></rdf:RDF>";
        for (String version : new String[] {"0.92", "0.93", "0.94", "2.0"}) {
            Feed feed = read(FeedText.rss(item).replace("2.0", version));
            assertThat(feed.items()).as(version).hasSize(1);
            assertThat(feed.kind()).isEqualTo(Kind.RSS);
        }
        assertThat(read(old).title()).isEqualTo("Old");
        assertThat(read(rdf).items())
                .containsExactly(new Item(URI.create("https://news.example/1"), "T", "2024-02-19T23:00:00-05:00", ""));
    }

    @Test
    void atom() throws BadFeed {
        Feed feed = read(
                """
                <feed xmlns='http://www.w3.org/2005/Atom'><title>A</title><id>urn:x</id><updated>2024-02-20T00:00:00Z</updated>
                <entry><title type='html'>Profits &amp;amp; losses</title><id>urn:1</id>
                <link rel='self' href='/self'/><link rel='alternate' href='/1'/><link rel='enclosure' href='/x.mp3'/>
                <updated>2024-02-20T08:00:00Z</updated><published>2024-02-19T08:00:00Z</published>
                <content type='html'>&lt;p&gt;Body&lt;/p&gt;</content><summary>short</summary></entry>
                <entry><title>Only an update</title><id>urn:2</id><link href='/2'/><updated>2024-02-20T08:00:00Z</updated></entry>
                <entry><title>No link</title><id>urn:3</id><updated>2024-02-20T08:00:00Z</updated></entry></feed>""");

        assertThat(feed.kind()).isEqualTo(Kind.ATOM);
        assertThat(feed.items())
                .containsExactly(
                        new Item(
                                URI.create("https://news.example/1"),
                                "Profits & losses",
                                "2024-02-19T08:00:00Z",
                                "<p>Body</p>"),
                        new Item(URI.create("https://news.example/2"), "Only an update", "", ""));
        assertThat(feed.unusable()).isEqualTo(1);
    }

    @Test
    void jsonFeed() throws BadFeed {
        Feed feed = read(
                """
                {"version": "https://jsonfeed.org/version/1.1", "title": "J", "authors": [{"name": "x"}], "items": [
                {"id": "1", "url": "/1", "title": "T", "date_published": "2024-02-19T10:00:00+04:00", "content_html": "<p>x</p>"},
                {"id": "https://news.example/2", "content_text": "y"}, {"id": 3}]}""");

        assertThat(feed.items())
                .containsExactly(
                        new Item(URI.create("https://news.example/1"), "T", "2024-02-19T10:00:00+04:00", "<p>x</p>"),
                        new Item(URI.create("https://news.example/2"), "", "", ""));
        assertThat(feed.unusable()).isEqualTo(1);
    }

    @Test
    void newsSitemapsTellOnlyWhatIsNews() throws BadFeed {
        Feed feed = read(
                """
                <urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'
                 xmlns:image='http://www.google.com/schemas/sitemap-image/1.1'>
                <url><loc>https://news.example/1</loc><image:image><image:loc>https://news.example/x.jpg</image:loc>
                <image:title>An image</image:title></image:image><n:news><n:publication><n:name>Post</n:name></n:publication>
                <n:publication_date>2024-02-19</n:publication_date><n:title>T</n:title></n:news></url>
                <url><loc>https://news.example/about</loc></url></urlset>""");

        assertThat(feed.title()).isEqualTo("Post");
        assertThat(feed.items()).containsExactly(new Item(URI.create("https://news.example/1"), "T", "2024-02-19", ""));
        assertThatThrownBy(() -> read("<urlset><url><loc>https://news.example/about</loc></url></urlset>"))
                .hasMessage("is a sitemap of pages, not of news: none of its entries has <news:news>");
    }

    @Test
    void xmlThatDeclaresEntitiesIsRefused() {
        String laughs = "<?xml version='1.0'?><!DOCTYPE lolz [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><rss version='2.0'><channel><title>&c;</title></channel></rss>";
        String file =
                "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss version='2.0'><channel><title>&x;</title></channel></rss>";
        for (String xml : new String[] {laughs, file, laughs.replace("rss", "urlset"), laughs.replace("rss", "opml")}) {
            assertThatThrownBy(() -> read(xml))
                    .isInstanceOf(BadFeed.class)
                    .hasMessageContaining("declarations of its own");
        }
    }

    @Test
    void anEntityNobodyDeclaredIsNotLookedFor() throws BadFeed {
        Feed feed = read(FeedText.rss("<item><title>R&amp;D caf&eacute; &x; </title><link>/1</link></item>"));

        assertThat(feed.items())
                .extracting(Item::title)
                .singleElement()
                .asString()
                .startsWith("R&D café");
    }

    @ParameterizedTest
    @ValueSource(strings = {"  \n<!-- made by hand -->%s", "\u0001%s", "%s<!-- and more -->", "some text before %s"})
    void whatStandsAroundAFeedDoesNotHarm(String around) throws BadFeed {
        assertThat(read(around.formatted(FeedText.rss(2))).items()).hasSize(2);
    }

    @Test
    void brokenFeedsAreMended() throws BadFeed {
        assertThat(read(FeedText.rss("<item><title>Smith & Sons &nbsp; <br></title><link>/1?a=b&c=d</link></item>"))
                        .items())
                .extracting(Item::address)
                .containsExactly(URI.create("https://news.example/1?a=b&c=d"));
        assertThat(read(FeedText.rss("<item><title>a\u0008b</title><link>/1</link></item>"))
                        .items())
                .hasSize(1);
    }

    @Test
    void ofAFeedThatBreaksOffTheLastItemIsNotBelieved() throws BadFeed {
        String whole = FeedText.rss(3);

        assertThat(read(whole.substring(0, whole.indexOf("/3") + 1)).items())
                .extracting(item -> item.address().getPath())
                .containsExactly("/1", "/2");
    }

    @Test
    void theCharsetThatFitsIsFound() throws BadFeed {
        String xml = "<?xml version='1.0' encoding='%s'?>"
                + FeedText.rss("<item><title>Göttingen: „Straße“</title><link>/1</link></item>")
                        .substring(21);
        assertTitle(xml.formatted("ISO-8859-1").getBytes(StandardCharsets.UTF_8), "text/xml; charset=us-ascii");
        assertTitle(xml.formatted("UTF-8").getBytes(Charset.forName("windows-1252")), "text/xml; charset=utf-8");
        assertTitle(xml.formatted("utf-16").getBytes(StandardCharsets.UTF_16), "application/xml");
        assertTitle(("\uFEFF" + xml.formatted("x")).getBytes(StandardCharsets.UTF_8), "");
        assertThat(titles(
                        FeedText.rss("<item><title>Мир</title><link>/1</link></item>")
                                .getBytes(Charset.forName("windows-1251")),
                        "text/xml; charset=windows-1251"))
                .isEqualTo("Мир");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "hello",
                "<p",
                "<!--",
                "{",
                "{\"a\": [1, 2",
                "<opml/>",
                "<svg/>",
                "<rss",
                "<rss version='2.0'></rss>",
                "\0\0\0"
            })
    void whatIsNoFeedIsSaid(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(BadFeed.class);
    }

    @Test
    void aPageNamesItsFeeds() {
        assertThatThrownBy(() -> read(
                        "<!DOCTYPE html><html><head><link rel='alternate' type='application/rss+xml' href='/rss.xml'>"))
                .hasMessage("is a page, not a feed; it names https://news.example/rss.xml");
    }

    @Test
    void elementsWithoutEndAreRefused() {
        assertThatThrownBy(() -> read(FeedText.rss("<a>".repeat(5_000) + "</a>".repeat(5_000))))
                .hasMessageContaining("more than 200 deep");
    }

    @Test
    void aHundredThousandItemsAreRead() throws BadFeed {
        String items = IntStream.range(0, 100_000)
                .mapToObj(i -> "<item><title>T" + i + "</title><link>/" + i + "</link></item>")
                .collect(Collectors.joining());

        assertThat(read(FeedText.rss(items)).items()).hasSize(100_000);
    }

    @Test
    void theTempoOfAFeed() throws BadFeed {
        Instant now = Instant.parse("2024-02-19T10:30:00Z");
        assertThat(tempo("<ttl>90</ttl>").next(now)).isEqualTo(now.plus(Duration.ofMinutes(90)));
        assertThat(tempo("<ttl>soon</ttl>").next(now)).isEqualTo(now);
        assertThat(tempo("<ttl>999999</ttl>").next(now)).isEqualTo(now.plus(Duration.ofDays(1)));
        assertThat(tempo(
                                "<sy:updatePeriod xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>daily</sy:updatePeriod>"
                                        + "<sy:updateFrequency xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>4</sy:updateFrequency>")
                        .next(now))
                .isEqualTo(now.plus(Duration.ofHours(6)));
        assertThat(tempo("<skipHours><hour>10</hour><hour>11</hour></skipHours>")
                        .next(now))
                .isEqualTo(Instant.parse("2024-02-19T12:00:00Z"));
        assertThat(tempo("<skipDays><day>Monday</day><day>Tuesday</day></skipDays>")
                        .next(now))
                .isEqualTo(Instant.parse("2024-02-21T00:00:00Z"));
        assertThat(new Tempo(Duration.ZERO, Set.of(), Set.of(DayOfWeek.values())).next(now))
                .isEqualTo(now.plus(Duration.ofDays(1)));
    }

    @Test
    void opmlListsFeedsInFolders() throws BadFeed {
        String opml =
                "<opml version='2.0'><head/><body><outline text='Press'><outline type='rss' text='A' xmlUrl='https://a.example/'/>"
                        + "<outline text='B' XMLURL='https://b.example/'/></outline><outline text='note'/></body></opml>";

        assertThat(Opml.addresses(opml.getBytes(StandardCharsets.UTF_8)).orElseThrow())
                .containsExactly("https://a.example/", "https://b.example/");
        assertThat(Opml.addresses("https://a.example/".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static Tempo tempo(String elements) throws BadFeed {
        return read(FeedText.rss(elements)).tempo();
    }

    private static Feed read(String text) throws BadFeed {
        return FeedReader.read(text.getBytes(StandardCharsets.UTF_8), "", BASE);
    }

    private static void assertTitle(byte[] bytes, String type) throws BadFeed {
        assertThat(titles(bytes, type)).isEqualTo("Göttingen: „Straße“");
    }

    private static String titles(byte[] bytes, String type) throws BadFeed {
        return FeedReader.read(bytes, type, BASE).items().get(0).title();
    }
}
