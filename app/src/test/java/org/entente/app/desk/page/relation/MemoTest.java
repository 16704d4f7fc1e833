package org.entente.app.desk.page.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoTest {
    @Test
    void whatTwoAskForAtTheSameTimeIsMadeOnce() throws Exception {
        AtomicInteger made = new AtomicInteger();
        CountDownLatch both = new CountDownLatch(2);
        Memo<Integer> memo = new Memo<>(made::incrementAndGet);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> one = threads.submit(() -> ask(memo, both));
            Future<Integer> other = threads.submit(() -> ask(memo, both));
            assertThat(one.get() + other.get()).isEqualTo(2);
        } finally {
            threads.shutdown();
        }
        assertThat(made).hasValue(1);
        assertThat(memo.isMade()).isTrue();
    }

    private static int ask(Memo<Integer> memo, CountDownLatch both) throws InterruptedException {
        both.countDown();
        both.await();
        return memo.get();
    }
}
