package org.entente.app.desk.read;

import java.util.Locale;

/**
 * What a person says of a row of a reading; what should be is in her words, and empty where it is as coded.
 *
 * @param row {@code "e1"} for the first event, {@code "a1"} for an assessment, {@code "s1"} for a statement, {@code "t3"}
 *     for the third sentence, in which something was missed
 * @param note in her words
 */
public record Remark(
        String row,
        Verdict verdict,
        String code,
        String source,
        String target,
        String status,
        String date,
        String note) {
    private static final int LONGEST = 500;

    /** What she says. */
    public enum Verdict {
        RIGHT,
        WRONG,
        /** It should be otherwise. */
        OTHER,
        MISSED;

        /** As written in data: {@code "right"}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Remark {
        code = cut(code);
        source = cut(source);
        target = cut(target);
        status = cut(status);
        date = cut(date);
        note = cut(note);
    }

    private static String cut(String text) {
        String stripped = text == null ? "" : text.strip();
        return stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST);
    }
}
