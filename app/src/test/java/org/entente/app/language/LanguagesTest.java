package org.entente.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguagesTest {
    private static final Languages LANGUAGES = new Languages();

    static Stream<String[]> texts() throws IOException {
        try (InputStream in = LanguagesTest.class.getResourceAsStream("/language/texts.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void twoSentencesAreEnough(String language, String text) {
        assertThat(of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void capitalsDoNotMakeAForeignTextReadable(String language, String text) {
        String found = of(text.toUpperCase(java.util.Locale.ROOT));

        assertThat(Languages.isRead(found)).as(found).isEqualTo(language.equals("en"));
    }

    private static String of(String text) {
        return LANGUAGES.of(article(text));
    }

    private static Article article(String text) {
        return new Article("a", "", text, Optional.empty(), "", "");
    }
}
