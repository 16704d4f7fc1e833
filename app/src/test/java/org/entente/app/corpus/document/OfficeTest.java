package org.entente.app.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.entente.app.corpus.ArticleFile;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeTest {
    @TempDir
    Path folder;

    @Test
    void aWordDocumentGivesItsParagraphsAndItsFirstLineAsTitle() throws IOException {
        Article article = article(Packed.docx(
                folder.resolve("a.docx"),
                Packed.paragraphs("Talks in Annuminas", "19 February 2024", "Arnor met Gondor.", "They agreed.")));

        assertThat(article.title()).isEqualTo("Talks in Annuminas");
        assertThat(article.published()).contains(LocalDate.of(2024, 2, 19));
        assertThat(article.text())
                .isEqualTo("Talks in Annuminas\n\n19 February 2024\n\nArnor met Gondor.\n\nThey agreed.");
    }

    @Test
    void whatIsDeletedInAWordDocumentIsNotRead() throws IOException {
        String body = "<w:p><w:r><w:t>Arnor met </w:t></w:r><w:del w:id=\"1\" w:author=\"x\"><w:r>"
                + "<w:delText>Rohan</w:delText></w:r></w:del><w:r><w:t>Gondor.</w:t></w:r></w:p>";

        assertThat(article(Packed.docx(folder.resolve("a.docx"), body)).text()).isEqualTo("Arnor met Gondor.");
    }

    @Test
    void anExportSavedInWordIsCutIntoItsArticles() throws IOException {
        String[] one = {
            "Arnor closes its border",
            "The Daily Example",
            "February 19, 2024 Monday",
            "Copyright 2024 Example Newspapers All Rights Reserved",
            "Section: NEWS; Pg. 4",
            "Length: 41 words",
            "Body",
            "Arnor closed its border on Sunday.",
            "Load-Date: February 20, 2024",
            "End of Document"
        };
        Path file = Packed.docx(
                folder.resolve("export.docx"),
                Packed.paragraphs(one) + Packed.paragraphs(one).replace("Arnor", "Gondor"));

        List<Result> results = Yield.results(file);

        assertThat(results).extracting(Result::place).containsExactly(file + "!1", file + "!2");
        assertThat(results)
                .extracting(result -> ((Result.Found) result).article().text())
                .containsExactly(
                        "Arnor closes its border\n\nArnor closed its border on Sunday.",
                        "Gondor closes its border\n\nGondor closed its border on Sunday.");
    }

    @Test
    void rtfIsReadWithItsAccents() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.rtf"),
                "{\\rtf1\\ansi\\ansicpg1252{\\info{\\title Draft 3}}{\\header Page head}"
                        + "{\\b Talks in Annuminas\\par}Ren\\'e9 met Gondor\\u8217?s king.\\par They agreed.}");

        assertThat(article(file).text())
                .isEqualTo("Talks in Annuminas\n\nRen\u00e9 met Gondor\u2019s king.\n\nThey agreed.");
    }

    @Test
    void openDocumentAndEpubAreRead() throws IOException {
        Path text = Packed.odt(
                folder.resolve("a.odt"), "<text:h>Talks in Annuminas</text:h><text:p>Arnor met Gondor.</text:p>");
        Path book = Packed.epub(folder.resolve("a.epub"), "<h1>Talks in Annuminas</h1><p>Arnor met Gondor.</p>");

        assertThat(article(text).text()).isEqualTo("Talks in Annuminas\n\nArnor met Gondor.");
        assertThat(article(book).text()).isEqualTo("Talks in Annuminas\n\nArnor met Gondor.");
    }

    @Test
    void aDocumentIsToldByItsContentWhateverItsName() throws IOException {
        Path file = Packed.docx(folder.resolve("download"), Packed.paragraphs("Arnor met Gondor."));

        assertThat(article(file).text()).isEqualTo("Arnor met Gondor.");
    }

    @Test
    void noFileIsDrawnInByAnEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        Path file = Packed.zip(
                folder.resolve("a.odt"),
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                        + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                        + "<text:p>Arnor met &e; Gondor.</text:p></office:text></office:body></office:document-content>");

        assertThat(ArticleFile.read(file).toString()).doesNotContain("the secret");
    }

    @Test
    void aLockedWordDocumentIsSkipped() throws IOException {
        Path file = folder.resolve("a.docx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[100]), "EncryptedPackage");
            container.createDocument(new java.io.ByteArrayInputStream(new byte[100]), "EncryptionInfo");
            container.writeFilesystem(out);
        }

        assertThat(ArticleFile.read(file))
                .isEqualTo(new Skipped(file.toString(), Reason.LOCKED, "is locked with a password"));
    }

    @Test
    void aTableOfNumbersIsNoTextDocument() throws IOException {
        Path file = folder.resolve("a.doc");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[100]), "Workbook");
            container.writeFilesystem(out);
        }

        assertThat(((Skipped) ArticleFile.read(file)).reason()).isEqualTo(Reason.UNKNOWN_KIND);
    }

    @Test
    void anEmptyAndABrokenDocumentAreSkipped() throws IOException {
        Path empty = Packed.docx(folder.resolve("empty.docx"), "");
        Path broken = Packed.docx(folder.resolve("broken.docx"), "<w:p><w:r>");

        assertThat(((Skipped) ArticleFile.read(empty)).reason()).isEqualTo(Reason.EMPTY);
        assertThat(((Skipped) ArticleFile.read(broken)).reason()).isEqualTo(Reason.BROKEN_DOCUMENT);
    }

    private static Article article(Path file) {
        Result result = ArticleFile.read(file);
        assertThat(result).isInstanceOf(Result.Found.class);
        return ((Result.Found) result).article();
    }
}
