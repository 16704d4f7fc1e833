package org.entente.app.watch.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdom2.Attribute;
import org.jdom2.Element;

/** Lists of feeds as readers of feeds export them. */
public final class Opml {
    private Opml() {}

    /** The addresses of all feeds in all folders of the list, in order; empty if the bytes are no OPML at all. */
    public static Optional<List<String>> addresses(byte[] bytes) throws BadFeed {
        String text = Decoded.of(bytes, "");
        if (!text.stripLeading().startsWith("<")) {
            return Optional.empty();
        }
        XmlText xml = XmlText.of(text).orElseThrow(() -> new BadFeed("is no list of feeds"));
        if (!xml.root().equals("opml")) {
            throw new BadFeed("is XML, but no list of feeds (OPML): its root is <" + xml.root() + ">");
        }
        List<String> addresses = new ArrayList<>();
        collect(SafeXml.strict(xml.text()).getRootElement(), addresses);
        return Optional.of(addresses);
    }

    private static void collect(Element element, List<String> addresses) {
        for (Attribute attribute : element.getAttributes()) {
            // In the wild it is written xmlurl and xmlURL too.
            if (attribute.getName().equalsIgnoreCase("xmlUrl")
                    && !attribute.getValue().isBlank()) {
                addresses.add(attribute.getValue());
            }
        }
        element.getChildren().forEach(child -> collect(child, addresses));
    }
}
