package org.entente.app.corpus;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many files of each kind were not read. */
final class PassedOver {
    /** Endings are few; names such as "x.1", "x.2" can be any number. */
    private static final int MOST_KINDS = 1000;

    private static final String MORE = "other endings";

    private final Map<String, Long> counts = new TreeMap<>();
    private long total;

    void add(String kind) {
        total++;
        boolean room = counts.size() < MOST_KINDS || counts.containsKey(kind);
        counts.merge(room ? kind : MORE, 1L, Long::sum);
    }

    long total() {
        return total;
    }

    Map<String, Long> kinds() {
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** The ending of a name: {@code ".png"}, or {@code "without ending"}. */
    static String kind(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && dot < name.length() - 1 ? name.substring(dot).toLowerCase(Locale.ROOT) : "without ending";
    }
}
