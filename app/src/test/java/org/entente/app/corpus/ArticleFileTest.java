package org.entente.app.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFileTest {
    @TempDir
    Path folder;

    @Test
    void aHeaderGivesTheFieldsAndTheTitleBecomesTheFirstParagraph() throws IOException {
        Article article =
                article("title: Talks in Rome\ndate: 2024-02-19\noutlet: The Daily\nnote: x\n\nFRA meets ITA.\n");

        assertThat(article.title()).isEqualTo("Talks in Rome");
        assertThat(article.text()).isEqualTo("Talks in Rome\n\nFRA meets ITA.\n");
        assertThat(article.published()).contains(LocalDate.of(2024, 2, 19));
        assertThat(article.outlet()).isEqualTo("The Daily");
        assertThat(article.address()).isEmpty();
    }

    @Test
    void withoutAHeaderAShortFirstLineIsTheTitleAndTheTextStaysAsItIs() throws IOException {
        Article article = article("Talks in Rome\n\nFRA meets ITA.\n");

        assertThat(article.title()).isEqualTo("Talks in Rome");
        assertThat(article.text()).isEqualTo("Talks in Rome\n\nFRA meets ITA.\n");
        assertThat(article.published()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is a sentence.\n\nAnd another one.\n",
                "Only one line",
                "One line\nand the next without a gap\n",
                "Rome: the minister spoke\nof many things.\n",
                "https://example.org/news\nof today\n"
            })
    void whatIsNotAHeadingIsNoTitle(String text) throws IOException {
        assertThat(article(text).title()).isEmpty();
        assertThat(article(text).text()).isEqualTo(text);
    }

    @Test
    void aByteOrderMarkIsDroppedAndLinesEndWithLf() throws IOException {
        assertThat(article("\uFEFFTalks\r\n\r\nFRA meets ITA.\r\n").text()).isEqualTo("Talks\n\nFRA meets ITA.\n");
    }

    @Test
    void theIdFollowsFromTheContentAlone() throws IOException {
        Path a = Files.writeString(folder.resolve("a.txt"), "FRA meets ITA.");
        Path b = Files.writeString(folder.resolve("b.md"), "FRA meets ITA.");
        Path c = Files.writeString(folder.resolve("c.txt"), "FRA meets DEU.");

        assertThat(found(a).id()).isEqualTo(found(b).id()).matches("[0-9a-f]{16}");
        assertThat(found(a).id()).isNotEqualTo(found(c).id());
    }

    @Test
    void standardInputIsReadLikeAFile() {
        Result result = ArticleFile.read(new ByteArrayInputStream("FRA meets ITA.".getBytes(StandardCharsets.UTF_8)));

        assertThat(result).isInstanceOf(Result.Found.class);
        assertThat(result.place()).isEqualTo("standard input");
    }

    @Test
    void everyKindOfFaultIsNamed() throws IOException {
        assertThat(ArticleFile.read(folder.resolve("none.txt")))
                .isEqualTo(skipped("none.txt", Reason.MISSING, "there is no such file"));
        assertFault("", Reason.EMPTY, "is empty");
        assertFault(" \n\n", Reason.EMPTY, "is empty");
        assertFault("title: x\n\n", Reason.NO_TEXT, "has no text");
        assertFault("a\0b", Reason.BINARY, "is binary: it holds NUL bytes");
        assertFault("\u0001\u0002\u0003 text", Reason.BINARY, "is binary: it holds 3 control characters");
        assertFault("titel: x\n\ntext", Reason.BROKEN_HEADER, "line 1 of the header has the unknown key \"titel\"");
        assertFault("title: x\ntext", Reason.BROKEN_HEADER, "line 2 of the header is not \"key: value\"");
        assertFault(
                "date: 2024-01-01\ndate: 2024-01-02\n\nx",
                Reason.BROKEN_HEADER,
                "line 2 of the header gives \"date\" a second time");
        assertFault("date: in May\n\ntext", Reason.BAD_DATE, "\"in May\" is not a date");
        assertFault("date: 03/04/2024\n\ntext", Reason.BAD_DATE, "\"03/04/2024\" may be day/month or month/day");
        assertFault("date: 2023-02-29\n\ntext", Reason.BAD_DATE, "\"2023-02-29\" is not a date");
    }

    @Test
    void otherEncodingsAreNamedWithTheirRemedy() throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), "Le\ncafé".getBytes(StandardCharsets.ISO_8859_1));
        Path wide = Files.write(folder.resolve("wide.txt"), "\uFEFFcafé".getBytes(Charset.forName("UTF-16LE")));

        assertThat(((Skipped) ArticleFile.read(latin)).line())
                .isEqualTo(
                        latin + ": is not UTF-8 (byte 0xE9 in line 2); convert it with iconv -f windows-1252 -t utf-8");
        assertThat(((Skipped) ArticleFile.read(wide)).line())
                .isEqualTo(wide + ": is UTF-16, not UTF-8; convert it with iconv -f utf-16 -t utf-8");
    }

    @Test
    void aLineOfJsonIsAnArticleAndSeveralAreNotOne() throws IOException {
        Path one = Files.writeString(
                folder.resolve("one.jsonl"), "{\"text\": \"FRA meets ITA.\", \"url\": \"u\", \"id\": 7}\n\n");
        Path two = Files.writeString(folder.resolve("two.jsonl"), "{\"text\": \"a\"}\n{\"text\": \"b\"}\n");

        assertThat(found(one).address()).isEqualTo("u");
        assertThat(found(one).id()).isEqualTo("7");
        assertThat(((Skipped) ArticleFile.read(two)).reason()).isEqualTo(Reason.MANY_ARTICLES);
    }

    private void assertFault(String content, Reason reason, String detail) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.txt"), content);
        assertThat(ArticleFile.read(file)).isEqualTo(skipped("bad.txt", reason, detail));
    }

    private Skipped skipped(String name, Reason reason, String detail) {
        return new Skipped(folder.resolve(name).toString(), reason, detail);
    }

    private Article article(String content) throws IOException {
        return found(Files.writeString(folder.resolve("article.txt"), content));
    }

    private static Article found(Path file) {
        return ((Result.Found) ArticleFile.read(file)).article();
    }
}
