package org.entente.app.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entente.app.corpus.Formats;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Known;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are made to be slow or large end in an article or in a reason, never in a crash. */
class HostilePageTest {
    private static final String SENTENCE =
            "The minister of foreign affairs said on Monday, after talks, that the two countries would go on. ";

    @Test
    void tenMegabytesInOneLineAreRefused() {
        assertThat(reason("<html><body><p>" + SENTENCE.repeat(95_000))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aHundredThousandTagsAreRefused() {
        assertThat(reason("<html><body>" + "<div>".repeat(100_000))).isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<table><tr><td>",
                "<ul><li>",
                "<blockquote>",
                "<section class='ads related'>",
                "<select>",
                "<svg>",
                "<font color=1><p>",
                "<div itemscope itemtype='http://schema.org/NewsArticle'>",
                "<time datetime='2024-01-01' class='date'>",
                "<p class='date'>1 1 1 1 1 1 1 1 1 1</p>"
            })
    void tagsNestedToAnyDepthAreRead(String tag) {
        String page = "<html><body>" + (tag + "x ").repeat(90_000 / tag.split("<", -1).length) + SENTENCE.repeat(9);

        assertThat(read(page)).isNotNull();
    }

    @Test
    void textBelowTheDepthThatIsKeptIsNotLost() {
        String page = "<html><body>" + "<div>".repeat(3_000) + "<p>" + SENTENCE.repeat(9);

        assertThat(((Result.Found) read(page)).article().text()).contains("The minister of foreign affairs");
    }

    @Test
    void brokenJsonIsPassedOver() {
        String page = "<html><script type='application/ld+json'>" + "[".repeat(1_000_000)
                + "</script><title>A day of talks" + "</title><p>" + SENTENCE.repeat(9);

        assertThat(((Result.Found) read(page)).article().title()).isEqualTo("A day of talks");
    }

    @Test
    void aClassAsLongAsAFileDoesNoHarm() {
        String page = "<html><div class='" + "a-b ".repeat(1_000_000) + "'><p>" + SENTENCE.repeat(9);

        assertThat(read(page)).isInstanceOf(Result.Found.class);
    }

    @Test
    void aPictureThatCallsItselfAPageIsBinary() throws IOException {
        byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13};

        assertThat(((Skipped) read(bytes)).reason()).isEqualTo(Reason.BINARY);
    }

    private static Reason reason(String page) {
        return ((Skipped) read(page)).reason();
    }

    private static Result read(String page) {
        return read(page.getBytes(StandardCharsets.UTF_8));
    }

    private static Result read(byte[] bytes) {
        try (Articles articles = new Formats().open(Source.of("a.html", "a.html", Known.NOTHING, bytes))) {
            return articles.next();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
