package org.entente.app.desk.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of the desk's pages. Ids and codes may hold any letter. */
public final class Links {
    private Links() {}

    public static String event(String id) {
        return "/event/" + segment(id);
    }

    public static String article(String id) {
        return "/article/" + segment(id);
    }

    public static String actor(String code) {
        return "/actor/" + segment(code);
    }

    /** Both sides as a user writes them: {@code USA}, {@code FRA+DEU}, {@code members:EU}. */
    public static String relation(String a, String b) {
        return "/relation/" + segment(a) + "/" + segment(b);
    }

    /** A value in a query. */
    public static String value(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A part of a path, in which a plus is a plus and a blank is not. */
    static String segment(String text) {
        return value(text).replace("+", "%20").replace("%2B", "+").replace("%3A", ":");
    }
}
