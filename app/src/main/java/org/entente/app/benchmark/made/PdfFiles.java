package org.entente.app.benchmark.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.entente.engine.ontology.Article;

/** A PDF for each article: its title in large letters, the day, and the text in one column. */
final class PdfFiles {
    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private static final float MARGIN = 72;
    private static final float SIZE = 11;
    private static final float TITLE_SIZE = 18;
    private static final float LEADING = 14;
    private static final int LETTERS = 90;
    private static final int TITLE_LETTERS = 50;
    private static final int LINES = 45;

    private PdfFiles() {}

    static void write(Path folder, Iterator<Article> articles, MadeNews news) throws IOException {
        for (int number = 0; articles.hasNext(); number++) {
            Path file = folder.resolve(TextFiles.name(number, "pdf"));
            Files.createDirectories(file.getParent());
            try (PDDocument document = new PDDocument()) {
                write(document, articles.next());
                document.save(file.toFile());
            }
        }
    }

    private static void write(PDDocument document, Article article) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(MadeNews.day(article));
        MadeNews.body(article).lines().forEach(paragraph -> lines.addAll(Wrapping.lines(paragraph, LETTERS)));
        List<String> title = Wrapping.lines(article.title(), TITLE_LETTERS);
        for (int done = 0; done < lines.size(); done += LINES) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
                if (done == 0) {
                    show(content, title, TITLE_SIZE, 2 * LEADING);
                }
                show(content, lines.subList(done, Math.min(done + LINES, lines.size())), SIZE, LEADING);
                content.endText();
            }
        }
    }

    private static void show(PDPageContentStream content, List<String> lines, float size, float leading)
            throws IOException {
        content.setFont(FONT, size);
        for (String line : lines) {
            content.showText(latin(line));
            content.newLineAtOffset(0, -leading);
        }
    }

    /** The fonts that every reader of PDF has know only the letters of western Europe. */
    private static String latin(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ı', 'i')
                .replaceAll("[^\\x20-\\x7e’‘“”–—]", "?");
    }
}
