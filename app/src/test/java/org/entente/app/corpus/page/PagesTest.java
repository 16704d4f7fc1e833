package org.entente.app.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.app.corpus.ArticleFile;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages in the manner of news sites, written for this test, each with a text file of the article that stands in it or of
 * the reason why none does.
 */
class PagesTest {
    private static final Path FOLDER = Path.of("src/test/resources/pages");
    /** What was reached when this was last measured, less a tenth of a point. */
    private static final double FOUND = 0.999;

    private static final double RIGHT = 0.999;

    static Stream<Path> articles() throws IOException {
        return pages().filter(page -> !expected(page).startsWith("skipped: "));
    }

    static Stream<Path> others() throws IOException {
        return pages().filter(page -> expected(page).startsWith("skipped: "));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void titleDayOutletAndAddressAreThoseOfTheArticle(Path page) {
        Article article = article(page);

        assertThat("title: " + article.title() + "\ndate: "
                        + article.published().map(Object::toString).orElse("") + "\noutlet: " + article.outlet()
                        + "\naddress: " + article.address())
                .isEqualTo(expected(page).split("\n\n", 2)[0]);
    }

    @ParameterizedTest
    @MethodSource("others")
    void aPageThatIsNoArticleIsSkippedWithItsReason(Path page) {
        assertThat(ArticleFile.read(page))
                .isInstanceOfSatisfying(Skipped.class, skipped -> assertThat("skipped: " + skipped.reason())
                        .isEqualTo(expected(page).strip()));
    }

    @Test
    void nearlyAllWordsOfTheBodiesAreFoundAndHardlyAnyOthers() throws IOException {
        int there = 0;
        int found = 0;
        int both = 0;
        for (Path page : articles().toList()) {
            Map<String, Integer> expected = words(expected(page).split("\n\n", 2)[1]);
            Map<String, Integer> read = words(body(article(page)));
            there += sum(expected);
            found += sum(read);
            both += expected.entrySet().stream()
                    .mapToInt(word -> Math.min(word.getValue(), read.getOrDefault(word.getKey(), 0)))
                    .sum();
        }

        assertThat((double) both / there)
                .as("share of the words that are found")
                .isGreaterThan(FOUND);
        assertThat((double) both / found)
                .as("share of what is found that is right")
                .isGreaterThan(RIGHT);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void paragraphsArePartedByBlankLines(Path page) {
        List<String> paragraphs = List.of(expected(page).strip().split("\n\n"));

        assertThat(body(article(page)).split("\n\n")).containsAll(paragraphs.subList(1, paragraphs.size()));
    }

    private static Article article(Path page) {
        assertThat(ArticleFile.read(page)).isInstanceOf(Result.Found.class);
        return ((Result.Found) ArticleFile.read(page)).article();
    }

    private static String body(Article article) {
        return article.text().substring(article.title().length()).strip();
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.merge(word, 1, Integer::sum));
        return words;
    }

    private static int sum(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    private static String expected(Path page) {
        try {
            return Files.readString(Path.of(page.toString().replace(".html", ".txt")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
