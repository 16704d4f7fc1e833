package org.entente.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.app.desk.SpareCores.For;
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
            threads.add(started(() -> four.with(For.PART, () -> {
                most.accumulateAndGet(working.incrementAndGet(), Math::max);
                three.countDown();
                await(three);
                return working.decrementAndGet();
            })));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(most).hasValue(3);
    }

    @Test
    void whoWorksLongLetsThoseWhoWaitGoFirst() throws Exception {
        Thread other = cores.with(For.NOBODY, () -> {
            Thread waiting = started(() -> cores.with(For.NOBODY, () -> said.add("other")));
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
    void whoIsWaitedForMostGoesFirstAndAtOnce() throws Exception {
        List<Thread> threads = new ArrayList<>();
        cores.with(For.NOBODY, () -> {
            for (For whom : List.of(For.NOBODY, For.PART, For.PAGE, For.PART)) {
                threads.add(started(() -> cores.with(whom, () -> said.add(whom.toString()))));
                waitFor(threads.get(threads.size() - 1));
            }
            cores.stepAside();
            return said.add("long");
        });
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(said).containsExactly("PAGE", "PART", "PART", "NOBODY", "long");
    }

    @Test
    void workThatNobodyWaitsForGetsOnAllTheSame() throws Exception {
        List<Thread> threads = new ArrayList<>();
        cores.with(For.PAGE, () -> {
            threads.add(started(() -> cores.with(For.NOBODY, () -> said.add("nobody"))));
            waitFor(threads.get(0));
            for (int i = 0; i < 20; i++) {
                threads.add(started(() -> cores.with(For.PAGE, () -> said.add("page"))));
                waitFor(threads.get(threads.size() - 1));
            }
            return said;
        });
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(said.indexOf("nobody")).isBetween(1, 5);
    }

    @Test
    void whoWaitsForAnotherGivesItsCoreMeanwhile() {
        String got = cores.with(
                For.PAGE,
                () -> cores.without(() -> {
                    Thread other = started(() -> cores.with(For.NOBODY, () -> said.add("other")));
                    join(other);
                    return said.get(0);
                }));
        assertThat(got).isEqualTo("other");
    }

    @Test
    void workWithinWorkGoesOnWithTheSameCore() {
        assertThat(cores.with(For.PART, () -> cores.with(For.NOBODY, () -> "within")))
                .isEqualTo("within");
        assertThat(cores.without(() -> "nothing held")).isEqualTo("nothing held");
        cores.stepAside();
    }

    @Test
    void whatFailsGivesItsCoreBack() {
        try {
            cores.with(For.NOBODY, () -> {
                throw new IllegalStateException("failed");
            });
        } catch (IllegalStateException e) {
            said.add(e.getMessage());
        }
        assertThat(cores.with(For.PART, () -> "next")).isEqualTo("next");
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
