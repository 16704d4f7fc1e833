package org.entente.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SpareCoresTest {
    private final SpareCores cores = new SpareCores(2);
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

    @Test
    void allButOneWorkAtATime() throws Exception {
        SpareCores four = new SpareCores(4);
        AtomicInteger working = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch three = new CountDownLatch(3);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            threads.add(started(() -> four.with(() -> {
                most.accumulateAndGet(working.incrementAndGet(), Math::max);
                three.countDown();
                await(three);
                working.decrementAndGet();
            })));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(most).hasValue(3);
    }

    @Test
    void whoWorksLongLetsThoseWhoWaitGoFirst() throws Exception {
        Thread other = cores.with(() -> {
            Thread waiting = started(() -> cores.with(() -> said.add("other")));
            waitFor(waiting);
            said.add("long");
            cores.stepAside();
            said.add("its turn is not over");
            sleep(300);
            cores.stepAside();
            said.add("long again");
            return waiting;
        });
        other.join();
        assertThat(said).containsExactly("long", "its turn is not over", "other", "long again");
    }

    @Test
    void whoWaitsForAnotherGivesItsCoreMeanwhile() {
        String got = cores.with(() -> cores.without(() -> {
            Thread other = started(() -> cores.with(() -> said.add("other")));
            join(other);
            return said.get(0);
        }));
        assertThat(got).isEqualTo("other");
    }

    @Test
    void workWithinWorkGoesOnWithTheSameCore() {
        assertThat(cores.with(() -> cores.with(() -> "within"))).isEqualTo("within");
        assertThat(cores.without(() -> "nothing held")).isEqualTo("nothing held");
        cores.stepAside();
    }

    @Test
    void whatFailsGivesItsCoreBack() {
        try {
            cores.with(() -> {
                throw new IllegalStateException("failed");
            });
        } catch (IllegalStateException e) {
            said.add(e.getMessage());
        }
        assertThat(cores.with(() -> "next")).isEqualTo("next");
        assertThat(said).containsExactly("failed");
    }

    private static Thread started(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        return thread;
    }

    private static void waitFor(Thread thread) {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
