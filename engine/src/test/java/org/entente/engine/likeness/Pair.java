package org.entente.engine.likeness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Article;

/** Two articles of {@code pairs.txt}, and whether the later one is a copy of the earlier one. */
record Pair(int number, boolean isCopy, String why, Article earlier, Article later) {
    static List<Pair> all() {
        List<Pair> pairs = new ArrayList<>();
        String[] blocks = file().split("(?m)^=== ");
        for (String block : Arrays.copyOfRange(blocks, 1, blocks.length)) {
            String[] head = block.split("\n", 2);
            String[] sides = head[1].split("(?m)^---\n");
            String[] words = head[0].split(" ", 3);
            pairs.add(new Pair(
                    Integer.parseInt(words[0]),
                    words[1].equals("copy:"),
                    words[2],
                    article(sides[0]),
                    article(sides[1])));
        }
        return pairs;
    }

    /** A title, where there is one, is the first paragraph of the text, as the corpus has it. */
    static Article article(String said) {
        String text = said.strip();
        String title = text.startsWith("title: ")
                ? text.lines().findFirst().orElseThrow().substring(7)
                : "";
        return new Article("a", title, text.replaceFirst("^title: ", ""), Optional.empty(), "", "");
    }

    private static String file() {
        try (InputStream in = Pair.class.getResourceAsStream("/likeness/pairs.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
