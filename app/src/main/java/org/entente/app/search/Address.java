package org.entente.app.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.app.search.query.Query;

/** Where the desk shows what is found. */
final class Address {
    private Address() {}

    /** Both sides as they are written, with the time and the field asked for. */
    static String relation(String a, String b, Query query) {
        Map<String, String> asked = new LinkedHashMap<>();
        query.period().ifPresent(time -> {
            time.from().ifPresent(day -> asked.put("from", day.toString()));
            time.to().ifPresent(day -> asked.put("to", day.toString()));
        });
        if (query.fields().size() == 1) {
            asked.put("field", query.fields().get(0).context().code());
        }
        return "/relation/" + segment(a) + "/" + segment(b) + query(asked);
    }

    static String actor(String code) {
        return "/actor/" + segment(code);
    }

    static String outlet(String name) {
        return "/articles" + query(Map.of("outlet", name));
    }

    private static String query(Map<String, String> values) {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(value -> value.getKey() + "=" + encoded(value.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** In a path a plus is a plus. */
    private static String segment(String text) {
        return encoded(text).replace("+", "%20").replace("%2B", "+").replace("%3A", ":");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
