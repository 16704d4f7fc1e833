package org.entente.app.desk.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The addresses of the desk's pages. Ids and codes may hold any letter. */
public final class Links {
    /** No blank and no character that controls anything, so that what is followed is what is read. */
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\p{C}\\s]+");

    private Links() {}

    public static String event(String id) {
        return "/event/" + segment(id);
    }

    public static String article(String id) {
        return "/article/" + segment(id);
    }

    /** Where in an article the event of this number (from 0) is told first. */
    public static String inArticle(String id, int event) {
        return article(id) + "#in-e" + (event + 1);
    }

    /** An entry of the lexicon. */
    public static String entry(String id) {
        return "/lexicon/" + segment(id);
    }

    public static String actor(String code) {
        return "/actor/" + segment(code);
    }

    /** Both sides as a user writes them: {@code USA}, {@code FRA+DEU}, {@code members:EU}. */
    public static String relation(String a, String b) {
        return "/relation/" + segment(a) + "/" + segment(b);
    }

    /** An address that an article or data set gives, if a browser may follow it: of the web, and nothing else. */
    public static Optional<String> outside(String address) {
        return WEB.matcher(address).matches() ? Optional.of(address) : Optional.empty();
    }

    /** An address with a query, of which what is blank is left out. */
    static String query(String path, Map<String, String> values) {
        return path
                + values.entrySet().stream()
                        .filter(entry -> !entry.getValue().isBlank())
                        .map(entry -> value(entry.getKey()) + "=" + value(entry.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** A value in a query. */
    public static String value(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An id as a part of a path. */
    public static String part(String id) {
        return segment(id);
    }

    /** A part of a path, in which a plus is a plus and a blank is not. */
    static String segment(String text) {
        return value(text).replace("+", "%20").replace("%2B", "+").replace("%3A", ":");
    }
}
