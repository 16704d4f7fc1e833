package org.entente.app.corpus.document.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.PlainText;
import org.entente.app.corpus.input.Reason;

/** A PDF into its text. It is read from the file, whatever its size; only its text is held. */
final class PdfReader {
    static {
        FontMappers.set(new OneFont());
    }

    /** Carries a limit out of PDFBox. */
    private static final class TooLarge extends IOException {}

    private final Runnable alive;
    private final List<Page> pages = new ArrayList<>();
    private long characters;

    private PdfReader(Runnable alive) {
        this.alive = alive;
    }

    /** @param alive called after each page */
    static Extract read(Path file, Runnable alive) throws IOException, BadInput {
        try (var in = new RandomAccessReadBufferedFile(file.toFile());
                PDDocument document = Loader.loadPDF(in, IOUtils.createMemoryOnlyStreamCache())) {
            PdfReader reader = new PdfReader(alive);
            new PdfWords(reader::take).read(document);
            return reader.extract(title(document));
        } catch (InvalidPasswordException e) {
            throw new BadInput(Reason.LOCKED, "is locked with a password");
        } catch (TooLarge e) {
            throw BadInput.tooLarge();
        }
    }

    private void take(List<Segment> segments, float height) throws IOException {
        alive.run();
        List<Segment> lines = Columns.inOrder(segments);
        pages.add(new Page(lines, height));
        for (Segment line : lines) {
            characters += line.text().length();
        }
        if (characters > PlainText.LIMIT) {
            throw new TooLarge();
        }
    }

    private Extract extract(String told) throws BadInput {
        if (pages.isEmpty()) {
            throw new BadInput(Reason.BROKEN_DOCUMENT, "is broken: it has no pages");
        }
        if (characters == 0) {
            throw new BadInput(
                    Reason.SCANNED, "is a scan: there is no text on its pages (" + pages.size() + "), only pictures");
        }
        List<Paragraph> paragraphs = Paragraphs.of(RunningHeads.without(pages));
        List<String> texts =
                new ArrayList<>(paragraphs.stream().map(Paragraph::text).toList());
        if (Letters.areUnknown(String.join("", texts))) {
            throw new BadInput(Reason.SCANNED, "does not say which letters its fonts show");
        }
        String date = HeadDay.of(texts);
        Optional<Integer> heading = paragraphs.isEmpty() ? Optional.empty() : Heading.of(paragraphs, told);
        String title = heading.isPresent() ? texts.remove((int) heading.get()) : "";
        return new Extract(title, date, String.join("\n\n", texts));
    }

    private static String title(PDDocument document) {
        String title = document.getDocumentInformation().getTitle();
        return title == null ? "" : title;
    }
}
