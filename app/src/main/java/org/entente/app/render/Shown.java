package org.entente.app.render;

import java.util.Locale;

/** Text that somebody else wrote, as it may stand on a page of ours. */
public final class Shown {
    private Shown() {}

    /**
     * The text with the characters shown by their numbers that would turn the order of others (overrides, embeddings,
     * isolates), that control a terminal, or that are half of one: {@code "safe⟨U+202E⟩txt.exe"}.
     */
    public static String text(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (shown == null && isOdd(c) && !pair) {
                shown = new StringBuilder(text.length() + 8).append(text, 0, i);
            }
            if (shown != null) {
                if (pair) {
                    shown.append(c).append(text.charAt(i + 1));
                } else if (isOdd(c)) {
                    shown.append(String.format(Locale.ROOT, "⟨U+%04X⟩", (int) c));
                } else {
                    shown.append(c);
                }
            }
            i += pair ? 1 : 0;
        }
        return shown == null ? text : shown.toString();
    }

    private static boolean isOdd(char c) {
        boolean turns = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
        boolean controls = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
        return turns || controls || Character.isSurrogate(c);
    }
}
