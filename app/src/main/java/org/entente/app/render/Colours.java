package org.entente.app.render;

import org.entente.app.render.Canvas.Ink;

/** The colours of a drawing on light paper. */
final class Colours {
    static final String PAPER = "#fcfbf8";

    /** How much of a span of time covers what lies behind it. */
    static final double SPAN = 0.10;

    private Colours() {}

    static String of(Ink ink) {
        return switch (ink) {
            case TITLE -> "#22211f";
            case TEXT, ZERO, BAR -> "#6b675f";
            case RULE -> "#dcd8ce";
            case WIDE, HALF, LEVEL -> "#1a6fa3";
            case IMPROVING -> "#1c7a46";
            case WORSENING -> "#b3262d";
        };
    }

    /** The narrow band lies on the wide one. */
    static double opacity(Ink ink) {
        return switch (ink) {
            case WIDE -> 0.16;
            case HALF -> 0.26;
            default -> 1;
        };
    }
}
