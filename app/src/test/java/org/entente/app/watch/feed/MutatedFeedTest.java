package org.entente.app.watch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.app.hostile.Mutation;
import org.entente.app.watch.FeedText;

/** Good feeds and lists of feeds, changed by chance: what comes is a feed or a {@link BadFeed}, and twice the same. */
class MutatedFeedTest {
    private static final String SEED = "20240219";
    private static final URI BASE = URI.create("https://news.example/feed");

    private static final List<byte[]> SAMPLES = List.of(
            bytes(FeedText.rss(3)),
            bytes(
                    """
                    <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'
                    xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'><channel rdf:about='/'><title>Rdf</title>
                    <link>/</link><description>d</description><sy:updatePeriod>hourly</sy:updatePeriod></channel>
                    <item rdf:about='/1'><title>T</title><link>/1</link></item></rdf:RDF>"""),
            bytes(
                    """
                    <?xml version='1.0' encoding='utf-8'?><feed xmlns='http://www.w3.org/2005/Atom'><title>A</title>
                    <id>urn:x</id><updated>2024-02-20T00:00:00Z</updated><entry><title type='html'>Profits &amp;amp; losses</title>
                    <id>urn:1</id><link rel='alternate' href='/1'/><published>2024-02-19T08:00:00Z</published>
                    <content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Body</p></div></content></entry></feed>"""),
            bytes(
                    """
                    {"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": [{"id": "1", "url": "/1",
                    "title": "T", "date_published": "2024-02-19T10:00:00+04:00", "content_html": "<p>x</p>"},
                    {"id": "https://news.example/2", "content_text": "y"}]}"""),
            bytes(
                    """
                    <urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'>
                    <url><loc>https://news.example/1</loc><n:news><n:publication><n:name>P</n:name></n:publication>
                    <n:publication_date>2024-02-19</n:publication_date><n:title>T</n:title></n:news></url></urlset>"""),
            bytes(
                    """
                    <sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap>
                    <loc>https://news.example/a.xml</loc><lastmod>2024-02-19</lastmod></sitemap></sitemapindex>"""),
            bytes(
                    """
                    <opml version='2.0'><head><title>All</title></head><body><outline text='North'><outline text='A'
                    type='rss' xmlUrl='https://a.example/feed'/><outline text='B'><outline xmlURL='https://b.example/'/>
                    </outline></outline></body></opml>"""),
            bytes(
                    "<html><head><link rel=alternate type='application/rss+xml' href='/rss'></head><body>x</body></html>"));

    @Property(seed = SEED)
    void aFeedOrWhyItIsNone(@ForAll("samples") byte[] sample, @ForAll("samples") byte[] other, @ForAll long seed) {
        byte[] changed = Mutation.of(sample, other, seed);

        assertThat(feed(changed)).isEqualTo(feed(changed));
    }

    @Property(seed = SEED)
    void aListOfFeedsOrWhyItIsNone(
            @ForAll("samples") byte[] sample, @ForAll("samples") byte[] other, @ForAll long seed) {
        byte[] changed = Mutation.of(sample, other, seed);

        assertThat(list(changed)).isEqualTo(list(changed));
    }

    @Provide
    Arbitrary<byte[]> samples() {
        return Arbitraries.of(SAMPLES);
    }

    private static String feed(byte[] bytes) {
        try {
            return FeedReader.read(bytes, "", BASE).toString();
        } catch (BadFeed bad) {
            assertThat(bad.getMessage()).isNotBlank();
            return bad.getMessage();
        }
    }

    private static String list(byte[] bytes) {
        try {
            return Opml.addresses(bytes).toString();
        } catch (BadFeed bad) {
            assertThat(bad.getMessage()).isNotBlank();
            return bad.getMessage();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
