package org.entente.app.desk.browser;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.app.desk.OpenedDesk;

/**
 * All addresses that the desk answers to GET. A new page is a new line in {@link #PAGES}: its route as the desk has it,
 * and an example, in which {@code <event>} and {@code <article>} stand for an event and an article of the store. What is
 * no page for people to see goes to {@link #OTHER}.
 */
final class Pages {
    private static final Map<String, List<String>> PAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("/", List.of("/")),
            Map.entry("/article/{id}", List.of("/article/<article>")),
            Map.entry("/articles", List.of("/articles", "/articles?state=coded&title=no+such+title")),
            Map.entry("/corpus", List.of("/corpus")),
            Map.entry("/corpus/run/{number}", List.of("/corpus/run/1")),
            Map.entry("/event/{id}", List.of("/event/<event>")),
            Map.entry("/event/{id}/merging", List.of("/event/<event>/merging")),
            Map.entry("/event/{id}/why", List.of("/event/<event>/why")),
            Map.entry("/events", List.of("/events", "/events?actor=FRA&status=happened")),
            Map.entry("/judge/merging/{report}", List.of("/judge/merging/<event>")),
            Map.entry("/keys", List.of("/keys")),
            Map.entry("/login", List.of("/login")),
            Map.entry("/read", List.of("/read")),
            Map.entry(
                    "/relation/{a}/{b}",
                    List.of(
                            "/relation/FRA/ITA",
                            "/relation/DEU/FRA?with=FRA-ITA&from=2024-01-01",
                            "/relation/ITA/AZE")),
            Map.entry("/relations", List.of("/relations")),
            Map.entry("/review", List.of("/review")),
            Map.entry("/review/events/{kind}", List.of("/review/events/rejected", "/review/events/gone")),
            Map.entry("/review/{number}", List.of("/review/1")),
            Map.entry("/review/{number}/agreement", List.of("/review/1/agreement")),
            Map.entry("/search", List.of("/search", "/search?q=FRA+ITA+2024")),
            Map.entry("/watch", List.of("/watch")),
            Map.entry("/watch/feed", List.of("/watch/feed?address=https://feed.example/rss"))));

    /** Parts of pages, data and files. */
    private static final List<String> OTHER = List.of(
            "/assets/{digest}/{name}",
            "/token",
            "/relation",
            "/relation/{a}/{b}/events",
            "/relation/{a}/{b}/parts",
            "/relation/{a}/{b}/rest",
            "/relation/{a}/{b}/chart.json",
            "/relation/{a}/{b}/brief.html",
            "/relation/{a}/{b}/brief.pdf",
            "/relation/{a}/{b}/course.csv",
            "/relation/{a}/{b}/course.json",
            "/relation/{a}/{b}/course.svg",
            "/relation/{a}/{b}/course.png",
            "/search/suggest",
            "/read/{id}",
            "/read/{id}/{number}",
            "/read/{id}/{number}/remarks.jsonl",
            "/corpus/jobs",
            "/watch/feeds");

    private Pages() {}

    /** The examples, filled in from what the desk lists. */
    static Stream<String> addresses(OpenedDesk desk) {
        String event = first(desk, "/events", "href=\"/event/([^\"/?#]+)");
        String article = first(desk, "/articles", "href=\"/article/([^\"/?#]+)");
        return PAGES.values().stream().flatMap(List::stream).map(page -> page.replace("<event>", event)
                .replace("<article>", article));
    }

    static TreeSet<String> routes() {
        TreeSet<String> all = new TreeSet<>(PAGES.keySet());
        all.addAll(OTHER);
        return all;
    }

    private static String first(OpenedDesk desk, String list, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(desk.get(list).body());
        return found.find() ? found.group(1) : "none";
    }
}
