package org.entente.engine.text.time;

/**
 * A word of a sentence, with its offsets.
 *
 * @param value of a number, an ordinal ("5th") or a decade ("1990s"); else 0
 */
record Word(int begin, int end, String text, String lower, Kind kind, int value) {
    enum Kind {
        WORD,
        NUMBER,
        ORDINAL,
        DECADE,
        /** Three numbers in one: "31.10.2009". */
        NUMERIC_DATE,
        /** What has digits and is no number of a date: "1,990", "G20", "$5". */
        OTHER,
        MARK
    }

    /** What stands before the first word and after the last. */
    static final Word NONE = new Word(-1, -1, "", "", Kind.MARK, 0);

    boolean isCapital() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** "2014", but not "0014" and not the 2231 of a resolution: a year of the ages that news speaks of. */
    boolean isYear() {
        return kind == Kind.NUMBER && end - begin == 4 && value >= 1500 && value < 2100;
    }
}
