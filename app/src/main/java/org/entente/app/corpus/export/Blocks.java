package org.entente.app.corpus.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines in blocks with blank lines between them. */
final class Blocks {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Blocks() {}

    static List<List<String>> of(List<String> lines) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                open.add(line.strip());
            } else if (!open.isEmpty()) {
                blocks.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            blocks.add(open);
        }
        return blocks;
    }

    /** The blocks as a text: a blank line between two. */
    static String text(List<List<String>> blocks) {
        return String.join(
                "\n\n", blocks.stream().map(block -> String.join("\n", block)).toList());
    }

    static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    static String oneLine(List<String> lines) {
        return oneLine(String.join(" ", lines));
    }
}
