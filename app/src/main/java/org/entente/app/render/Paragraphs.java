package org.entente.app.render;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.engine.ontology.Span;

/** An article's paragraphs as the coder numbers them: its lines that are not blank. */
final class Paragraphs {
    private static final Pattern LINE = Pattern.compile("[^\\n]*[^\\s][^\\n]*");

    private Paragraphs() {}

    static List<Span> of(String text) {
        return LINE.matcher(text)
                .results()
                .map(line -> new Span(line.start(), line.end()))
                .toList();
    }
}
