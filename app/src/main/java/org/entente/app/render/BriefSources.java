package org.entente.app.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.store.Claim;
import org.entente.app.store.StoredEvent;

/** The articles that a brief cites, numbered in the order in which they are cited first, so that paper keeps the links. */
final class BriefSources {
    private static final int OUTLET = 40;
    private static final int TITLE = 60;
    /** An address that is longer is shown cut; the link is whole. */
    private static final int ADDRESS = 110;

    /** An article; an imported event has only an address, or not even that. */
    private record Source(String article, String outlet, String title, String address, Optional<LocalDate> day) {}

    private final List<Source> cited = new ArrayList<>();

    /** A link to the article's place in the list; nothing if there is nothing to cite. */
    String cite(StoredEvent event) {
        var first = event.first();
        return cite(new Source(first.article(), first.outlet(), first.title(), first.address(), first.published()));
    }

    String cite(Claim claim) {
        return cite(new Source(claim.article(), claim.outlet(), claim.title(), claim.address(), claim.published()));
    }

    private String cite(Source source) {
        if (source.article.isBlank() && source.address.isBlank()) {
            return "";
        }
        int at = cited.indexOf(source);
        if (at < 0) {
            at = cited.size();
            cited.add(source);
        }
        return " <a class=\"cite\" href=\"#s%d\">[%d]</a>".formatted(at + 1, at + 1);
    }

    boolean isEmpty() {
        return cited.isEmpty();
    }

    /** The list as items of HTML. */
    String items() {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < cited.size(); i++) {
            html.append("<li id=\"s")
                    .append(i + 1)
                    .append("\">")
                    .append(item(cited.get(i)))
                    .append("</li>\n");
        }
        return html.toString();
    }

    private static String item(Source source) {
        List<String> parts = new ArrayList<>();
        if (!source.outlet.isBlank()) {
            parts.add(Html.escaped(Wrapped.cut(source.outlet, OUTLET)));
        }
        if (!source.title.isBlank()) {
            parts.add("“" + Html.escaped(Wrapped.cut(source.title, TITLE)) + "”");
        }
        source.day.ifPresent(day -> parts.add(day.toString()));
        parts.add(
                source.address.isBlank()
                        ? "no address"
                        : link(Wrapped.clean(source.address).strip()));
        return String.join(", ", parts);
    }

    /** Only addresses of the web become links: what an article gives as its address may be anything. */
    static String link(String address) {
        String shown = Html.escaped(
                address.length() <= ADDRESS
                        ? address
                        : address.substring(0, ADDRESS / 2) + "…" + address.substring(address.length() - ADDRESS / 2));
        String start = address.toLowerCase(Locale.ROOT);
        boolean web = start.startsWith("https://") || start.startsWith("http://");
        return web ? "<a class=\"address\" href=\"" + Html.escaped(address) + "\">" + shown + "</a>" : shown;
    }
}
