package org.entente.app.benchmark;

import java.io.PrintStream;
import java.nio.file.Path;
import org.entente.app.ingest.Ingestion;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/**
 * A process to be killed: an ingest of made-up articles, whose reader fails at some of them. It writes a byte whenever it
 * reads an article, from two threads, while the batches before are written to the store.
 */
public final class Victim {
    private static final int DAYS = 10;
    private static final int THREADS = 2;

    private Victim() {}

    /** @param args the store, and how many articles */
    public static void main(String[] args) {
        ingest(Path.of(args[0]), Integer.parseInt(args[1]), System.out);
    }

    static void ingest(Path file, int articles, PrintStream told) {
        MadeUp made = new MadeUp(DAYS);
        try (Store store = Store.open(file)) {
            new Ingestion(store.articles(), Terms.of("1"), article -> read(made, article, told), THREADS, input -> {})
                    .run(made.articles(articles));
        }
    }

    private static Reading read(MadeUp made, Article article, PrintStream told) {
        told.write('.');
        told.flush();
        if (article.id().endsWith("77")) {
            throw new IllegalStateException("an article that cannot be read");
        }
        return made.read(article);
    }
}
