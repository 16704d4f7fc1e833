package org.entente.app.corpus.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
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

class MailTest {
    private static final String HEAD =
            """
            Return-Path: <news@example.org>
            From: "The Daily Example" <news@example.org>
            To: reader@example.net
            Subject: Arnor and Gondor
             agree
            Date: Mon, 19 Feb 2024 23:30:00 -0500
            Message-ID: <1@example.org>
            MIME-Version: 1.0
            """;

    @Test
    void subjectDateAndSenderTellOfTheArticle() throws IOException {
        Article article = only(HEAD + "\nArnor met Gondor.\n\nThey agreed.\n");

        assertThat(article.title()).isEqualTo("Arnor and Gondor agree");
        // It is the 20th in Greenwich, but not where it was sent.
        assertThat(article.published()).contains(LocalDate.of(2024, 2, 19));
        assertThat(article.outlet()).isEqualTo("The Daily Example");
        assertThat(article.text()).isEqualTo("Arnor and Gondor agree\n\nArnor met Gondor.\n\nThey agreed.");
    }

    @Test
    void encodedWordsAndCharsetsAreRead() throws IOException {
        String head = HEAD.replace("Arnor and Gondor\n agree", "=?utf-8?Q?Ren=C3=A9_met?=\n =?iso-8859-1?B?R/ZuZG9y?=");

        Article quoted = only(head
                + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                + "Ren=C3=A9 met Gondor=E2=80=99s =\nking.\n");
        assertThat(quoted.text()).isEqualTo("Ren\u00e9 metG\u00f6ndor\n\nRen\u00e9 met Gondor\u2019s king.");

        String cyrillic = "\u0410\u0440\u043d\u043e\u0440";
        String packed = Base64.getMimeEncoder().encodeToString(cyrillic.getBytes(Charset.forName("koi8-r")));
        assertThat(only(HEAD + "Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: base64\n\n"
                                + packed)
                        .text())
                .endsWith(cyrillic);

        byte[] unnamed = (HEAD + "\nRen\u00e9 \u201cmet\u201d Gondor.\n").getBytes(Charset.forName("windows-1252"));
        assertThat(found(results("a.eml", unnamed)).get(0).text()).endsWith("Ren\u00e9 \u201cmet\u201d Gondor.");
    }

    private static String alternative(String plain, String page) {
        return HEAD + "Content-Type: multipart/alternative; boundary=B\n\n--B\nContent-Type: text/plain\n\n" + plain
                + "\n--B\nContent-Type: text/html\n\n" + page + "\n--B--\n";
    }

    @Test
    void ofAlternativesThePlainTextIsRead() throws IOException {
        assertThat(only(alternative("Arnor met Gondor.", "<p>Page</p>")).text()).endsWith("\n\nArnor met Gondor.");
    }

    @Test
    void aPlainTextThatOnlyPointsToThePageGivesWayToIt() throws IOException {
        String page =
                "<html><head><title>x</title><style>p {}</style></head><body><div style='display: none'>Preview</div>"
                        + "<table><tr><td>" + "<p>Arnor  met\nGondor.</p><p>They <b>agreed</b>.</p>".repeat(5)
                        + "</td></tr></table><p><a href='u'>Unsubscribe</a> from this list</p></body></html>";

        String text = only(alternative("View in browser", page)).text();

        assertThat(text).startsWith("Arnor and Gondor agree\n\nArnor met Gondor.\n\nThey agreed.\n\nArnor");
        assertThat(text).endsWith("They agreed.").doesNotContain("Preview").doesNotContain("nsubscribe");
    }

    @Test
    void quotesIntroductionsAndSignaturesAreCut() throws IOException {
        String text = "Arnor met Gondor.\n\nOn Monday, 19 February 2024 at 10:15, Jane Doe\n<jane@example.org> wrote:\n"
                + "> Did they meet?\n>> Who?\n\nThey agreed.\n-- \nJohn Doe\nThe Daily Example\n";

        assertThat(only(HEAD + "\n" + text).text()).endsWith("agree\n\nArnor met Gondor.\n\nThey agreed.");
    }

    @Test
    void quotesInAPageAreCut() throws IOException {
        String page =
                "<p>Arnor met Gondor.</p><div>On Monday, Jane Doe wrote:</div><blockquote type=cite>Did they?</blockquote>";

        assertThat(only(HEAD + "Content-Type: text/html\n\n" + page).text()).endsWith("agree\n\nArnor met Gondor.");
    }

    @Test
    void whatIsSentOnWithoutAWordIsTheArticle() throws IOException {
        Article article = only(HEAD.replace("Arnor and Gondor\n agree", "Fwd: look")
                + "\n---------- Forwarded message ---------\nFrom: Evening Sample <e@example.com>\n"
                + "Date: Sun, Feb 18, 2024 at 4:15 PM\nSubject: Rohan recalls its envoy\nTo: <x@example.com>\n\n"
                + "Rohan recalled its envoy.\n");

        assertThat(article.title()).isEqualTo("Rohan recalls its envoy");
        assertThat(article.outlet()).isEqualTo("Evening Sample");
        assertThat(article.published()).contains(LocalDate.of(2024, 2, 18));
        assertThat(article.text()).isEqualTo("Rohan recalls its envoy\n\nRohan recalled its envoy.");
    }

    @Test
    void whatIsSentOnUnderOwnWordsIsCut() throws IOException {
        String text = "Arnor met Gondor.\n\n-----Original Message-----\nFrom: x\nSubject: y\n\nOld words.\n";

        assertThat(only(HEAD + "\n" + text).text()).endsWith("agree\n\nArnor met Gondor.");
    }

    @Test
    void wrappedLinesThatSaySoAreJoined() throws IOException {
        String text = "Arnor met \nGondor.\n\nThey agreed.\n";

        assertThat(only(HEAD + "Content-Type: text/plain; format=flowed\n\n" + text)
                        .text())
                .endsWith("Arnor met Gondor.\n\nThey agreed.");
    }

    @Test
    void theListIsTheOutletOfWhatItSends() throws IOException {
        String list = HEAD.replace("MIME", "List-Id: Border News <border.example.org>\nMIME");
        String service = HEAD.replace("MIME", "List-Id: 5d41402abc4b2a76 list <x.example.org>\nMIME");

        assertThat(only(list + "\nArnor met Gondor.\n").outlet()).isEqualTo("Border News");
        assertThat(only(service + "\nArnor met Gondor.\n").outlet()).isEqualTo("The Daily Example");
    }

    @Test
    void whatIsAttachedIsAnArticleOfItsOwn() throws IOException {
        String mail = HEAD
                + """
                Content-Type: multipart/mixed; boundary=B

                --B
                Content-Type: text/plain

                Arnor met Gondor.
                --B
                Content-Type: text/plain; name="notes.txt"
                Content-Disposition: attachment; filename="../notes.txt"

                Rohan recalled its envoy.
                --B
                Content-Type: image/png; name="logo.png"
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --B
                Content-Type: message/rfc822

                From: Evening Sample <e@example.com>
                Subject: Within

                Gondor shrugged.
                --B
                Content-Type: application/octet-stream; name="tool.exe"
                Content-Disposition: attachment; filename="tool.exe"
                Content-Transfer-Encoding: base64

                TVqQAAMAAAAEAAAA
                --B--
                """;

        List<Result> results = results("a.eml", mail);

        assertThat(results).extracting(Result::place).containsExactly("a.eml", "a.eml!notes.txt", "a.eml!mail.eml");
        assertThat(((Result.Found) results.get(1)).article().text()).contains("Rohan recalled");
        assertThat(((Result.Found) results.get(2)).article().text()).isEqualTo("Within\n\nGondor shrugged.");
    }

    @Test
    void anEncryptedMailIsSkipped() throws IOException {
        String mail = HEAD + "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=B\n\n"
                + "--B\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--B\nContent-Type: application/octet-stream\n\nx\n--B--\n";

        assertThat(results("a.eml", mail)).containsExactly(new Skipped("a.eml", Reason.LOCKED, "is encrypted"));
    }

    @Test
    void aMailWithoutWordsIsSkipped() throws IOException {
        assertThat(results("a.eml", HEAD + "\n> only a quote\n"))
                .containsExactly(new Skipped("a.eml", Reason.EMPTY, "has no text of its own"));
    }

    @Test
    void aMailOfNestedPartsWithoutEndIsSkipped() throws IOException {
        StringBuilder mail = new StringBuilder(HEAD);
        for (int i = 0; i < 5_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }

        assertThat(results("a.eml", mail.toString()))
                .extracting(result -> ((Skipped) result).reason())
                .containsExactly(Reason.BROKEN_MAIL);
    }

    @Test
    void mailsInMailsAreReadToADepthOfEight() throws IOException {
        String inner = HEAD + "Content-Type: message/rfc822\n\n";
        String last = HEAD + "\nArnor met Gondor.\n";

        assertThat(found(results("a.eml", inner.repeat(8) + last)))
                .extracting(Article::text)
                .containsExactly("Arnor and Gondor agree\n\nArnor met Gondor.");
        assertThat(results("a.eml", inner.repeat(9) + last))
                .extracting(result -> ((Skipped) result).reason())
                .containsExactly(Reason.TOO_DEEP);
    }

    @Test
    void nobodyAnswersSoOftenThatTheSubjectIsNotFound() throws IOException {
        String subject = "Re: [news] FWD: ".repeat(10_000) + "Arnor and Gondor agree";

        assertThat(only(HEAD.replace("Arnor and Gondor\n agree", subject) + "\nArnor met Gondor.\n")
                        .title())
                .isEqualTo("Arnor and Gondor agree");
    }

    @Test
    void aTextFileWithAHeaderIsNoMail() throws IOException {
        Article article = found(results(
                        "a.txt",
                        "title: Talks\ndate: 2024-02-19\n\nArnor met Gondor.\n".getBytes(StandardCharsets.UTF_8)))
                .get(0);

        assertThat(article.text()).isEqualTo("Talks\n\nArnor met Gondor.\n");
    }

    @Test
    void aMailboxGivesAnArticleForEachMail() throws IOException {
        String box = "From news@example.org Mon Feb 19 23:30:00 2024\n" + HEAD + "\nArnor met Gondor.\n\n"
                + "From here to there it is 10:30 hours, said in 2024 a traveller.\n\n"
                + ">From Rohan came nobody.\n\n"
                + "From e@example.com Tue Feb 20 04:15:00 2024\n"
                + HEAD.replace("Arnor and Gondor\n agree", "The second") + "\n\n"
                + "From e@example.com Tue Feb 20 04:16:00 2024\n"
                + HEAD.replace("Arnor and Gondor\n agree", "The third") + "\nGondor shrugged.\n";

        List<Result> results = results("mail.mbox", box);

        assertThat(results).extracting(Result::place).containsExactly("mail.mbox!1", "mail.mbox!2", "mail.mbox!3");
        assertThat(((Result.Found) results.get(0)).article().text())
                .contains("From here to there")
                .endsWith("\n\nFrom Rohan came nobody.");
        assertThat(results.get(1)).isInstanceOf(Skipped.class);
        assertThat(((Result.Found) results.get(2)).article().title()).isEqualTo("The third");
    }

    @Test
    void whatIsAttachedInAMailboxIsFoundUnderItsMail() throws IOException {
        String mail =
                HEAD + "Content-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/plain; name=a.txt\n\n"
                        + "Arnor met Gondor.\n--B--\n";

        assertThat(results("mail.mbox", "From x Mon Feb 19 23:30:00 2024\n" + mail))
                .extracting(Result::place)
                .containsExactly("mail.mbox!1/a.txt");
    }

    private static Article only(String mail) throws IOException {
        List<Article> articles = found(results("a.eml", mail));
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static List<Article> found(List<Result> results) {
        return results.stream().map(r -> ((Result.Found) r).article()).toList();
    }

    private static List<Result> results(String name, String text) throws IOException {
        return results(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Result> results(String name, byte[] bytes) throws IOException {
        List<Result> results = new ArrayList<>();
        try (Articles articles = new Formats().open(Source.of(name, name, Known.NOTHING, bytes))) {
            articles.forEachRemaining(results::add);
        }
        return results;
    }
}
