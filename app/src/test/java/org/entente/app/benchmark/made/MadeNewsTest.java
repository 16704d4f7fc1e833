package org.entente.app.benchmark.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.engine.likeness.Signature;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.api.Test;

class MadeNewsTest {
    private final List<Article> samples = new ArrayList<>();

    @Test
    void theSameSeedGivesTheSameArticles() {
        samples(20);

        assertThat(new MadeNews(samples, 7).article(3)).isEqualTo(new MadeNews(samples, 7).article(3));
        assertThat(new MadeNews(samples, 7).article(3).text())
                .isNotEqualTo(new MadeNews(samples, 8).article(3).text());
    }

    @Test
    void noneIsACopyOfAnother() {
        samples(250);
        List<Signature> signatures = new ArrayList<>();
        new MadeNews(samples, 1).articles(200).forEachRemaining(article -> signatures.add(Signature.of(article)));

        for (int i = 0; i < signatures.size(); i++) {
            for (int j = 0; j < i; j++) {
                Signature a = signatures.get(i);
                assertThat(a.to(signatures.get(j).fingerprint()).isCopy()).isFalse();
            }
        }
    }

    private void samples(int count) {
        for (int i = 0; i < count; i++) {
            String text = "Title " + i + "\n\nMinister number " + i + " met envoy " + (i + 7) + " in town " + i % 13
                    + " to speak of bridge " + i + ".\n\nOn road " + i + " soldiers of region " + i % 17
                    + " stopped cart " + i + " that carried salt.";
            samples.add(new Article("s" + i, "Title " + i, text, Optional.empty(), "", ""));
        }
    }
}
