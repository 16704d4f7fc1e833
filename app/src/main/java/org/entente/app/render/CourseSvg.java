package org.entente.app.render;

import java.util.Locale;
import org.entente.app.course.DyadCourse;

/**
 * A course as a drawing in SVG. Colours stand at each element, as light paper needs them, so that any program can show
 * it; a style sheet on top sets them for dark screens.
 */
public final class CourseSvg implements Canvas {
    private static final String STYLE =
            """
            <style>
              svg { --paper: #fcfbf8; --ink: #22211f; --soft: #6b675f; --rule: #dcd8ce; --blue: #1a6fa3; --up: #1c7a46; --down: #b3262d; }
              @media (prefers-color-scheme: dark) { svg { --paper: #191a1c; --ink: #e8e5de; --soft: #a7a297; --rule: #3d3e42;
                --blue: #6db7e8; --up: #6cc894; --down: #f08087; } }
              .paper { fill: var(--paper); } text.text { fill: var(--soft); } text.title { fill: var(--ink); }
              line.rule { stroke: var(--rule); } line.zero { stroke: var(--soft); }
              .wide, .half { fill: var(--blue); } .level { stroke: var(--blue); } .bar { fill: var(--soft); }
              line.improving { stroke: var(--up); } line.worsening { stroke: var(--down); }
              text.improving, rect.improving { fill: var(--up); } text.worsening, rect.worsening { fill: var(--down); }
            </style>
            """;

    private final StringBuilder svg = new StringBuilder();

    private CourseSvg() {}

    /** The whole file. */
    public static String print(DyadCourse drawn) {
        return print(drawn, STYLE);
    }

    /** What that file allows itself: for a server that has to say so too. */
    public static String policy() {
        String inner = STYLE.substring(STYLE.indexOf('>') + 1, STYLE.lastIndexOf("</style>"));
        return "default-src 'none'; style-src '" + Html.hash(inner) + "'";
    }

    /** The same without a style sheet: for a page that has its own, and for programs that know no variables of CSS. */
    public static String plain(DyadCourse drawn) {
        return print(drawn, "");
    }

    private static String print(DyadCourse drawn, String style) {
        CourseSvg drawing = new CourseSvg();
        drawing.put(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="t d" font-family="system-ui, 'Liberation Sans', Arial, sans-serif" font-size="13">
                <title id="t">%s</title>
                <desc id="d">%s</desc>
                """,
                CoursePicture.WIDTH,
                CoursePicture.HEIGHT,
                Html.escaped(CourseHead.title(drawn)),
                Html.escaped(drawn.course().verdict().text()));
        drawing.svg
                .append(style)
                .append("<rect class=\"paper\" width=\"100%\" height=\"100%\" fill=\"" + Colours.PAPER + "\"/>\n");
        CoursePicture.draw(drawn, drawing);
        return drawing.svg.append("</svg>\n").toString();
    }

    @Override
    public void line(Ink ink, double x1, double y1, double x2, double y2) {
        String dashes = isTurn(ink) ? " stroke-dasharray=\"4 4\"" : "";
        put(
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"%s/>\n",
                ink.code(), x1, y1, x2, y2, Colours.of(ink), dashes);
    }

    @Override
    public void path(Ink ink, double[] xy) {
        put(
                "<polyline class=\"%s\" points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.2\" stroke-linejoin=\"round\"/>\n",
                ink.code(), points(xy), Colours.of(ink));
    }

    @Override
    public void area(Ink ink, double[] xy) {
        put(
                "<polygon class=\"%s\" points=\"%s\" fill=\"%s\" fill-opacity=\"%.2f\"/>\n",
                ink.code(), points(xy), Colours.of(ink), Colours.opacity(ink));
    }

    @Override
    public void bar(Ink ink, double x, double y, double width, double height) {
        rectangle(ink, x, y, width, height, 1);
    }

    @Override
    public void span(Ink ink, double x, double y, double width, double height) {
        rectangle(ink, x, y, width, height, Colours.SPAN);
    }

    private void rectangle(Ink ink, double x, double y, double width, double height, double opacity) {
        put(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" fill-opacity=\"%.2f\"/>\n",
                ink.code(), x, y, width, height, Colours.of(ink), opacity);
    }

    @Override
    public void text(Ink ink, double x, double y, Anchor anchor, String text) {
        String large = ink == Ink.TITLE ? " font-size=\"18\" font-weight=\"600\"" : "";
        put(
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\"%s>%s</text>\n",
                ink.code(), x, y, anchor.code(), Colours.of(ink), large, Html.escaped(text));
    }

    private static boolean isTurn(Ink ink) {
        return ink == Ink.IMPROVING || ink == Ink.WORSENING;
    }

    private static String points(double[] xy) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < xy.length; i += 2) {
            points.append(String.format(Locale.ROOT, i == 0 ? "%.1f,%.1f" : " %.1f,%.1f", xy[i], xy[i + 1]));
        }
        return points.toString();
    }

    private void put(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
