package org.entente.app.corpus.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.corpus.Formats;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Known;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.api.Test;

class ExportsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 19);

    private static final String NUMBERED =
            """
                                           1 of 2 DOCUMENTS


                                     The Daily Example

                                February 19, 2024 Monday
                                     Final Edition

            Arnor and Gondor agree to reopen
            the northern road

            BYLINE: Jane Doe, Staff Writer

            SECTION: A; Pg. 3

            LENGTH: 52 words

            DATELINE: ANNUMINAS

            HIGHLIGHT: The road was closed for nine years.

            BODY:
               The governments of Arnor and Gondor agreed on Monday to reopen the
            northern road, which was closed nine years ago.

               "It is a good day," the minister said.

            LOAD-DATE: February 20, 2024

            LANGUAGE: ENGLISH

            PUBLICATION-TYPE: Newspaper

                             Copyright 2024 The Daily Example
                                   All Rights Reserved

                                           2 of 2 DOCUMENTS

                                     Evening Sample

                                February 20, 2024 Tuesday

            Rohan recalls its envoy

            LENGTH: 9 words

            BODY:

            Rohan recalled its envoy.

            LOAD-DATE: February 21, 2024
            """;

    @Test
    void nexisWithNumbersGivesTitleDayOutletAndBody() throws IOException {
        List<Article> articles = articles(NUMBERED);

        assertThat(articles).hasSize(2);
        Article first = articles.get(0);
        assertThat(first.title()).isEqualTo("Arnor and Gondor agree to reopen the northern road");
        assertThat(first.published()).contains(DAY);
        assertThat(first.outlet()).isEqualTo("The Daily Example");
        assertThat(first.text())
                .isEqualTo(
                        """
                        Arnor and Gondor agree to reopen the northern road

                        ANNUMINAS -- The governments of Arnor and Gondor agreed on Monday to reopen the
                        northern road, which was closed nine years ago.

                        "It is a good day," the minister said.""");
        assertThat(articles.get(1).text()).isEqualTo("Rohan recalls its envoy\n\nRohan recalled its envoy.");
        assertThat(articles.get(1).outlet()).isEqualTo("Evening Sample");
    }

    @Test
    void nexisWithoutABodyMarkBeginsTheBodyAfterTheLastField() throws IOException {
        Article article = only(
                """
                Document 1 of 1

                Copyright 2004 The Daily Example
                All Rights Reserved
                The Daily Example

                February 19, 2024 Monday
                Late Edition - Final

                SECTION: Section A; Column 1; Foreign Desk; Pg. 8

                LENGTH: 31 words

                HEADLINE: Gondor Rejects Offer of Talks

                BYLINE: By JOHN DOE

                DATELINE: MINAS TIRITH, Feb. 19

                Gondor rejected an offer of talks on Monday.

                Its minister said there was nothing to discuss.

                URL: http://www.example.org

                SUBJECT: TALKS (90%)

                LOAD-DATE: February 19, 2024
                """);

        assertThat(article.title()).isEqualTo("Gondor Rejects Offer of Talks");
        assertThat(article.outlet()).isEqualTo("The Daily Example");
        assertThat(article.published()).contains(DAY);
        assertThat(article.text())
                .endsWith("MINAS TIRITH, FEB. 19 -- Gondor rejected an offer of talks on Monday.\n\n"
                        + "Its minister said there was nothing to discuss.");
    }

    private static final String UNI =
            """
            User Name: Jane Doe
            Date and Time: Wednesday, March 6, 2024 10:15:00 AM EST
            Job Number: 218000000

            Documents (2)

            1. Arnor closes its border
            2. Gondor protests

            Client/Matter: -None-

            Arnor closes its border
            The Daily Example
            February 19, 2024 Monday
            First Edition

            Copyright 2024 Example Newspapers Limited All Rights Reserved
            Section: NEWS; Pg. 4
            Length: 41 words
            Byline: Jane Doe in Annuminas
            Body

            Arnor closed its border with Gondor on Sunday.

            Page 1 of 3

            Lorries waited for hours.

            Graphic

            A queue of lorries

            Load-Date: February 20, 2024

            End of Document

            Gondor protests
            Evening Sample
            February 20, 2024 Tuesday 4:15 PM GMT

            Copyright 2024 Evening Sample All Rights Reserved
            Length: 12 words
            Body

            Gondor protested.

            Classification

            Language: ENGLISH

            Publication-Type: Newspaper

            Subject: BORDERS (90%); TRADE (70%)

            Load-Date: February 21, 2024

            End of Document
            """;

    @Test
    void nexisUniIsCutAtTheEndsOfDocumentsAndItsCoverIsNoArticle() throws IOException {
        List<Article> articles = articles(UNI);

        assertThat(articles).extracting(Article::title).containsExactly("Arnor closes its border", "Gondor protests");
        assertThat(articles).extracting(Article::outlet).containsExactly("The Daily Example", "Evening Sample");
        assertThat(articles.get(0).published()).contains(DAY);
        assertThat(articles.get(0).text())
                .isEqualTo("Arnor closes its border\n\nArnor closed its border with Gondor on Sunday.\n\n"
                        + "Lorries waited for hours.");
        assertThat(articles.get(1).text()).isEqualTo("Gondor protests\n\nGondor protested.");
        assertThat(places(UNI)).containsExactly("export.txt!1", "export.txt!2");
    }

    @Test
    void nexisUniWithABlankLineAfterEachLineIsReadLikewise() throws IOException {
        String spread = UNI.replace("\n", "\n\n");

        assertThat(articles(spread))
                .extracting(Article::title)
                .containsExactly("Arnor closes its border", "Gondor protests");
        assertThat(articles(spread)).extracting(Article::outlet).containsExactly("The Daily Example", "Evening Sample");
    }

    @Test
    void bbcMonitoringNamesWhomItTranslates() throws IOException {
        Article article = only(
                """
                1 of 1 DOCUMENTS

                BBC Monitoring Europe - Political
                Supplied by BBC Worldwide Monitoring

                February 19, 2024 Monday

                Rohan leader thanks Gondor for aid

                LENGTH: 44 words

                Text of report in English by Rohan's news agency Ridder

                Edoras, 19 February: The leader of Rohan thanked Gondor for its aid.

                Source: Ridder news agency, Edoras, in English 0934 gmt 19 Feb 24

                LOAD-DATE: February 19, 2024
                """);

        assertThat(article.outlet()).isEqualTo("Ridder news agency");
        assertThat(article.text())
                .isEqualTo("Rohan leader thanks Gondor for aid\n\n"
                        + "Edoras, 19 February: The leader of Rohan thanked Gondor for its aid.");
    }

    @Test
    void factivaWithFieldCodesIsReadByThem() throws IOException {
        List<Article> articles = articles(
                """
                SE World News
                HD Gondor seizes a ship
                BY By Jane Doe
                WC 512 words
                PD 19 February 2024
                ET 04:15 GMT
                SN The Daily Example
                SC DAIEX
                PG 3
                LA English
                CY Copyright 2024. The Daily Example.

                LP
                Gondor seized a ship of Arnor on Monday.

                TD
                IN THE HARBOUR soldiers stood guard.

                CO
                not far away the owner waited.

                CO arnshp : Arnor Shipping Company
                IN i74 : Marine Transport
                NS gvio : Military Action | gcat : Political/General News
                RE gondor : Gondor
                PUB Example Newspapers
                AN Document DAIEX00020240219ek2j0001a

                HD
                Arnor protests
                against the seizure

                WC 12 words
                PD 20 February 2024
                SN Evening Sample
                LA English

                LP
                Arnor protested.

                AN
                Document EVSAMP0020240220ek2k0002b

                Search Summary
                Text gondor and arnor
                Date All Dates
                """);

        assertThat(articles)
                .extracting(Article::title)
                .containsExactly("Gondor seizes a ship", "Arnor protests against the seizure");
        assertThat(articles).extracting(Article::outlet).containsExactly("The Daily Example", "Evening Sample");
        assertThat(articles.get(0).published()).contains(DAY);
        assertThat(articles.get(0).text())
                .isEqualTo("Gondor seizes a ship\n\nGondor seized a ship of Arnor on Monday.\n\n"
                        + "IN THE HARBOUR soldiers stood guard.\n\nCO\nnot far away the owner waited.");
        assertThat(articles.get(1).text()).endsWith("Arnor protested.");
    }

    private static final String PLAIN =
            """
            World News
            Gondor seizes a ship of Arnor
            By Jane Doe
            512 words
            19 February 2024
            04:15 GMT
            The Daily Example
            DAIEX
            3
            English
            Copyright 2024. The Daily Example.

            Gondor seized a ship of Arnor on Monday.

            Soldiers stood guard.

            Document DAIEX00020240219ek2j0001a

            Arnor protests against the seizure
            John Roe
            12 words
            20 February 2024
            Evening Sample
            EVSAMP
            English
            (c) 2024 Evening Sample

            Arnor protested.

            Document EVSAMP0020240220ek2k0002b

            Search Summary
            Text                gondor
            """;

    @Test
    void factivaWithoutFieldCodesIsReadByItsLines() throws IOException {
        List<Article> articles = articles(PLAIN);

        assertThat(articles)
                .extracting(Article::title)
                .containsExactly("Gondor seizes a ship of Arnor", "Arnor protests against the seizure");
        assertThat(articles).extracting(Article::outlet).containsExactly("The Daily Example", "Evening Sample");
        assertThat(articles.get(0).published()).contains(DAY);
        assertThat(articles.get(0).text())
                .isEqualTo("Gondor seizes a ship of Arnor\n\nGondor seized a ship of Arnor on Monday.\n\n"
                        + "Soldiers stood guard.");
        assertThat(articles.get(1).text()).endsWith("\n\nArnor protested.");
    }

    @Test
    void proQuestIsReadByItsFields() throws IOException {
        List<Article> articles = articles(
                """
                ____________________________________________________________

                Arnor fines a bank

                Author: Doe, Jane

                Publication info: The Daily Example ; Annuminas [Annuminas]19 Feb 2024: A.3.

                https://example.org/docview/1

                Abstract: A bank was fined.

                Full text: Arnor fined a bank of Gondor on Monday.

                The bank will appeal.

                Subject: Banks; Fines

                Title: Arnor fines a bank

                Publication title: The Daily Example; Annuminas

                Publication date: Feb 19, 2024

                ProQuest document ID: 123

                Database: Example Newsstand

                ____________________________________________________________

                Document 2 of 2

                Gondor shrugs

                Publication info: Evening Sample [Pelargir]20 Feb 2024: 1.

                Full text:

                Gondor shrugged.

                Database: Example Newsstand

                ____________________________________________________________

                Contact us at: http://example.org
                Copyright 2024
                """);

        assertThat(articles).extracting(Article::title).containsExactly("Arnor fines a bank", "Gondor shrugs");
        assertThat(articles).extracting(Article::outlet).containsExactly("The Daily Example", "Evening Sample");
        assertThat(articles)
                .extracting(Article::published)
                .containsExactly(Optional.of(DAY), Optional.of(LocalDate.of(2024, 2, 20)));
        assertThat(articles.get(0).text())
                .isEqualTo("Arnor fines a bank\n\nArnor fined a bank of Gondor on Monday.\n\nThe bank will appeal.");
    }

    @Test
    void anEndOfDocumentInsideABodyTearsNothing() throws IOException {
        String quoting =
                UNI.replace("Lorries waited for hours.", "The form bore the words\n\nEnd of Document\n\nin red.");

        List<Article> articles = articles(quoting);

        assertThat(articles).hasSize(2);
        assertThat(articles.get(0).text()).contains("in red.");
    }

    @Test
    void aNumberInsideABodyTearsNothing() throws IOException {
        String quoting = NUMBERED.replace(
                "   \"It is a good day,\"", "1 of 12 DOCUMENTS\n\nDocument 2 of 9\n\n\"It is a good day,\"");

        assertThat(articles(quoting)).hasSize(2);
        assertThat(articles(quoting).get(0).text()).contains("Document 2 of 9").endsWith("the minister said.");
    }

    @Test
    void aPlainArticleIsNotTorn() throws IOException {
        String plain =
                """
                Talks in Rome

                The last page said

                End of Document

                and the minister wrote 512 words.

                19 February 2024

                Document 3 of 12

                Length: a mile.
                """;

        assertThat(only(plain).text()).isEqualTo(plain);
    }

    @Test
    void aDocumentWithoutBodyIsSkippedByItsNumber() throws IOException {
        String without = UNI.replace("Gondor protested.\n", "");

        assertThat(results(without)).last().isEqualTo(new Skipped("export.txt!2", Reason.EMPTY, "has no body"));
        assertThat(results(without)).first().isInstanceOf(Result.Found.class);
    }

    @Test
    void aMissingDayLeavesTheArticleUndated() throws IOException {
        Article first =
                articles(NUMBERED.replace("February 19, 2024 Monday", "")).get(0);

        assertThat(first.published()).isEmpty();
        assertThat(first.title()).isEqualTo("Arnor and Gondor agree to reopen the northern road");
    }

    @Test
    void oldEncodingsAndMarksAreRead() throws IOException {
        String accented = NUMBERED.replace("the minister", "Ren\u00e9 \u201cthe Quiet\u201d");

        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            Article article = found(results(accented.replace("\n", "\r\n").getBytes(charset)))
                    .get(0);
            assertThat(article.text())
                    .contains("Ren\u00e9 \u201cthe Quiet\u201d")
                    .doesNotContain("\r");
        }
        byte[] wide = ("\uFEFF" + accented).getBytes(StandardCharsets.UTF_16LE);
        assertThat(found(results(wide))).hasSize(2).first().matches(a -> a.text()
                .contains("Ren\u00e9"));
    }

    @Test
    void ofAHugeDocumentNothingIsKeptButItsFault() throws IOException {
        String huge = UNI.replace("Lorries waited for hours.", "Lorries waited. ".repeat(1_400_000));

        assertThat(results(huge))
                .first()
                .matches(r -> r instanceof Skipped s && s.reason() == Reason.TOO_LARGE, "is too large");
        assertThat(results(huge)).last().isInstanceOf(Result.Found.class);
    }

    private static List<String> places(String text) throws IOException {
        return results(text).stream().map(Result::place).toList();
    }

    private static Article only(String text) throws IOException {
        List<Article> articles = articles(text);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static List<Article> articles(String text) throws IOException {
        return found(results(text));
    }

    private static List<Article> found(List<Result> results) {
        return results.stream().map(r -> ((Result.Found) r).article()).toList();
    }

    private static List<Result> results(String text) throws IOException {
        return results(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Result> results(byte[] bytes) throws IOException {
        List<Result> results = new ArrayList<>();
        try (Articles articles = new Formats().open(Source.of("export.txt", "export.txt", Known.NOTHING, bytes))) {
            articles.forEachRemaining(results::add);
        }
        return results;
    }
}
