package org.entente.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.corpus.Corpus;
import org.entente.app.corpus.input.Result;
import org.entente.app.setup.Bundled;
import org.entente.engine.ontology.Article;

/** The sample articles, for benchmarks. */
public final class SampleNews {
    private SampleNews() {}

    /** All of them, in the order of their files. */
    public static List<Article> all() {
        List<Article> articles = new ArrayList<>();
        try (Bundled samples = Bundled.open("demo")) {
            Corpus.of(List.of(samples.folder())).results().forEachRemaining(result -> {
                if (result instanceof Result.Found found) {
                    articles.add(found.article());
                }
            });
        }
        return articles;
    }
}
