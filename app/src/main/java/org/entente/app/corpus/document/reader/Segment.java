package org.entente.app.corpus.document.reader;

/** Words that stand together on one line of a page, in points from its top left corner; {@code y} is the baseline. */
record Segment(String text, float left, float right, float y, float size) {
    Segment join(Segment next) {
        return new Segment(
                text + " " + next.text,
                Math.min(left, next.left),
                Math.max(right, next.right),
                y,
                Math.max(size, next.size));
    }

    boolean isBeside(Segment next) {
        return Math.abs(y - next.y) < 0.3f * Math.max(size, next.size) && next.left > right - size;
    }

    /** Whether its letters are of another size. */
    boolean isResized(Segment other) {
        return Math.abs(size - other.size) > 0.08f * Math.max(size, other.size);
    }
}
