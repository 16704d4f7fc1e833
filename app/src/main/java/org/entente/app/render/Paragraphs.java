package org.entente.app.render;

import java.util.ArrayList;
import java.util.List;
import org.entente.engine.ontology.Span;

/** An article's paragraphs: what stands between blank lines, without the white space around it. */
final class Paragraphs {
    private Paragraphs() {}

    static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int begin = -1;
        int end = -1;
        int lineStart = 0;
        while (lineStart < text.length()) {
            int newline = text.indexOf('\n', lineStart);
            int lineEnd = newline < 0 ? text.length() : newline;
            if (text.substring(lineStart, lineEnd).isBlank()) {
                add(paragraphs, begin, end);
                begin = -1;
            } else {
                begin = begin < 0 ? lineStart : begin;
                end = lineEnd;
            }
            lineStart = lineEnd + 1;
        }
        add(paragraphs, begin, end);
        return paragraphs;
    }

    private static void add(List<Span> paragraphs, int begin, int end) {
        if (begin >= 0) {
            paragraphs.add(new Span(begin, end));
        }
    }
}
