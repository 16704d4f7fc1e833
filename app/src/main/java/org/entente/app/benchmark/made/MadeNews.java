package org.entente.app.benchmark.made;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.engine.ontology.Article;

/**
 * Articles put together from paragraphs of others, drawn anew for each: as long as news are, with words that can be
 * coded, and no two of them copies of each other. The same samples, seed and number give the same article, so that none
 * has to be kept.
 */
public final class MadeNews {
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 5000;
    private static final int FEWEST = 6;
    private static final int MOST = 14;
    private static final int OUTLETS = 97;

    private final List<Article> samples;
    private final List<String> paragraphs = new ArrayList<>();
    private final long seed;

    /** @param samples whose text begins with their title, one at least */
    public MadeNews(List<Article> samples, long seed) {
        this.samples = List.copyOf(samples);
        this.seed = seed;
        for (Article sample : samples) {
            sample.text().lines().skip(1).filter(line -> !line.isBlank()).forEach(paragraphs::add);
        }
    }

    /** The samples, for what needs headlines only. */
    List<Article> samples() {
        return samples;
    }

    long seed() {
        return seed;
    }

    /** The first so many. */
    public Iterator<Article> articles(int count) {
        return IntStream.range(0, count).mapToObj(this::article).iterator();
    }

    /** The article with this number, counted from 0. */
    public Article article(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        // A number alone changes little in a generator's first draws.
        random.nextLong();
        String title = samples.get(random.nextInt(samples.size())).title();
        StringBuilder text = new StringBuilder(title);
        int count = FEWEST + random.nextInt(MOST - FEWEST + 1);
        for (int i = 0; i < count; i++) {
            text.append("\n\n").append(paragraphs.get(random.nextInt(paragraphs.size())));
        }
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        int outlet = random.nextInt(OUTLETS);
        String address = "https://news" + outlet + ".example/world/" + number;
        return new Article(
                "made-" + number, title, text.toString(), Optional.of(day), "Paper number " + outlet, address);
    }

    /** What stands below the title. */
    static String body(Article article) {
        return article.text().substring(article.title().length()).strip();
    }

    static String day(Article article) {
        return article.published().orElseThrow().toString();
    }
}
