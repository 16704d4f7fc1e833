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
public final class Pages {
    private static final Map<String, List<String>> PAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("/", List.of("/")),
            Map.entry("/actor/{code}", List.of("/actor/FRA", "/actor/BRA")),
            Map.entry("/actors", List.of("/actors", "/actors?q=france")),
            Map.entry("/actors/matrix", List.of("/actors/matrix", "/actors/matrix?of=FRA&of=ITA&of=DEU")),
            Map.entry("/api", List.of("/api")),
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
            Map.entry("/lexicon", List.of("/lexicon", "/lexicon?q=praise")),
            Map.entry("/lexicon/classes", List.of("/lexicon/classes")),
            Map.entry("/lexicon/fields", List.of("/lexicon/fields")),
            Map.entry("/lexicon/operators", List.of("/lexicon/operators")),
            Map.entry("/lexicon/relations", List.of("/lexicon/relations")),
            Map.entry("/lexicon/{id}", List.of("/lexicon/comment-on")),
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
            Map.entry("/review/{number}", List.of("/review/1", "/review/1?item=2")),
            Map.entry("/review/{number}/agreement", List.of("/review/1/agreement")),
            Map.entry("/search", List.of("/search", "/search?q=FRA+ITA+2024")),
            Map.entry("/watch", List.of("/watch")),
            Map.entry("/watch/feed", List.of("/watch/feed?address=https://news.example/feed.xml"))));

    /** What is answered by a page that says what is wrong, and what to do. */
    private static final List<String> TROUBLES = List.of(
            "/no/such/page",
            "/event/none",
            "/article/none",
            "/relation/FRA/nowhere",
            "/events?from=some+day",
            "/search?q=%22",
            "/lexicon/no-such-entry",
            "/corpus/run/99",
            "/review/99",
            "/watch/feed?address=https://elsewhere.example/");

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
    public static Stream<String> addresses(OpenedDesk desk) {
        String event = first(desk, "/events", "href=\"/event/([^\"/?#]+)");
        String article = first(desk, "/articles", "href=\"/article/([^\"/?#]+)");
        return PAGES.values().stream().flatMap(List::stream).map(page -> page.replace("<event>", event)
                .replace("<article>", article));
    }

    /** The same and what is no page, or none that can be shown. */
    static Stream<String> all(OpenedDesk desk) {
        return Stream.concat(addresses(desk), TROUBLES.stream());
    }

    /** Whether it is data for programs: its own test holds each of these to what is written down of it. */
    static boolean isData(String route) {
        return route.startsWith("/api/");
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
