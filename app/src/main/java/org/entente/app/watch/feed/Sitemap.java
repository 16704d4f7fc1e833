package org.entente.app.watch.feed;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.app.watch.address.Link;

/**
 * Sitemaps of news and indexes of sitemaps, read as a stream. Only what {@code news:news} says is news is an item: other
 * sitemaps list every page a site ever had.
 */
final class Sitemap {
    private static final String NEWS = "news";
    private static final int LONGEST_TEXT = 10_000;

    private final URI base;
    private final List<Item> items = new ArrayList<>();
    private final List<Feed.Child> children = new ArrayList<>();
    private String outlet = "";
    private int unusable;
    private int others;

    private Sitemap(URI base) {
        this.base = base;
    }

    static Feed read(XmlText xml, URI base) throws BadFeed {
        Sitemap sitemap = new Sitemap(base);
        boolean index = xml.root().equals("sitemapindex");
        try {
            sitemap.read(reader(xml.text()), index ? "sitemap" : "url");
        } catch (XMLStreamException e) {
            throw new BadFeed("is not well-formed: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        if (index) {
            return new Feed(Kind.SITEMAP_INDEX, "", Tempo.ANY, List.of(), sitemap.unusable, sitemap.children);
        }
        if (sitemap.items.isEmpty() && sitemap.others > 0) {
            throw new BadFeed("is a sitemap of pages, not of news: none of its entries has <news:news>");
        }
        return Feed.of(Kind.SITEMAP, sitemap.outlet, Tempo.ANY, sitemap.items, sitemap.unusable);
    }

    private static XMLStreamReader reader(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(xml));
    }

    private void read(XMLStreamReader xml, String entry) throws XMLStreamException {
        Map<String, String> fields = new HashMap<>();
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                text.setLength(0);
                if (xml.getLocalName().equals(entry)) {
                    fields.clear();
                } else if (xml.getLocalName().equals(NEWS)) {
                    fields.put(NEWS, "");
                }
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (text.length() < LONGEST_TEXT) {
                    text.append(xml.getText());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml, entry, fields, text.toString().strip());
                text.setLength(0);
            }
        }
    }

    /** Of two of a name the first is meant: images and videos of an entry have titles and addresses too. */
    private void end(XMLStreamReader xml, String entry, Map<String, String> fields, String text) {
        String name = xml.getLocalName();
        if (!name.equals(entry)) {
            String space = String.valueOf(xml.getNamespaceURI());
            if (!space.contains("image") && !space.contains("video")) {
                fields.putIfAbsent(name, text);
            }
        } else if (entry.equals("sitemap")) {
            Optional<URI> address = Link.of(base, fields.getOrDefault("loc", ""));
            address.ifPresentOrElse(
                    a -> children.add(new Feed.Child(a, fields.getOrDefault("lastmod", ""))), () -> unusable++);
        } else if (fields.containsKey(NEWS)) {
            item(fields);
        } else {
            others++;
        }
    }

    private void item(Map<String, String> fields) {
        if (outlet.isEmpty()) {
            outlet = fields.getOrDefault("name", "");
        }
        Link.of(base, fields.getOrDefault("loc", ""))
                .ifPresentOrElse(
                        address -> items.add(new Item(
                                address,
                                Titles.plain(fields.getOrDefault("title", "")),
                                fields.getOrDefault("publication_date", ""),
                                "")),
                        () -> unusable++);
    }
}
