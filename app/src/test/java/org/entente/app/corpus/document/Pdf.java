package org.entente.app.corpus.document;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A PDF made for a test: text put at places of its pages. Points are counted from the top left corner. */
final class Pdf implements AutoCloseable {
    static final float TOP = 60;
    static final float LEFT = 72;

    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private PDPageContentStream page;

    Pdf page() throws IOException {
        endPage();
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        return this;
    }

    Pdf line(String text, float left, float down, float size) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(left, HEIGHT - down);
        page.showText(text);
        page.endText();
        return this;
    }

    /** Lines in ten points under each other, twelve points apart. */
    Pdf lines(float left, float down, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            line(lines[i], left, down + 12 * i, 10);
        }
        return this;
    }

    Pdf title(String title) {
        document.getDocumentInformation().setTitle(title);
        return this;
    }

    /** @param opening the password without which it cannot be opened, empty for none */
    Pdf protect(String opening) throws IOException {
        AccessPermission readOnly = new AccessPermission();
        readOnly.setCanExtractContent(false);
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", opening, readOnly);
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
        return this;
    }

    Path save(Path file) throws IOException {
        endPage();
        document.save(file.toFile());
        close();
        return file;
    }

    private void endPage() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
