package org.entente.app.corpus.input;

/**
 * Whether bytes are text in windows-1252, of which Latin-1 is a part: every byte is one that it prints, no word is made
 * of accented letters alone as in Cyrillic or Greek, and no sign stands inside a word where windows-1250 or 1254 has a
 * Polish or Turkish letter.
 */
final class Western {
    /** Accented letters in a row: no language written in windows-1252 has so many. */
    private static final int MOST_IN_A_ROW = 2;

    /** Bytes beyond ASCII in a row, quotation marks and dashes among them; East Asian encodings have whole sentences. */
    private static final int LONGEST_RUN = 4;

    private Western() {}

    static boolean isClear(byte[] bytes) {
        int row = 0;
        int run = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            row = b >= 0xC0 ? row + 1 : 0;
            run = b >= 0x80 ? run + 1 : 0;
            boolean beside = isSign(b) && isInWord(bytes, i) || isUnlikelyAtStart(b) && isLetterAt(bytes, i + 1);
            if (row > MOST_IN_A_ROW || run > LONGEST_RUN || isUnused(b) || isForeign(b) || beside) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnused(int b) {
        return b == 0 || b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D || b == 0x7F;
    }

    /** Letters of Icelandic alone: far more often they are the Turkish letters of windows-1254. */
    private static boolean isForeign(int b) {
        return b == 0xD0 || b == 0xDD || b == 0xDE || b == 0xF0 || b == 0xFD || b == 0xFE;
    }

    /** No letter, and none of the apostrophes and dashes that stand inside words. */
    private static boolean isSign(int b) {
        boolean letter = b == 0x8A || b == 0x8C || b == 0x8E || b == 0x9A || b == 0x9C || b == 0x9E || b == 0x9F;
        boolean ordinal = b == 0xAA || b == 0xBA;
        boolean inside = b == 0x91 || b == 0x92 || b == 0x93 || b == 0x94 || b == 0x96 || b == 0x97 || b == 0x85;
        boolean space = b == 0xA0 || b == 0xAD || b == 0xB4 || b == 0xB7;
        return b >= 0x80 && b < 0xC0 && !letter && !ordinal && !inside && !space || b == 0xD7 || b == 0xF7;
    }

    /** Signs that stand before numbers or after words; before a word they are Polish letters of windows-1250. */
    private static boolean isUnlikelyAtStart(int b) {
        return b == 0xA3 || b == 0xA5 || b == 0xAF || b == 0xB3 || b == 0xB9;
    }

    private static boolean isInWord(byte[] bytes, int at) {
        return isLetterAt(bytes, at - 1) && isLetterAt(bytes, at + 1);
    }

    private static boolean isLetterAt(byte[] bytes, int at) {
        int b = at < 0 || at >= bytes.length ? 0 : bytes[at] & 0xFF;
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= 0xC0;
    }
}
