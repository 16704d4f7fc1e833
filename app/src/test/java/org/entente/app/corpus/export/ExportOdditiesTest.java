package org.entente.app.corpus.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.corpus.Formats;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Known;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.api.Test;

/** Turns that downloads of press databases take now and then: what is missing, and what looks like a mark and is none. */
class ExportOdditiesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 19);

    private static final String MONITORED =
            """
            1 of 1 DOCUMENTS

            BBC Monitoring Europe - Political
            Supplied by BBC Worldwide Monitoring

            February 19, 2024 Monday

            Rohan leader thanks Gondor for aid

            LENGTH: 44 words

            Excerpt from report by Rohan's radio

            The leader of Rohan thanked Gondor for its aid.

            Source: Rohan Radio 1, Edoras, in Rohirric and English 0934 gmt 19 Feb 24

            LOAD-DATE: February 19, 2024
            """;

    @Test
    void bbcMonitoringOfARadioInTwoLanguages() throws IOException {
        Article article = only(MONITORED);

        assertThat(article.outlet()).isEqualTo("Rohan Radio 1");
        assertThat(article.text())
                .isEqualTo("Rohan leader thanks Gondor for aid\n\nThe leader of Rohan thanked Gondor for its aid.");
    }

    @Test
    void bbcMonitoringThatDoesNotSayWhomItTranslates() throws IOException {
        Article article = only(MONITORED.replaceAll("Source: .*\n\n", ""));

        assertThat(article.outlet()).isEqualTo("BBC Monitoring Europe - Political");
        assertThat(article.text()).endsWith("\n\nThe leader of Rohan thanked Gondor for its aid.");
    }

    @Test
    void aSourceUnderAnotherPapersTextIsItsOwnWord() throws IOException {
        Article article = only(MONITORED
                .replace("BBC Monitoring Europe - Political", "The Daily Example")
                .replace("Supplied by BBC Worldwide Monitoring\n", ""));

        assertThat(article.outlet()).isEqualTo("The Daily Example");
        assertThat(article.text()).contains("Excerpt from report").contains("Source: Rohan Radio 1");
    }

    private static final String FINES =
            """
            ____________________________________________________________

            Document 1 of 1

            Arnor fines a bank

            Publication info: The Daily Example, suppl. Money; Annuminas [Annuminas]19 Feb 2024: A.3.

            Full text: Arnor fined a bank on Monday.
            Subject: to appeal, said the minister.

            The bank will appeal.

            Subject: Banks; Fines

            Database: Example Newsstand

            ____________________________________________________________
            """;

    @Test
    void proQuestWithoutFieldsOfItsOwnForTitlePaperAndDay() throws IOException {
        Article article = only(FINES);

        assertThat(article.title()).isEqualTo("Arnor fines a bank");
        assertThat(article.outlet()).isEqualTo("The Daily Example");
        assertThat(article.published()).contains(DAY);
    }

    @Test
    void aLineOfAProQuestBodyThatLooksLikeAFieldIsText() throws IOException {
        assertThat(only(FINES).text())
                .contains("Subject: to appeal, said the minister.")
                .doesNotContain("Banks; Fines")
                .endsWith("The bank will appeal.");
    }

    @Test
    void proQuestWithoutAFullTextIsSkipped() throws IOException {
        String cut = FINES.replaceAll("(?s)Full text:.*appeal\\.\n\n", "ProQuest document ID: 7\n\n");

        assertThat(results(cut)).singleElement().isEqualTo(new Skipped("export.txt!1", Reason.EMPTY, "has no body"));
    }

    private static final String TAGGED =
            """
            HD
            Gondor seizes a ship
            WC 512 words
            PD 19 February 2024
            SN The Daily Example
            LA English

            LP
            Gondor seized a ship of Arnor on Monday.

            TD
            Soldiers stood guard.

            AN
            Document DAIEX00020240219ek2j0001a
            """;

    @Test
    void factivaMayHaveOnlyOneOfItsTwoParts() throws IOException {
        assertThat(only(TAGGED.replace("TD\nSoldiers stood guard.\n\n", "")).text())
                .isEqualTo("Gondor seizes a ship\n\nGondor seized a ship of Arnor on Monday.");
        assertThat(only(TAGGED.replace("LP\nGondor seized a ship of Arnor on Monday.\n\n", ""))
                        .text())
                .isEqualTo("Gondor seizes a ship\n\nSoldiers stood guard.");
    }

    @Test
    void factivaWithoutADayIsUndatedAndKeepsItsPaper() throws IOException {
        Article article = only(TAGGED.replace("PD 19 February 2024\n", ""));

        assertThat(article.published()).isEmpty();
        assertThat(article.outlet()).isEqualTo("The Daily Example");
    }

    @Test
    void nexisTakesTheFirstDayAndNotThatOfTheEdition() throws IOException {
        Article article = only(
                """
                1 of 1 DOCUMENTS

                The Daily Example

                February 19, 2024 Monday
                Correction Appended; February 21, 2024

                Arnor fines a bank

                LENGTH: 9 words

                BODY:

                On March 3, 2023 Arnor warned the bank; now it is fined.

                LOAD-DATE: February 20, 2024
                """);

        assertThat(article.published()).contains(DAY);
        assertThat(article.text()).endsWith("On March 3, 2023 Arnor warned the bank; now it is fined.");
    }

    private static Article only(String text) throws IOException {
        List<Result> results = results(text);
        assertThat(results).hasSize(1);
        return ((Result.Found) results.get(0)).article();
    }

    private static List<Result> results(String text) throws IOException {
        List<Result> results = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (Articles articles = new Formats().open(Source.of("export.txt", "export.txt", Known.NOTHING, bytes))) {
            articles.forEachRemaining(results::add);
        }
        return results;
    }
}
