package org.entente.app.desk;

/** Letters that have no place on a page, where news may hold any. */
final class Letters {
    private static final char SHOWN = '\uFFFD';

    private Letters() {}

    /**
     * The page with a replacement character in place of each letter that cannot be seen and does something: controls, which
     * may not stand in HTML; halves of letters; and those that turn the direction of all that follows them, beyond the
     * words in which they stand (Unicode's bidirectional overrides, embeddings and isolates).
     */
    static String seen(String page) {
        StringBuilder mended = null;
        for (int i = 0; i < page.length(); i++) {
            if (isHidden(page, i)) {
                if (mended == null) {
                    mended = new StringBuilder(page);
                }
                mended.setCharAt(i, SHOWN);
            }
        }
        return mended == null ? page : mended.toString();
    }

    private static boolean isHidden(String page, int at) {
        char letter = page.charAt(at);
        if (letter < ' ') {
            return letter != '\n' && letter != '\r' && letter != '\t';
        }
        if (letter < '\u007F') {
            return false;
        }
        return letter < '\u00A0'
                || letter >= '\u202A' && letter <= '\u202E'
                || letter >= '\u2066' && letter <= '\u2069'
                || letter == '\uFFFE'
                || letter == '\uFFFF'
                || isHalf(page, at);
    }

    private static boolean isHalf(String page, int at) {
        char letter = page.charAt(at);
        return Character.isHighSurrogate(letter)
                        && (at + 1 == page.length() || !Character.isLowSurrogate(page.charAt(at + 1)))
                || Character.isLowSurrogate(letter) && (at == 0 || !Character.isHighSurrogate(page.charAt(at - 1)));
    }
}
