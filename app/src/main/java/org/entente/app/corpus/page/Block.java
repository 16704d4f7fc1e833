package org.entente.app.corpus.page;

/**
 * A paragraph as it stands in a page.
 *
 * @param linked how many of its letters are in links
 */
record Block(String text, int linked, Kind kind) {
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM
    }

    private static final double MOSTLY = 0.8;
    /** A shorter paragraph with a full stop may be a button or a caption. */
    private static final int FEWEST_WORDS = 8;

    int words() {
        return text.isEmpty() ? 0 : text.split("\\s+").length;
    }

    boolean isLink() {
        return linked >= MOSTLY * text.length();
    }

    /** Whether it ends as sentences do. */
    boolean isSentence() {
        return text.matches("(?s).*[.!?…:][\"”’'»)\\]]*");
    }

    /** A sentence long enough to tell something. */
    boolean isProse() {
        return kind != Kind.HEADING && isSentence() && !isLink() && words() >= FEWEST_WORDS;
    }
}
