package org.entente.app.benchmark.made;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Span;
import org.entente.engine.text.Syntax;

/**
 * News as a paper has it, about all the world: of each article's 25 sentences one in three, by lot, is of the relations
 * of states, the others tell of sport, weather, markets, books and what happened round the corner. The same seed makes
 * the same articles.
 */
public final class MixedNews {
    private static final int SENTENCES = 25;
    private static final int PARAGRAPH = 3;
    private static final int ONE_IN = 3;
    private static final LocalDate DAY = LocalDate.of(2024, 2, 19);

    private final List<String> relevant = new ArrayList<>();
    private final List<String> everyday;
    private final long seed;

    /** @param samples news of relations, of whose sentences the relevant ones are taken */
    public MixedNews(List<Article> samples, Syntax syntax, long seed) {
        this.seed = seed;
        this.everyday = everyday();
        for (Article sample : samples) {
            sample.text().lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> syntax.sentences(line, 0)
                    .forEach(words -> relevant.add(new Span(words.begin(), words.end()).of(line))));
        }
    }

    private static List<String> everyday() {
        try (InputStream in = MixedNews.class.getResourceAsStream("/bench/everyday.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first so many articles. */
    public List<Article> articles(int count) {
        Random random = new Random(seed);
        List<Article> articles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            articles.add(new Article("mixed-" + i, "", text(random), Optional.of(DAY), "", ""));
        }
        return articles;
    }

    private String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            List<String> from = random.nextInt(ONE_IN) == 0 ? relevant : everyday;
            text.append(i == 0 ? "" : i % PARAGRAPH == 0 ? "\n\n" : " ").append(from.get(random.nextInt(from.size())));
        }
        return text.toString();
    }
}
