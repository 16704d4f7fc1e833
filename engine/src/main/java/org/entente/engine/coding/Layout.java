package org.entente.engine.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.engine.ontology.Reading.Repeated;
import org.entente.engine.ontology.Span;

/**
 * An article's paragraphs; those that say word for word what an earlier one said are noted and read once. A paragraph
 * is a line, or several that were wrapped: a long line that ends in the middle of a sentence goes on in the next.
 */
public record Layout(List<Span> paragraphs, List<Repeated> repeated) {
    private static final Pattern LINE = Pattern.compile("[^\\n]*[^\\s][^\\n]*");
    /** Shorter lines ("By our correspondent") may well stand twice without being copies. */
    private static final int SHORTEST_COPY = 40;

    /** Mail and agency texts are wrapped at 60 to 80 characters; a shorter line is a title or a heading. */
    private static final int SHORTEST_WRAPPED = 50;

    private static final int LONGEST_WRAPPED = 120;
    private static final String SENTENCE_ENDS = ".!?:;\"”’')";

    public static Layout of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        List<Repeated> repeated = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Span span : paragraphs(text)) {
            Integer before = seen.putIfAbsent(span.of(text).strip(), paragraphs.size());
            if (before != null && span.length() >= SHORTEST_COPY) {
                repeated.add(new Repeated(paragraphs.size(), before));
            }
            paragraphs.add(span);
        }
        return new Layout(List.copyOf(paragraphs), List.copyOf(repeated));
    }

    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        Span open = null;
        for (Span line : lines(text)) {
            if (open != null && text.substring(open.end(), line.begin()).length() == 1) {
                open = open.cover(line);
            } else {
                if (open != null) {
                    paragraphs.add(open);
                }
                open = line;
            }
            if (!goesOn(line.of(text))) {
                paragraphs.add(open);
                open = null;
            }
        }
        if (open != null) {
            paragraphs.add(open);
        }
        return paragraphs;
    }

    private static List<Span> lines(String text) {
        return LINE.matcher(text)
                .results()
                .map(line -> new Span(line.start(), line.end()))
                .toList();
    }

    private static boolean goesOn(String line) {
        String words = line.stripTrailing();
        return words.length() >= SHORTEST_WRAPPED
                && words.length() <= LONGEST_WRAPPED
                && SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) < 0;
    }

    boolean isCopy(int paragraph) {
        return repeated.stream().anyMatch(r -> r.paragraph() == paragraph);
    }
}
