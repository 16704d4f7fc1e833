package org.entente.app.watch.feed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jdom2.Content;
import org.jdom2.Document;
import org.jdom2.Element;

/**
 * The dates of publication as they stand in a feed, in the order of its items; empty where there is none. They are taken
 * out of the document: Rome would try a dozen forms on each, which takes most of the time, and lose the offset.
 */
final class Dates {
    /** The one that stands first here is taken. "updated" is not: an old article may be updated today. */
    private static final List<String> NAMES = List.of("published", "issued", "pubdate", "date", "created");

    private static final List<String> OTHERS = List.of("updated", "modified", "expirationdate");

    private Dates() {}

    static List<String> takenFrom(Document document) {
        List<String> dates = new ArrayList<>();
        collect(document.getRootElement(), dates);
        return dates;
    }

    /** Items stand in the channel or beside it. */
    private static void collect(Element element, List<String> dates) {
        for (Content content : element.getContent()) {
            if (content instanceof Element child) {
                String name = child.getName().toLowerCase(Locale.ROOT);
                if (name.equals("item") || name.equals("entry")) {
                    dates.add(date(child));
                } else if (name.equals("channel")) {
                    collect(child, dates);
                }
            }
        }
    }

    private static String date(Element item) {
        String best = "";
        int rank = NAMES.size();
        for (Iterator<Element> children = item.getChildren().iterator(); children.hasNext(); ) {
            Element child = children.next();
            String name = child.getName().toLowerCase(Locale.ROOT);
            int at = NAMES.indexOf(name);
            if (at >= 0 && at < rank && !child.getTextTrim().isEmpty()) {
                best = child.getTextTrim();
                rank = at;
            }
            if (at >= 0 || OTHERS.contains(name)) {
                children.remove();
            }
        }
        return best;
    }
}
