package org.entente.app.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.app.corpus.ArticleFile;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {
    @TempDir
    Path folder;

    @Test
    void linesAreJoinedToParagraphsAndCutWordsMended() throws IOException {
        Article article = article(new Pdf()
                .page()
                .lines(
                        Pdf.LEFT,
                        100,
                        "The government of Arnor said on Monday that it would reopen the nor-",
                        "thern road to Gondor, which was closed nine years ago after the cease-",
                        "fire had failed. Traders welcomed it.",
                        "A second cease-fire followed in the spring, and the two sides have kept to",
                        "it since."));

        assertThat(article.text())
                .isEqualTo("The government of Arnor said on Monday that it would reopen the northern road to Gondor, "
                        + "which was closed nine years ago after the cease-fire had failed. Traders welcomed it.\n\n"
                        + "A second cease-fire followed in the spring, and the two sides have kept to it since.");
    }

    @Test
    void headsAndFeetOfPagesAreDroppedAndASentenceGoesOnOverThePage() throws IOException {
        Pdf pdf = new Pdf();
        String[][] pages = {
            {
                "The minister of Gondor, who had come to Annuminas for two days of talks on",
                "the border, said that he was"
            },
            {"pleased with what he had heard from the king and from the steward of Arnor.", "He left on Tuesday."},
            {"The talks will go on in Minas Tirith in the autumn, said an envoy of Arnor.", "No day was named."}
        };
        for (int i = 0; i < pages.length; i++) {
            pdf.page()
                    .line("The Daily Example, 19/02/2024", Pdf.LEFT, 30, 8)
                    .lines(Pdf.LEFT, 100, pages[i])
                    .line("Page " + (i + 1) + " of 3", 280, 810, 8);
        }
        String text = article(pdf).text();

        assertThat(text).doesNotContain("Page").doesNotContain("Daily Example");
        assertThat(text).contains("from the steward of Arnor. He left on Tuesday.");
    }

    @Test
    void aSentenceGoesOnOverTheEndOfAPage() throws IOException {
        Pdf pdf = new Pdf()
                .page()
                .lines(Pdf.LEFT, 100, "The minister of Gondor had come to Annuminas for two days of talks, and he")
                .page()
                .lines(Pdf.LEFT, 100, "left it on Tuesday.");

        assertThat(article(pdf).text())
                .isEqualTo(
                        "The minister of Gondor had come to Annuminas for two days of talks, and he left it on Tuesday.");
    }

    @Test
    void twoColumnsAreReadOneAfterTheOtherThoughDrawnLineByLine() throws IOException {
        Pdf pdf = new Pdf().page().line("Arnor and Gondor reopen the northern road", Pdf.LEFT, 80, 20);
        String[] left = {
            "The governments of Arnor and Gondor", "agreed on Monday to reopen the road",
                    "which was closed nine years ago. At the",
            "border some hundred people waited in", "the rain, and when the gate was opened",
                    "they cheered both of the ministers who",
            "had come to see it with their own eyes"
        };
        String[] right = {
            "and who then shook hands. The king of", "Arnor was not there. His steward, who",
                    "read a letter, called it a good day for",
            "the two peoples and their neighbours, of", "whom not all had wished for it. A treaty",
                    "will be signed in the summer, when the",
            "snow in the passes has gone for good."
        };
        for (int i = 0; i < left.length; i++) {
            pdf.line(left[i], Pdf.LEFT, 120 + 12 * i, 10).line(right[i], 310, 120 + 12 * i, 10);
        }
        Article article = article(pdf);

        assertThat(article.title()).isEqualTo("Arnor and Gondor reopen the northern road");
        assertThat(article.text())
                .isEqualTo(article.title() + "\n\n" + String.join(" ", left) + " " + String.join(" ", right));
    }

    @Test
    void theTitleOfThePropertiesCountsOnlyIfTheTextShowsIt() throws IOException {
        String[] text = {
            "Talks in Annuminas", "", "Arnor met Gondor on Monday and said that the talks had been good and long."
        };

        assertThat(article(new Pdf().title("Microsoft Word - draft3.doc").page().lines(Pdf.LEFT, 100, text))
                        .title())
                .isEmpty();
        Article shown = article(new Pdf().title("TALKS IN ANNUMINAS").page().lines(Pdf.LEFT, 100, text));
        assertThat(shown.title()).isEqualTo("Talks in Annuminas");
        assertThat(shown.text()).startsWith("Talks in Annuminas\n\nArnor met");
    }

    @Test
    void aDayThatStandsAloneAtTheHeadIsTheDayOfPublication() throws IOException {
        Pdf pdf = new Pdf()
                .page()
                .lines(
                        Pdf.LEFT,
                        100,
                        "Published on 19 February 2024",
                        "",
                        "Arnor met Gondor on 3 March 2023 and again on Monday, it was said.");
        Pdf without = new Pdf().page().lines(Pdf.LEFT, 100, "Arnor met Gondor on Monday.");

        assertThat(article(pdf).published()).contains(LocalDate.of(2024, 2, 19));
        assertThat(article(without).published()).isEmpty();
    }

    @Test
    void anExportSavedAsPdfIsCutIntoItsArticles() throws IOException {
        Pdf pdf = new Pdf();
        for (String name : new String[] {"Arnor", "Gondor"}) {
            pdf.page()
                    .lines(
                            Pdf.LEFT,
                            100,
                            name + " closes its border",
                            "The Daily Example",
                            "February 19, 2024 Monday",
                            "",
                            "Copyright 2024 Example Newspapers All Rights Reserved",
                            "Length: 41 words",
                            "Body",
                            "",
                            name + " closed its border on Sunday.",
                            "",
                            "Load-Date: February 20, 2024",
                            "",
                            "End of Document");
        }
        Path file = pdf.save(folder.resolve("export.pdf"));

        assertThat(Yield.results(file)).hasSize(2).allSatisfy(result -> {
            Article article = ((Result.Found) result).article();
            assertThat(article.title()).endsWith(" closes its border");
            assertThat(article.outlet()).isEqualTo("The Daily Example");
            assertThat(article.text())
                    .endsWith("\n\n" + article.title().split(" ")[0] + " closed its border on Sunday.");
        });
    }

    @Test
    void aPdfThatMayBeReadButNotChangedIsRead() throws IOException {
        Pdf pdf = new Pdf().page().lines(Pdf.LEFT, 100, "Arnor met Gondor.").protect("");

        assertThat(article(pdf).text()).isEqualTo("Arnor met Gondor.");
    }

    @Test
    void aLockedPdfIsSkipped() throws IOException {
        Path file = new Pdf()
                .page()
                .lines(Pdf.LEFT, 100, "Arnor met Gondor.")
                .protect("secret")
                .save(folder.resolve("a.pdf"));

        assertSkipped(file, Reason.LOCKED, "is locked with a password");
    }

    @Test
    void aScanIsSkippedWithItsRemedy() throws IOException {
        Path file = new Pdf().page().page().save(folder.resolve("a.pdf"));

        assertSkipped(file, Reason.SCANNED, "is a scan: there is no text on its pages (2), only pictures");
        assertThat(((Skipped) ArticleFile.read(file)).line()).contains("text recognition");
    }

    @Test
    void aBrokenPdfIsSkipped() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7\n1 0 obj <<<< /Length 9999999999 >>\nstream");

        assertThat(((Skipped) ArticleFile.read(file)).reason()).isEqualTo(Reason.BROKEN_DOCUMENT);
    }

    private void assertSkipped(Path file, Reason reason, String detail) {
        assertThat(ArticleFile.read(file)).isEqualTo(new Skipped(file.toString(), reason, detail));
    }

    private Article article(Pdf pdf) throws IOException {
        Result result = ArticleFile.read(pdf.save(folder.resolve("article.pdf")));
        assertThat(result).isInstanceOf(Result.Found.class);
        return ((Result.Found) result).article();
    }
}
