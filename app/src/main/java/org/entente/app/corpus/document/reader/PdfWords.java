package org.entente.app.corpus.document.reader;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The segments of each page, in the order in which the PDF draws them. */
final class PdfWords extends PDFTextStripper {
    /** A wider gap in a line, in heights of its letters, may be the one between two columns. */
    private static final float GAP = 1.1f;

    /** Takes the segments of one page, with the page's height. */
    @FunctionalInterface
    interface Pages {
        void take(List<Segment> segments, float height) throws IOException;
    }

    private final Pages pages;
    private List<Segment> segments = new ArrayList<>();
    private Segment open;

    PdfWords(Pages pages) {
        this.pages = pages;
        setSortByPosition(false);
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    void read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        String word = Letters.plain(text);
        // Upright text only: along the margin stand stamps and watermarks.
        if (word.isBlank() || letters.isEmpty() || letters.get(0).getDir() != 0) {
            return;
        }
        TextPosition first = letters.get(0);
        TextPosition last = letters.get(letters.size() - 1);
        float right = last.getXDirAdj() + last.getWidthDirAdj();
        float size = Math.max(1, first.getFontSizeInPt());
        Segment next = new Segment(word.strip(), first.getXDirAdj(), right, first.getYDirAdj(), size);
        boolean near = open != null && open.isBeside(next) && next.left() - open.right() < GAP * size;
        if (near) {
            open = open.join(next);
        } else {
            close();
            open = next;
        }
    }

    @Override
    protected void writeLineSeparator() {
        close();
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        close();
        pages.take(segments, page.getCropBox().getHeight());
        segments = new ArrayList<>();
    }

    private void close() {
        if (open != null) {
            segments.add(open);
            open = null;
        }
    }
}
