package org.entente.app.render;

import java.text.BreakIterator;
import java.util.Locale;
import org.entente.engine.ontology.Span;

/** The sentences around words of a text. Where they end is told by the letters alone: it is for reading, not for coding. */
public final class Passage {
    private Passage() {}

    /**
     * @param sentences how many to show before and after
     * @return a stretch of the text that begins and ends with a letter
     */
    public static Span around(String text, Span words, int sentences) {
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
        ends.setText(text);
        int begin = ends.preceding(Math.min(words.begin() + 1, text.length()));
        int end = words.end() >= text.length() ? text.length() : ends.following(Math.max(0, words.end() - 1));
        for (int i = 0; i < sentences && begin > 0; i++) {
            begin = Math.max(0, ends.preceding(begin));
        }
        for (int i = 0; i < sentences && end < text.length(); i++) {
            end = ends.following(end);
        }
        return stripped(text, Math.max(0, begin), end < 0 ? text.length() : end);
    }

    private static Span stripped(String text, int begin, int end) {
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }
}
