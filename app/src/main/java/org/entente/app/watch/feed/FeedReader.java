package org.entente.app.watch.feed;

import java.net.URI;
import java.util.Optional;

/** Tells by the first letters what a feed is, and reads it. */
public final class FeedReader {
    private FeedReader() {}

    /**
     * The feed in these bytes.
     *
     * @param type the media type as told, or empty
     * @param base the address it came from, against which links in it are read
     */
    public static Feed read(byte[] bytes, String type, URI base) throws BadFeed {
        String text = Decoded.of(bytes, type);
        if (text.isBlank()) {
            throw new BadFeed("is empty");
        }
        if (text.stripLeading().startsWith("{")) {
            return JsonFeed.read(text, base);
        }
        Optional<XmlText> xml = XmlText.of(text);
        if (xml.isEmpty()) {
            throw new BadFeed("is no feed: neither XML nor JSON");
        }
        return switch (xml.get().root()) {
            case "rss", "rdf", "feed", "channel" -> XmlFeed.read(xml.get(), base);
            case "urlset", "sitemapindex" -> Sitemap.read(xml.get(), base);
            case "html" -> throw new BadFeed(Page.why(text, base));
            case "opml" -> throw new BadFeed("is a list of feeds (OPML); save it to a file and name that");
            default ->
                throw new BadFeed(
                        "is XML, but no feed: its root is <" + xml.get().root() + ">");
        };
    }
}
