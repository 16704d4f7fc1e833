package org.entente.app.corpus.document.reader;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.app.corpus.input.Source;

/** A kind of document, told by its first bytes. */
public enum Kind {
    PDF,
    DOCX,
    DOC,
    RTF,
    ODT,
    EPUB;

    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    /** A zip's first entry is the media type, stored as it is, in OpenDocument and EPUB. */
    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.text";

    private static final String BOOK = "mimetypeapplication/epub+zip";

    /** Others that begin like an old Word document, and hold no article. */
    private static final Set<String> OTHER_OLE =
            Set.of("xls", "xlt", "ppt", "pps", "pot", "msg", "db", "msi", "vsd", "pub", "mpp", "msp");

    /** Before the mark of a PDF there may be some bytes of a printer or a mail. */
    private static final int PDF_MARK_WITHIN = 1024;

    public static Optional<Kind> of(Source source) throws java.io.IOException {
        // As Latin-1 every byte is one character, so that bytes can be searched as text.
        String head = new String(source.head(), StandardCharsets.ISO_8859_1);
        if (head.startsWith("{\\rtf")) {
            return Optional.of(RTF);
        }
        if (head.startsWith(ZIP)) {
            return packed(head);
        }
        if (head.startsWith(OLE)) {
            return OTHER_OLE.contains(ending(source.name())) ? Optional.empty() : Optional.of(DOC);
        }
        int mark = head.indexOf("%PDF-");
        return mark >= 0
                        && mark < PDF_MARK_WITHIN
                        && (mark == 0 || ending(source.name()).equals("pdf"))
                ? Optional.of(PDF)
                : Optional.empty();
    }

    private static Optional<Kind> packed(String head) {
        if (head.startsWith(OPEN_DOCUMENT, 30)) {
            return Optional.of(ODT);
        }
        if (head.startsWith(BOOK, 30)) {
            return Optional.of(EPUB);
        }
        boolean office = head.startsWith("[Content_Types].xml", 30)
                || head.startsWith("_rels/.rels", 30)
                || head.startsWith("word/", 30)
                || head.startsWith("docProps/", 30);
        return office && head.contains("word/") ? Optional.of(DOCX) : Optional.empty();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
