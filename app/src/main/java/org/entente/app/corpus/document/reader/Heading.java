package org.entente.app.corpus.document.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The paragraph that is a document's title. Its properties say "Microsoft Word - draft3.doc" as often as a title, so they
 * count only if the text shows the same words; else it is what stands on the first page in much larger letters.
 */
final class Heading {
    private static final float LARGER = 1.25f;
    private static final int LONGEST = 250;

    /** The name of the paper is larger still, but seldom so long. */
    private static final int FEWEST_WORDS = 4;

    private Heading() {}

    /** The number of the paragraph that is the title. */
    static Optional<Integer> of(List<Paragraph> paragraphs, String told) {
        List<Paragraph> first = paragraphs.stream()
                .takeWhile(p -> p.page() == paragraphs.get(0).page())
                .toList();
        for (int i = 0; i < first.size(); i++) {
            if (!told.isBlank() && plain(first.get(i).text()).equals(plain(told))) {
                return Optional.of(i);
            }
        }
        return largest(first, usualSize(paragraphs) * LARGER);
    }

    /** The number of the paragraph that says what the properties of the document do, if one of the first does. */
    static Optional<Integer> among(List<String> first, String told) {
        for (int i = 0; i < first.size(); i++) {
            if (!told.isBlank() && plain(first.get(i)).equals(plain(told))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> largest(List<Paragraph> first, float least) {
        int best = -1;
        for (int i = 0; i < first.size(); i++) {
            Paragraph paragraph = first.get(i);
            boolean fits = paragraph.size() >= least
                    && paragraph.text().length() <= LONGEST
                    && paragraph.text().split(" ").length >= FEWEST_WORDS;
            if (fits && (best < 0 || paragraph.size() > first.get(best).size())) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** The size in which most of the letters are. */
    private static float usualSize(List<Paragraph> paragraphs) {
        Map<Float, Integer> letters = new HashMap<>();
        paragraphs.forEach(p -> letters.merge(p.size(), p.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
