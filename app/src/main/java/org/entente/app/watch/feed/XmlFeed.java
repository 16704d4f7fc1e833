package org.entente.app.watch.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.watch.address.Link;
import org.jdom2.Document;

/** RSS of all versions and Atom, by Rome; a document that is not well-formed is mended if it can be. */
final class XmlFeed {
    /** A tree of tags that are never closed takes a hundred times its text in memory. */
    private static final int LARGEST_TO_MEND = 4_000_000;

    private XmlFeed() {}

    static Feed read(XmlText xml, URI base) throws BadFeed {
        try {
            return feed(SafeXml.strict(xml.text()), base, false);
        } catch (BadFeed broken) {
            return mended(xml, base, broken);
        }
    }

    /** A document that breaks off may do so in the midst of an address: its last item is left out. */
    private static Feed mended(XmlText xml, URI base, BadFeed broken) throws BadFeed {
        if (xml.text().length() > LARGEST_TO_MEND) {
            throw broken;
        }
        boolean whole =
                xml.text().stripTrailing().toLowerCase(Locale.ROOT).matches("(?s).*</[\\w:]*" + xml.root() + "\\s*>");
        try {
            return feed(SafeXml.strict(SafeXml.mended(xml.text())), base, !whole);
        } catch (BadFeed stillBroken) {
            // What is wrong with the document as it was sent says more.
            throw broken;
        }
    }

    private static Feed feed(Document document, URI base, boolean withoutLast) throws BadFeed {
        List<String> dates = Dates.takenFrom(document);
        Tempo tempo = Tempos.of(document);
        SyndFeed feed = synd(document);
        List<SyndEntry> entries = feed.getEntries();
        int count = withoutLast ? Math.max(0, entries.size() - 1) : entries.size();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            // Rome keeps the order of the document.
            String date = dates.size() == entries.size() ? dates.get(i) : "";
            item(entries.get(i), date, base).ifPresent(items::add);
        }
        Kind kind = String.valueOf(feed.getFeedType()).startsWith("atom") ? Kind.ATOM : Kind.RSS;
        return Feed.of(kind, plain(feed.getTitle()), tempo, items, count - items.size());
    }

    private static SyndFeed synd(Document document) throws BadFeed {
        try {
            WireFeed wire = new WireFeedInput(false, Locale.ROOT).build(document);
            return new SyndFeedImpl(wire);
        } catch (FeedException e) {
            throw new BadFeed("is no feed that can be read: " + e.getMessage());
        } catch (RuntimeException e) {
            // Rome stumbles over a feed without a channel, and over other things that it takes for granted.
            throw new BadFeed("is no feed that can be read: what every feed has is missing in it");
        }
    }

    private static Optional<Item> item(SyndEntry entry, String date, URI base) {
        return address(entry, base).map(address -> new Item(address, plain(entry.getTitle()), date, content(entry)));
    }

    /** The link to the page itself; where there is none, an id that is an address. */
    private static Optional<URI> address(SyndEntry entry, URI base) {
        Optional<String> alternate = entry.getLinks().stream()
                .filter(link -> link.getRel() == null || link.getRel().equals("alternate"))
                .map(SyndLink::getHref)
                .filter(href -> href != null && !href.isBlank())
                .findFirst();
        return alternate
                .or(() -> Optional.ofNullable(entry.getLink()).filter(link -> !link.isBlank()))
                .flatMap(link -> Link.of(base, link))
                .or(() -> Optional.ofNullable(entry.getUri()).flatMap(Link::of));
    }

    private static String content(SyndEntry entry) {
        return entry.getContents().stream()
                .map(SyndContent::getValue)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String plain(String title) {
        return title == null ? "" : Titles.plain(title);
    }
}
