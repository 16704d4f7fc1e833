package org.entente.app.cli;

/** Cuts text to a width so that one sees that it was cut. */
final class Ellipsis {
    private static final String MARK = "…";

    private Ellipsis() {}

    /** The text if it has at most {@code width} characters, else as many whole words as fit and an ellipsis. */
    static String cut(String text, int width) {
        if (text.codePointCount(0, text.length()) <= width) {
            return text;
        }
        if (width < 1) {
            return "";
        }
        int end = text.offsetByCodePoints(0, width - 1);
        int space = text.lastIndexOf(' ', end);
        // A word longer than half the width is cut within: else little would be left.
        int at = space > end / 2 ? space : end;
        return text.substring(0, at).stripTrailing() + MARK;
    }
}
