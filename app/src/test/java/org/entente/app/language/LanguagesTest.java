package org.entente.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    private static final Languages LANGUAGES = new Languages();

    private static final String ENGLISH =
            "The minister said on Friday that the two states had agreed to open the border before the end of the year.";
    private static final String FRENCH =
            "Le ministre a déclaré vendredi que les deux États avaient décidé d'ouvrir la frontière avant la fin de"
                    + " l'année, et que les habitants de la région pourraient la franchir sans visa.";

    static Stream<String[]> texts() throws IOException {
        try (InputStream in = LanguagesTest.class.getResourceAsStream("/language/texts.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void twoSentencesAreEnough(String language, String text) {
        // Malay and Indonesian are one to three letters.
        assertThat(of(text).replace("ms", "id")).isEqualTo(language);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void capitalsDoNotMakeAForeignTextReadable(String language, String text) {
        String found = of(text.toUpperCase(java.util.Locale.ROOT));

        assertThat(Languages.isRead(found)).as(found).isEqualTo(language.equals("en"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theSmallWordsAloneTakeNoOtherLanguageForEnglish(String language, String text) {
        SmallWords words = SmallWords.of(text);

        assertThat(Languages.isClearlyEnglish(words)).as(words.toString()).isEqualTo(language.equals("en"));
    }

    @Test
    void englishQuotedInAFrenchArticleLeavesItFrench() {
        assertThat(of(FRENCH + "\n\n\"We will not yield to this pressure from the government,\" he said in English."))
                .isEqualTo("fr");
    }

    @Test
    void frenchQuotedInAnEnglishArticleLeavesItEnglish() {
        assertThat(of(ENGLISH + "\n\n« La France ne cédera pas », a-t-il dit dans une lettre au président."))
                .isEqualTo("en");
    }

    @Test
    void capitalsDoNotMatter() {
        assertThat(of(ENGLISH.toUpperCase(java.util.Locale.ROOT))).isEqualTo("en");
    }

    @Test
    void namesCodeAndNumbersAreNotTold() {
        assertThat(
                        of(
                                "Ilham Aliyev, Nikol Pashinyan, Recep Tayyip Erdogan, Vladimir Putin, Emmanuel Macron, Olaf Scholz"))
                .isEqualTo("und");
        assertThat(of("for (int i = 0; i < n; i++) { total += price[i] * amount[i]; } return total;"))
                .isEqualTo("und");
        assertThat(of("2024-03-01; 17.5; 18.2")).isEqualTo("und");
    }

    @Test
    void headlinesWithoutSmallWordsAreRead() {
        assertThat(Languages.isRead(of("Iran, Russia sign pact"))).isTrue();
        assertThat(Languages.isRead(of("Turkey recalls ambassador from France over genocide bill")))
                .isTrue();
        assertThat(Languages.isRead(of("UN envoy urges restraint after deadly Sudan clashes")))
                .isTrue();
        assertThat(Languages.isRead(of("China, Russia veto Security Council draft resolution on Syria")))
                .isTrue();
    }

    @Test
    void russianInLatinLettersIsNotEnglish() {
        assertThat(of(
                        "Prezident vstretilsya v Moskve s ministrom inostrannykh del i obsudil s nim polozhenie na granitse."
                                + " Storony dogovorilis prodolzhit peregovory v sleduyushchem mesyatse."))
                .isNotEqualTo("en");
    }

    @Test
    void whatThePageSaysOfItselfCountsOnlyWhereTheWordsDoNot() {
        assertThat(LANGUAGES.of(article("Iran Moscou Paris"), "en-GB")).isEqualTo("en");
        assertThat(LANGUAGES.of(article("Iran Moscou Paris"), "fr")).isEqualTo("fr");
        assertThat(LANGUAGES.of(article(FRENCH), "en")).isEqualTo("fr");
        assertThat(LANGUAGES.of(article(ENGLISH), "de")).isEqualTo("en");
    }

    @Test
    void ofFewWordsTheFileKnowsBetter() {
        String headline = "Erdoğan visits Baku";

        assertThat(Languages.isRead(of(headline))).isFalse();
        assertThat(LANGUAGES.of(article(headline), "English")).isEqualTo("en");
        assertThat(LANGUAGES.of(article("Iran, Russia sign pact"), "fr")).isEqualTo("fr");
    }

    @Test
    void anotherScriptIsClearHoweverFewItsWords() {
        assertThat(Languages.isRead(LANGUAGES.of(article("Переговоры в Баку"), "en")))
                .isFalse();
    }

    @Test
    void halfInEachLanguageItIsWhatTheFileSays() {
        String half = "The two states had agreed to open the border and the minister said it\n\n"
                + "Le ministre a déclaré que les deux États avaient décidé d'ouvrir la frontière";

        assertThat(of(half)).isEqualTo("en");
        assertThat(LANGUAGES.of(article(half), "fr-CA")).isEqualTo("fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr-CA", "fr_FR", "FRA", "French", "french (Canada)", " fr, en "})
    void aLanguageIsSaidInManyWays(String said) {
        assertThat(Declared.code(said)).contains("fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "zz", "unknown", "und", "xx-XX", "franglais"})
    void whatIsNoLanguageSaysNothing(String said) {
        assertThat(Declared.code(said)).isEmpty();
    }

    private static String of(String text) {
        return LANGUAGES.of(article(text));
    }

    private static Article article(String text) {
        return new Article("a", "", text, Optional.empty(), "", "");
    }
}
