package org.entente.app.corpus.document.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines into paragraphs. A paragraph ends where the letters change their size, where the next line stands further away
 * or is indented, or where a line stops short. Over the end of a column or page it goes on in the midst of a sentence.
 */
final class Paragraphs {
    /** A line that fills less of its column is the last of a paragraph, or a heading. */
    private static final float SHORT = 0.7f;

    /** So much is left of a ragged line that ends a sentence. */
    private static final float RAGGED = 0.9f;

    private static final String ENDS = ".!?\u201D\"\u2019)";

    private final List<Paragraph> done = new ArrayList<>();
    private final Hyphens hyphens;
    private final StringBuilder open = new StringBuilder();
    private float size;
    private int page;

    private Paragraphs(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    static List<Paragraph> of(List<Page> pages) {
        List<String> texts = new ArrayList<>();
        pages.forEach(page -> page.lines().forEach(line -> texts.add(line.text())));
        Paragraphs paragraphs = new Paragraphs(new Hyphens(texts));
        Run before = null;
        for (int i = 0; i < pages.size(); i++) {
            for (Run run : Run.of(pages.get(i).lines())) {
                paragraphs.add(run, before, i);
                before = run;
            }
        }
        paragraphs.close();
        return paragraphs.done;
    }

    private void add(Run run, Run before, int number) {
        for (int i = 0; i < run.lines().size(); i++) {
            Segment line = run.lines().get(i);
            boolean ends = i == 0 ? before == null || endsBetween(before, line) : endsWithin(run, i);
            if (ends) {
                close();
                page = number;
            }
            if (open.isEmpty()) {
                open.append(line.text());
            } else {
                hyphens.append(open, line.text());
            }
            size = line.size();
        }
    }

    private static boolean endsBetween(Run before, Segment line) {
        Segment last = before.lines().get(before.lines().size() - 1);
        return line.isResized(last) || endsSentence(last) || fills(before, last) < SHORT;
    }

    private static boolean endsWithin(Run run, int i) {
        Segment last = run.lines().get(i - 1);
        Segment line = run.lines().get(i);
        float filled = fills(run, last);
        return line.isResized(last)
                || line.y() - last.y() > run.pitch() * 1.35f
                || isIndented(run, line) && !isIndented(run, last)
                || filled < SHORT
                || filled < RAGGED && endsSentence(last);
    }

    private static float fills(Run run, Segment line) {
        return (line.right() - run.left()) / Math.max(1, run.right() - run.left());
    }

    private static boolean isIndented(Run run, Segment line) {
        return line.left() - run.left() > 0.7f * line.size();
    }

    private static boolean endsSentence(Segment line) {
        return ENDS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    private void close() {
        if (!open.isEmpty()) {
            done.add(new Paragraph(open.toString().strip(), size, page));
        }
        open.setLength(0);
    }
}
