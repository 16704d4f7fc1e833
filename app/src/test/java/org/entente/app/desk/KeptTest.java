package org.entente.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.app.Sample;
import org.entente.app.store.SampleDirectory;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class KeptTest {
    @TempDir
    Path folder;

    private static void add(Store store, String day) {
        store.articles()
                .add(
                        List.of(Sample.kept(Sample.reading("FRA praises ITA.", day))),
                        new Terms("1", true, SampleDirectory.NAMES));
    }

    @Test
    void whatIsQuicklyMadeIsAsTheStoreIsNow() {
        try (Store store = Store.open(folder.resolve("news.duckdb"))) {
            AtomicInteger made = new AtomicInteger();
            Kept<Long> kept = new Kept<>(from -> {
                made.incrementAndGet();
                return from.articles().size();
            });
            assertThat(kept.get(store)).isZero();
            assertThat(kept.get(store)).isZero();
            assertThat(made).hasValue(1);
            add(store, "2024-01-01");
            assertThat(kept.get(store)).isEqualTo(1);
        }
    }

    @Test
    void nobodyWaitsAgainForWhatTakesLong() throws Exception {
        try (Store store = Store.open(folder.resolve("news.duckdb"))) {
            Thread asking = Thread.currentThread();
            Kept<String> kept = new Kept<>(from -> {
                sleep(60);
                return from.articles().size()
                        + (Thread.currentThread() == asking ? " waited for" : " in the background");
            });
            assertThat(kept.get(store)).isEqualTo("0 waited for");
            add(store, "2024-01-01");
            while (!kept.get(store).equals("1 in the background")) {
                assertThat(kept.get(store)).isIn("0 waited for", "1 in the background");
                Thread.sleep(20);
            }
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
