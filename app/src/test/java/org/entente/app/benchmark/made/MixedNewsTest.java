package org.entente.app.benchmark.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.app.cli.Engine;
import org.entente.app.render.ReadingJson;
import org.entente.engine.coding.Coder;
import org.entente.engine.coding.Tools;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;
import org.junit.jupiter.api.Test;

class MixedNewsTest {
    private static final Article NEWS = new Article(
            "sample",
            "Oslo and Rabat",
            "Oslo and Rabat\n\nNorway condemned Morocco on Tuesday. Its foreign minister said that relations had cooled."
                    + " Twelve soldiers were killed.\n\nMorocco recalled its ambassador from Oslo.",
            Optional.empty(),
            "",
            "");

    private static final Tools TOOLS = Engine.coder(Optional.empty()).tools();

    @Test
    void theSameSeedMakesTheSameArticles() {
        assertThat(made(7, 20)).isEqualTo(made(7, 20)).isNotEqualTo(made(8, 20));
    }

    @Test
    void oneSentenceInThreeIsOfRelations() {
        long relevant = 0;
        long all = 0;
        for (Article article : made(1, 200)) {
            for (String sentence : article.text().split("(?<=[.!?])\\s+")) {
                all++;
                relevant += NEWS.text().contains(sentence) ? 1 : 0;
            }
        }
        assertThat((double) relevant / all).isBetween(0.3, 0.37);
    }

    /** What triage passes over is missed nowhere: not as an event, nor as what a pronoun, a date or a claim points to. */
    @Test
    void everyArticleReadsTheSameIfEverySentenceIsParsed() {
        CountingSyntax counting = new CountingSyntax(TOOLS.syntax());
        Coder quick = new Coder(TOOLS.with(counting));
        Coder thorough = Coder.thorough(TOOLS);
        long sentences = 0;
        for (Article article : made(3, 120)) {
            Reading reading = quick.read(article, Optional.empty());
            sentences += reading.sentences().size();
            assertThat(ReadingJson.print(reading))
                    .as(article.text())
                    .isEqualTo(ReadingJson.print(thorough.read(article, Optional.empty())));
        }
        assertThat(counting.parsed()).isLessThan(sentences - 100);
    }

    private static List<Article> made(long seed, int count) {
        return new MixedNews(List.of(NEWS), TOOLS.syntax(), seed).articles(count);
    }
}
