package org.entente.app.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.entente.engine.ontology.Span;

/** The sentences of a text that show best why it was found. */
final class Excerpts {
    private static final int SENTENCES = 2;

    /** What stands further behind is not looked at. */
    private static final int LOOKED_AT = 50_000;

    /** A "sentence" may be a whole page without a stop. */
    private static final int LONGEST = 400;

    private static final String GAP = " … ";

    private final UnifiedHighlighter highlighter;
    private final Query words;

    Excerpts(Analyzer analyzer, Query words) {
        this.words = words;
        highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withFormatter(new Cutting())
                .withMaxLength(LOOKED_AT)
                .build();
    }

    /** The best sentences of a text, in their order; its beginning where no word stands in it. */
    Excerpt of(String text) {
        try {
            Object found = highlighter.highlightWithoutSearcher(Fields.TEXT, words, text, SENTENCES);
            return found instanceof Excerpt excerpt ? excerpt : beginning(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it reads from memory
        }
    }

    /** All of a short text, with its marks. */
    Excerpt marked(String text) {
        List<Span> marks = new ArrayList<>();
        Excerpt best = of(text);
        for (Span mark : best.marks()) {
            String word = mark.of(best.text());
            int from = marks.isEmpty() ? 0 : marks.get(marks.size() - 1).end();
            int at = text.indexOf(word, from);
            if (at >= 0) {
                marks.add(new Span(at, at + word.length()));
            }
        }
        return new Excerpt(text, marks);
    }

    private static Excerpt beginning(String text) {
        return new Excerpt(cut(text, 0, Math.min(text.length(), LONGEST / 2)), List.of());
    }

    private static String cut(String text, int begin, int end) {
        int last = end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
        return text.substring(begin, last) + (end < text.length() ? " …" : "");
    }

    /** Passages into one excerpt. */
    private static final class Cutting extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            StringBuilder text = new StringBuilder();
            List<Span> marks = new ArrayList<>();
            for (Passage passage : passages) {
                if (passage.getNumMatches() > 0) {
                    text.append(text.length() == 0 ? "" : GAP);
                    add(passage, content, text, marks);
                }
            }
            return marks.isEmpty() ? null : new Excerpt(text.toString(), marks);
        }

        private static void add(Passage passage, String content, StringBuilder text, List<Span> marks) {
            int begin = passage.getStartOffset();
            int first = passage.getMatchStarts()[0];
            boolean late = first - begin > LONGEST / 2;
            begin = late ? content.lastIndexOf(' ', first - LONGEST / 4) + 1 : begin;
            int end = Math.min(passage.getEndOffset(), begin + LONGEST);
            int shift = text.length() + (late ? 2 : 0) - begin;
            text.append(late ? "… " : "").append(cut(content, begin, end, passage.getEndOffset()));
            int free = 0;
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int from = Math.max(free, passage.getMatchStarts()[i]);
                int to = passage.getMatchEnds()[i];
                if (from < to && to <= end) {
                    marks.add(new Span(from + shift, to + shift));
                    free = to;
                }
            }
        }

        private static String cut(String content, int begin, int end, int whole) {
            return end < whole ? Excerpts.cut(content, begin, end) : content.substring(begin, end);
        }
    }
}
