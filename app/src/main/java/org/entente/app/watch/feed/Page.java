package org.entente.app.watch.feed;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A page where a feed should be. Many pages name their feeds. */
final class Page {
    private static final int SHOWN = 3;
    private static final int HEAD = 200_000;

    private Page() {}

    /** Says that it is a page, and which feeds it names. */
    static String why(String html, URI base) {
        List<String> feeds = Jsoup.parse(html.substring(0, Math.min(HEAD, html.length())), base.toString())
                .select("link[rel~=alternate][type~=(rss|atom|feed.json)][href]")
                .stream()
                .map(link -> link.attr("abs:href"))
                .distinct()
                .limit(SHOWN)
                .toList();
        return feeds.isEmpty()
                ? "is a page, not a feed"
                : "is a page, not a feed; it names " + feeds.stream().collect(Collectors.joining(", "));
    }
}
