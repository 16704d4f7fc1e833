package org.entente.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.app.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {
    @TempDir
    Path folder;

    @Test
    void noMoreReadAtOnceThanThereAreDoors() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch two = new CountDownLatch(2);
        ExecutorService people = Executors.newFixedThreadPool(8);
        try (Store store = Store.open(folder.resolve("news.duckdb"));
                Readers readers = new Readers(store, 2)) {
            List<Future<Long>> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                all.add(people.submit(() -> readers.read(door -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    two.countDown();
                    await(two);
                    long size = door.articles().size();
                    now.decrementAndGet();
                    return size;
                })));
            }
            for (Future<Long> one : all) {
                assertThat(one.get()).isZero();
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(most.get()).isEqualTo(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoReadsWithinReadingIsGivenTheSameDoor() {
        try (Store store = Store.open(folder.resolve("news.duckdb"));
                Readers readers = new Readers(store, 1)) {
            assertThat(readers.<Boolean>read(door -> readers.read(again -> again == door)))
                    .isTrue();
            assertThat(readers.reading()).isZero();
        }
    }

    @Test
    void waitingForOthersWithADoorInHandIsRefused() {
        try (Store store = Store.open(folder.resolve("news.duckdb"));
                Readers readers = new Readers(store, 1)) {
            readers.refuseWithin();
            assertThatThrownBy(() -> readers.read(door -> {
                        readers.refuseWithin();
                        return 0;
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    @Timeout(10)
    void closingOnceMoreDoesNotWaitForAnybody() {
        try (Store store = Store.open(folder.resolve("news.duckdb"));
                Readers readers = new Readers(store, 1)) {
            readers.close();
        }
    }
}
