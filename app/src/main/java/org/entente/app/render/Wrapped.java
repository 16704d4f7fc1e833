package org.entente.app.render;

import java.util.ArrayList;
import java.util.List;
import org.entente.engine.ontology.Span;

/** Text broken at spaces into lines of a width, with some of it in bold. */
final class Wrapped {
    private final Terminal terminal;
    private final String indent;
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrapped(Terminal terminal, int indent) {
        this.terminal = terminal;
        this.indent = " ".repeat(indent);
        this.width = terminal.width() - indent;
    }

    static List<String> lines(Terminal terminal, int indent, String text) {
        return lines(terminal, indent, text, List.of());
    }

    /** Every line with the indent before it; {@code bold} are spans of the text. */
    static List<String> lines(Terminal terminal, int indent, String raw, List<Span> bold) {
        String text = clean(raw);
        Wrapped wrapped = new Wrapped(terminal, indent);
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            wrapped.word(text, new Span(at, end), bold);
            at = end;
        }
        wrapped.flush();
        return wrapped.lines;
    }

    private void word(String text, Span word, List<Span> bold) {
        if (used > 0 && used + 1 + word.length() > width) {
            flush();
        }
        if (used > 0) {
            line.append(' ');
            used++;
        }
        line.append(inked(text, word, bold));
        used += word.length();
    }

    private String inked(String text, Span word, List<Span> bold) {
        for (Span span : bold) {
            if (span.overlaps(word)) {
                int from = Math.max(span.begin(), word.begin());
                int to = Math.min(span.end(), word.end());
                return text.substring(word.begin(), from)
                        + terminal.bold(text.substring(from, to))
                        + text.substring(to, word.end());
            }
        }
        return word.of(text);
    }

    private void flush() {
        if (used > 0) {
            lines.add(indent + line);
            line.setLength(0);
            used = 0;
        }
    }

    /** {@code text} on one line of at most {@code width}, cut at a space with an ellipsis. */
    static String cut(String text, int width) {
        String flat = clean(text).strip().replaceAll("\\s+", " ");
        if (flat.length() <= width) {
            return flat;
        }
        int space = flat.lastIndexOf(' ', width - 1);
        return flat.substring(0, space > width / 2 ? space : width - 1).stripTrailing() + "…";
    }

    /** With spaces for control characters: an article must not steer the terminal. */
    static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
