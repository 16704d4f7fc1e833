package org.entente.app.watch.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdom2.Content;
import org.jdom2.Document;
import org.jdom2.Element;

/** The dates of publication as they stand in a feed, in the order of its items; empty where there is none. */
final class Dates {
    /** The one that stands first here is taken. "updated" is not: an old article may be updated today. */
    private static final List<String> NAMES = List.of("published", "issued", "pubdate", "date", "created");

    private Dates() {}

    static List<String> of(Document document) {
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
        for (Element child : item.getChildren()) {
            int at = NAMES.indexOf(child.getName().toLowerCase(Locale.ROOT));
            if (at >= 0 && at < rank && !child.getTextTrim().isEmpty()) {
                best = child.getTextTrim();
                rank = at;
            }
        }
        return best;
    }
}
