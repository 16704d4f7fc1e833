package org.entente.app.corpus.document.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Reason;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** What word processors write into its text, by Tika's parsers; nothing that is embedded is opened. */
final class OfficeReader {
    /** Of what is in a package nothing may be larger than this when unpacked. */
    private static final long LARGEST_PART = 200_000_000;

    /** Pictures are most of it. */
    private static final long LARGEST_RTF = 100_000_000;

    private static final int FIRST = 5;
    private static final int LONGEST_TITLE = 150;

    private OfficeReader() {}

    /** @param alive called now and then while text comes in */
    static Extract read(Kind kind, Path file, Runnable alive) throws IOException, BadInput {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ParagraphHandler handler = new ParagraphHandler(alive);
        Metadata metadata = new Metadata();
        try (TikaInputStream in = kind == Kind.RTF ? ended(file) : TikaInputStream.get(file)) {
            if (kind == Kind.DOC) {
                refuseOthers(file);
            }
            parser(kind).parse(in, handler, metadata, context());
        } catch (EncryptedDocumentException e) {
            throw new BadInput(Reason.LOCKED, "is locked with a password");
        } catch (ZeroByteFileException e) {
            throw new BadInput(Reason.EMPTY, "is empty");
        } catch (TikaException | SAXException e) {
            if (handler.isFull()) {
                throw BadInput.tooLarge();
            }
            throw new IOException(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
        }
        // Some parsers swallow the fault by which a handler ends them.
        if (handler.isFull()) {
            throw BadInput.tooLarge();
        }
        return extract(handler.paragraphs(), metadata);
    }

    /** Tika drops a last paragraph without its mark, as TextEdit writes it; so it is given one more. */
    private static TikaInputStream ended(Path file) throws IOException, BadInput {
        if (Files.size(file) > LARGEST_RTF) {
            throw new BadInput(Reason.TOO_LARGE, "is larger than 100 MB");
        }
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '}') {
            end--;
        }
        var marked = new ByteArrayOutputStream(bytes.length + 8);
        marked.write(bytes, 0, end == 0 ? bytes.length : end - 1);
        marked.writeBytes("\\par }".getBytes(StandardCharsets.US_ASCII));
        return TikaInputStream.get(marked.toByteArray());
    }

    private static Parser parser(Kind kind) {
        return switch (kind) {
            case DOCX -> new OOXMLParser();
            case DOC -> new OfficeParser();
            case RTF -> new RTFParser();
            case ODT -> new OpenDocumentParser();
            case EPUB -> new EpubParser();
            case PDF -> throw new IllegalArgumentException("a PDF is read by PdfReader");
        };
    }

    private static ParseContext context() {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setIncludeHeadersAndFooters(false);
        office.setExtractMacros(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    /** The old files of Word, Excel, PowerPoint and Outlook all begin alike. */
    private static void refuseOthers(Path file) throws IOException, BadInput {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            var type = OfficeParser.POIFSDocumentType.detectType(container);
            if (type == OfficeParser.POIFSDocumentType.ENCRYPTED) {
                throw new BadInput(Reason.LOCKED, "is locked with a password");
            }
            if (type != OfficeParser.POIFSDocumentType.WORDDOCUMENT) {
                throw new BadInput(Reason.UNKNOWN_KIND, "is an Office file, but no text document");
            }
        }
    }

    private static Extract extract(List<String> all, Metadata metadata) throws BadInput {
        if (all.isEmpty()) {
            throw new BadInput(Reason.EMPTY, "has no text");
        }
        List<String> texts = new ArrayList<>(all);
        String date = HeadDay.of(texts);
        String told =
                Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE)).orElse("");
        Optional<Integer> heading = Heading.among(texts.subList(0, Math.min(FIRST, texts.size())), told)
                .or(() -> isHeading(texts) ? Optional.of(0) : Optional.empty());
        String title = heading.isPresent() ? texts.remove((int) heading.get()) : "";
        return new Extract(title, date, String.join("\n\n", texts));
    }

    /** As with plain text: a short first paragraph that is no sentence. */
    private static boolean isHeading(List<String> texts) {
        String first = texts.get(0);
        return texts.size() > 1 && first.length() < LONGEST_TITLE && !first.endsWith(".") && !first.contains("\n");
    }

    /** Macros, pictures and attached files stay closed. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(java.io.InputStream in, ContentHandler handler, Metadata metadata, boolean html) {
            // Never asked to, as nothing should be parsed.
        }
    }
}
