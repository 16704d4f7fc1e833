package org.entente.app.hostile;

import static org.entente.app.hostile.Bytes.cut;
import static org.entente.app.hostile.Bytes.of;
import static org.entente.app.hostile.Packs.zip;

import java.io.IOException;
import org.entente.app.corpus.input.Reason;

/** PDF and documents of word processors that are broken, locked, empty, endless or greedy. */
final class BrokenDocuments {
    private static final String TYPES =
            """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/word/document.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private static final String PARTS =
            """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>""";
    private static final String WORDS = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private BrokenDocuments() {}

    static void write(HostileFolder folder) throws IOException {
        pdf(folder);
        packed(folder);
        others(folder);
    }

    private static void pdf(HostileFolder folder) throws IOException {
        folder.put("cut.pdf", cut(MadePdf.text(folder.good()), 0.5), 1);
        folder.put("cut-end.pdf", cut(MadePdf.text(folder.good()), 0.95), 1);
        folder.put("garbage.pdf", of("%PDF-1.7\n", Bytes.noise(100_000)), 0, Reason.BROKEN_DOCUMENT);
        folder.put("garbage-before.pdf", of(Bytes.hex(900), "\n", MadePdf.text(folder.good())), 1);
        folder.put("mark-only.pdf", "%PDF-1.7", 0, Reason.BROKEN_DOCUMENT);
        folder.put("nothing.pdf", "", 0, Reason.EMPTY);
        folder.put(
                "cyclic.pdf",
                MadePdf.of("<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>", "<<>>"),
                0,
                Reason.BROKEN_DOCUMENT);
        folder.put(
                "pages-claimed.pdf",
                MadePdf.of("<</Type/Pages/Count 2147483647/Kids[]>>", "<<>>"),
                0,
                Reason.BROKEN_DOCUMENT);
        folder.put("no-text.pdf", MadePdf.text(""), 0, Reason.SCANNED);
        folder.put("nested.pdf", MadePdf.of("[".repeat(100_000), "<<".repeat(100_000)), 0, Reason.BROKEN_DOCUMENT);
        folder.put("drawing.pdf", MadePdf.drawing("q ".repeat(500_000)), 0, Reason.SCANNED);
        folder.put("itself.pdf", MadePdf.drawing("/X Do ".repeat(10)), 0, Reason.SCANNED);
        folder.put("locked.pdf", MadePdf.locked(), 0, Reason.LOCKED);
    }

    private static void packed(HostileFolder folder) throws IOException {
        folder.put("cut.docx", cut(docx("", paragraph(folder.good())), 0.6), 0, Reason.BROKEN_DOCUMENT);
        folder.put(
                "outside.docx",
                docx("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", paragraph("&e;")),
                0,
                Reason.EMPTY);
        folder.put("laughs.docx", docx(laughs(), paragraph("&l9;")), 0, Reason.BROKEN_DOCUMENT);
        folder.put("nested.docx", docx("", "<w:p>".repeat(100_000)), 0, Reason.BROKEN_DOCUMENT);
        folder.put("bomb.docx", docx("", paragraph(" ".repeat(60 * Bytes.MB))), 0, Reason.TOO_LARGE);
        folder.put("empty.docx", docx("", ""), 0, Reason.EMPTY);
        folder.put("no-document.docx", zip("[Content_Types].xml", TYPES), 0, Reason.NOT_AS_NAMED);
        folder.put("nothing.docx", "", 0, Reason.EMPTY);
        folder.put("text.docx", folder.good(), 0, Reason.NOT_AS_NAMED);
        folder.put("up.docx", zip("[Content_Types].xml", TYPES, "../../x", "x"), 0, Reason.NOT_AS_NAMED);
    }

    private static void others(HostileFolder folder) throws IOException {
        folder.put("nested.rtf", "{\\rtf1 " + "{".repeat(100_000) + folder.good(), 1);
        folder.put("cut.rtf", "{\\rtf1 " + folder.good() + " {\\b", 0, Reason.EMPTY);
        folder.put("binary.rtf", "{\\rtf1 \\bin2147483647 " + folder.good(), 0, Reason.BROKEN_DOCUMENT);
        folder.put(
                "empty.doc",
                of(
                        new byte[] {
                            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                        },
                        new byte[2000]),
                0,
                Reason.BROKEN_DOCUMENT);
        folder.put(
                "cut.odt",
                cut(zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a>"), 0.5),
                0,
                Reason.NOT_AS_NAMED);
        folder.put(
                "cut.epub",
                cut(zip("mimetype", "application/epub+zip", "META-INF/container.xml", "<a>"), 0.5),
                0,
                Reason.NOT_AS_NAMED);
    }

    private static byte[] docx(String before, String body) throws IOException {
        String document = "<?xml version=\"1.0\"?>" + before + "<w:document " + WORDS + "><w:body>" + body
                + "</w:body></w:document>";
        return zip("[Content_Types].xml", TYPES, "_rels/.rels", PARTS, "word/document.xml", document);
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        }
        return laughs + "]>";
    }
}
