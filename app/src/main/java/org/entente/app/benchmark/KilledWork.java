package org.entente.app.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.app.exchange.in.DataSet;
import org.entente.app.exchange.in.EventFiles;
import org.entente.app.exchange.in.EventImport;
import org.entente.app.ingest.Ingestion;
import org.entente.app.ingest.Recoding;
import org.entente.app.store.Directory;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/** What is killed on its way: work on a store that can be begun again, on made-up input that is always the same. */
public enum KilledWork {
    /** Articles into a new store, from two threads; some of them cannot be read. */
    INGEST {
        @Override
        void prepare(Path store, int size) {}

        @Override
        void run(Path file, int size, PrintStream told) {
            MadeUp made = new MadeUp(DAYS);
            try (Store store = Store.open(file)) {
                new Ingestion(store.articles(), Terms.of("1"), reader(1, told), THREADS, input -> {})
                        .run(made.articles(size));
            }
        }
    },

    /** The same articles again with another lexicon, by which a third is read otherwise. */
    RECODE {
        @Override
        void prepare(Path store, int size) {
            INGEST.run(store, size, silent());
        }

        @Override
        void run(Path file, int size, PrintStream told) {
            try (Store store = Store.openExisting(file)) {
                new Recoding(store.articles(), Terms.of("2"), reader(2, told), THREADS, input -> {}).run(change -> {});
            }
        }
    },

    /** So many rows of GDELT beside a hundred coded articles. */
    IMPORT {
        @Override
        void prepare(Path store, int size) throws IOException {
            INGEST.run(store, CODED, silent());
            MadeGdelt.write(rows(store), size, 1);
        }

        @Override
        void run(Path file, int size, PrintStream told) {
            try (Store store = Store.openExisting(file)) {
                new EventImport(
                                DataSet.GDELT,
                                List.of(),
                                store.imports(DataSet.GDELT.code(), Directory.NONE),
                                new Steps(told)::to)
                        .run(EventFiles.of(List.of(rows(file))));
            }
        }

        private static Path rows(Path store) {
            return store.resolveSibling("made.export.CSV");
        }
    };

    private static final int DAYS = 10;
    private static final int THREADS = 2;
    private static final int CODED = 100;

    /** Makes the store as it is before; nothing where the work begins with none. */
    abstract void prepare(Path store, int size) throws IOException;

    /** All of it, or what is left of it. A byte is told as often as something is done. */
    abstract void run(Path store, int size, PrintStream told);

    /** As the command line calls it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PrintStream silent() {
        return new PrintStream(OutputStream.nullOutputStream());
    }

    private static Function<Article, Reading> reader(int edition, PrintStream told) {
        MadeUp made = new MadeUp(DAYS);
        return article -> {
            told.write('.');
            told.flush();
            if (article.id().endsWith(Integer.toString(edition))) {
                throw new IllegalStateException("an article that cannot be read");
            }
            return made.read(article, edition);
        };
    }
}
