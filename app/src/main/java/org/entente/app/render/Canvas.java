package org.entente.app.render;

/** What a course is drawn on; the unit is a pixel of the SVG, from the top left. */
interface Canvas {
    /** What something is drawn with, so that each canvas knows its colour and width. */
    enum Ink {
        TITLE,
        TEXT,
        RULE,
        ZERO,
        WIDE,
        HALF,
        LEVEL,
        BAR,
        IMPROVING,
        WORSENING;

        /** As a class of CSS. */
        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Where a text stands to its point. */
    enum Anchor {
        START,
        MIDDLE,
        END;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    void line(Ink ink, double x1, double y1, double x2, double y2);

    /** A line through points, {@code xy} by turns. */
    void path(Ink ink, double[] xy);

    /** The area that a line through points encloses. */
    void area(Ink ink, double[] xy);

    void bar(Ink ink, double x, double y, double width, double height);

    /** A span of time, behind what is drawn later. */
    void span(Ink ink, double x, double y, double width, double height);

    void text(Ink ink, double x, double y, Anchor anchor, String text);
}
