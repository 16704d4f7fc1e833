package org.entente.app.render;

import java.util.Map;

/**
 * What the text is written to.
 *
 * @param ansi whether bold and colour may be used
 * @param width columns, at least 40
 */
public record Terminal(boolean ansi, int width) {
    public static final int WIDTH = 80;
    private static final int WIDEST = 120;
    private static final String ESCAPE = "\u001b[";

    public Terminal {
        width = Math.max(40, width);
    }

    /** A file, a pipe or a test: no escape codes. */
    public static Terminal plain() {
        return new Terminal(false, WIDTH);
    }

    /** Escape codes only where somebody watches and has not asked for none ({@code NO_COLOR}, {@code TERM=dumb}). */
    public static Terminal of(boolean interactive, Map<String, String> environment) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(interactive && !refused, interactive ? width(environment.get("COLUMNS")) : WIDTH);
    }

    /** As many columns as there are, but not fewer than a page has, nor more than an eye can follow. */
    private static int width(String columns) {
        boolean number = columns != null && columns.matches("[0-9]{1,6}");
        return number ? Math.max(WIDTH, Math.min(WIDEST, Integer.parseInt(columns))) : WIDTH;
    }

    public String bold(String text) {
        return styled("1", text);
    }

    public String faint(String text) {
        return styled("2", text);
    }

    /** Green above zero, red below. */
    public String signed(double sign, String text) {
        return sign == 0 ? text : styled(sign > 0 ? "32" : "31", text);
    }

    private String styled(String code, String text) {
        return ansi && !text.isEmpty() ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
    }
}
