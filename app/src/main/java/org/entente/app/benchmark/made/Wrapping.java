package org.entente.app.benchmark.made;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Breaks long lines between words, as programs do that write for a page of fixed width. */
final class Wrapping {
    private Wrapping() {}

    /** Each line of the text broken; empty lines stay. */
    static String wrapped(String text, int width) {
        return text.lines().map(line -> String.join("\n", lines(line, width))).collect(Collectors.joining("\n"));
    }

    /** @param width in letters; a longer word has a line of its own */
    static List<String> lines(String paragraph, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
