package org.entente.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Nlp4jSyntaxTest {
    private final Syntax syntax = Parser.SYNTAX;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway met Sweden. Sweden met Finland.",
                "\uD83D\uDD4A Norway \uD83D\uDD4A met Sweden \uD83C\uDDF8\uD83C\uDDEA today.",
                "“Norway’s envoy,” she said, “didn’t come.” ‘Pity,’ said Sweden’s.",
                "Norway\u00A0met\u00A0Sweden in\u00A0Oslo.",
                "Norway\tmet  Sweden   in Oslo .",
                "Erdoğan met Macron in İstanbul; Łódź and 東京 watched.",
                "It cost $1,000,000 (about €900,000) -- or 3.5% of GDP...",
                "See https://example.org/a?b=c, or write to desk@example.org.",
            })
    void aTokenIsTheTextAtItsOffsets(String text) {
        String before = "\uD83D\uDE00 title\n\n";
        String whole = before + text;
        for (Token token : tokens(syntax.sentences(text, before.length()))) {
            assertThat(whole.substring(token.begin(), token.end()).replaceAll("\\s", ""))
                    .isEqualTo(token.form());
        }
    }

    @Test
    void tokensStandInOrderAndCoverEveryLetter() {
        String text = "“Norway’s envoy,” she said \uD83D\uDD4A, “didn’t come.”\u00A0Sweden’s did.";
        StringBuilder read = new StringBuilder();
        int last = 0;
        for (Token token : tokens(syntax.sentences(text, 0))) {
            assertThat(token.begin()).isGreaterThanOrEqualTo(last);
            last = token.end();
            read.append(text, token.begin(), token.end());
        }
        assertThat(read.toString()).isEqualTo(text.replaceAll("[\\s\u00A0]", ""));
    }

    @Test
    void aParagraphIsCutIntoItsSentences() {
        assertThat(syntax.sentences("Mr. Smith of the U.S. met Sweden. Sweden left.", 0))
                .extracting(Syntax.Words::begin)
                .containsExactly(0, 34);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "\n\n\n",
                ".",
                "...!!!???",
                "— – -- “” ‘’ \"\"",
                "\u0000\u0001\u0007\u001B\u007F",
                "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00",
                "\uD83D",
                "a\u0301\u0301\u0301",
                "\u202Eabc\u202C",
                "http://",
                "((((((((((",
                "\uFEFFNorway met Sweden.",
            })
    void noTextIsTooOddToBeRead(String text) {
        for (Syntax.Words words : syntax.sentences(text, 0)) {
            Tree tree = syntax.parse(words);
            assertThat(tree.size()).isEqualTo(words.tokens().size());
        }
    }

    @Test
    void aSentenceOfFourThousandWordsIsReadToWhereSenseEnds() {
        String text = "Norway met Sweden and ".repeat(1000) + "left.";
        Syntax.Words words = syntax.words(text, 0);
        assertThat(words.tokens()).hasSizeGreaterThan(4000);
        assertThat(syntax.parse(words).size()).isEqualTo(150);
    }

    @Test
    void everyHeadLeadsToARoot() {
        Tree tree = syntax.parse(syntax.words("Norway, which met Sweden in May, said it would not meet again.", 0));
        assertThat(IntStream.range(0, tree.size())).allSatisfy(i -> {
            int steps = 0;
            for (int at = i; at >= 0; at = tree.head(at)) {
                assertThat(steps++).isLessThanOrEqualTo(tree.size());
            }
        });
    }

    @Test
    void twoThreadsReadAlike() {
        String text = "Norway accused Sweden of shelling the villages that its army had left in May.";
        Tree alone = syntax.parse(syntax.words(text, 0));
        assertThat(IntStream.range(0, 40).parallel().mapToObj(i -> syntax.parse(syntax.words(text, 0))))
                .allMatch(alone::equals);
    }

    private static List<Token> tokens(List<Syntax.Words> sentences) {
        return sentences.stream().flatMap(s -> s.tokens().stream()).toList();
    }
}
