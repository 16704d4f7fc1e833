package org.entente.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.entente.app.Sample;
import org.entente.app.corpus.input.Result;
import org.entente.app.store.Directory;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeArticlesTest {
    private static final int MANY = 10;

    @TempDir
    Path folder;

    /** Thirty-two articles of twenty million characters each would be more than memory holds. */
    @Test
    void ofLargeArticlesFewAreOnTheirWayAtOnce() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Result> inputs = IntStream.range(0, MANY)
                .<Result>mapToObj(i -> {
                    taken.incrementAndGet();
                    String text = "FRA meets ITA for the " + i + "th time." + " ".repeat(2_000_000) + "Yes.";
                    return new Result.Found(i + ".txt", Sample.article(text, "2024-02-19"));
                })
                .iterator();

        Tally tally;
        try (Store store = Store.open(folder.resolve("news.duckdb"))) {
            tally = new Ingestion(store, new Terms("1", false, Directory.NONE), Sample::read, 1, input -> {
                        most.accumulateAndGet(taken.get() - done.getAndIncrement(), Math::max);
                    })
                    .run(inputs);
        }

        assertThat(tally.coded() + tally.copies()).isEqualTo(MANY);
        // Three batches of two, and one that is looked at ahead.
        assertThat(most.get()).isLessThanOrEqualTo(7);
    }
}
