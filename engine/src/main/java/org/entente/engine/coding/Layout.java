package org.entente.engine.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.engine.ontology.Reading.Repeated;
import org.entente.engine.ontology.Span;

/** An article's paragraphs; those that say word for word what an earlier one said are noted and read once. */
record Layout(List<Span> paragraphs, List<Repeated> repeated) {
    private static final Pattern LINE = Pattern.compile("[^\\n]*[^\\s][^\\n]*");
    /** Shorter lines ("By our correspondent") may well stand twice without being copies. */
    private static final int SHORTEST_COPY = 40;

    static Layout of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        List<Repeated> repeated = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        Matcher m = LINE.matcher(text);
        while (m.find()) {
            Span span = new Span(m.start(), m.end());
            Integer before = seen.putIfAbsent(span.of(text).strip(), paragraphs.size());
            if (before != null && span.length() >= SHORTEST_COPY) {
                repeated.add(new Repeated(paragraphs.size(), before));
            }
            paragraphs.add(span);
        }
        return new Layout(List.copyOf(paragraphs), List.copyOf(repeated));
    }

    boolean isCopy(int paragraph) {
        return repeated.stream().anyMatch(r -> r.paragraph() == paragraph);
    }
}
