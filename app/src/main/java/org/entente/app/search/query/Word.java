package org.entente.app.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * A word as it is looked up, without accents and in lower case, and where it stands.
 *
 * @param text {@code "agdam"} for "Ağdam", {@code "us"} for "U.S."
 * @param typed as it was typed
 */
record Word(String text, String typed, int begin, int end) {
    /** The words of a text, in order. A dot within a name joins ("U.S.", "tass.com"), everything else parts. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : -1;
            boolean within = begin >= 0 && (c == '.' && joins(text, i) || isMark(c));
            if (c >= 0 && (Character.isLetterOrDigit(c) || c == '&' || within)) {
                begin = begin < 0 ? i : begin;
            } else if (begin >= 0) {
                add(words, text, begin, i);
                begin = -1;
            }
            i += c < 0 ? 1 : Character.charCount(c);
        }
        return words;
    }

    private static boolean isMark(int c) {
        return c >= 0 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether the dot at {@code at} is that of an initial or within a name: "U.S.", "tass.com". */
    private static boolean joins(String text, int at) {
        if (at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
            return true;
        }
        boolean single = at < 2 || !Character.isLetter(text.charAt(at - 2));
        return Character.isLetter(text.charAt(at - 1)) && single;
    }

    private static void add(List<Word> words, String text, int begin, int end) {
        String typed = text.substring(begin, end);
        String folded = fold(typed);
        if (!folded.isEmpty()) {
            words.add(new Word(folded, typed, begin, end));
        }
    }

    /** Lower case, without accents, dots and whatever else is neither letter, digit nor "&". */
    static String fold(String text) {
        String plain = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
        char[] in = plain.toCharArray();
        char[] out = new char[4 * in.length];
        int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
        StringBuilder kept = new StringBuilder(length);
        new String(out, 0, length)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '&')
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** The words of a text as they are looked up. */
    static List<String> texts(String text) {
        return of(text).stream().map(Word::text).toList();
    }

    /** Whether it was typed without any capital. */
    boolean isLow() {
        return typed.equals(typed.toLowerCase(Locale.ROOT));
    }
}
