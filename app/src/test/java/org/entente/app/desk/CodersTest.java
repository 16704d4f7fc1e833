package org.entente.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.entente.app.Fault;
import org.entente.app.Sample;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;
import org.junit.jupiter.api.Test;

class CodersTest {
    private static final Coding SAMPLE = Sample::read;

    private final AtomicInteger loads = new AtomicInteger();

    @Test
    void nothingIsLoadedUntilSomebodyAsks() {
        new Coders(this::counted, new SpareCores(2));
        assertThat(loads).hasValue(0);
    }

    @Test
    void itIsLoadedOnceHoweverManyAsk() {
        Coders coders = new Coders(this::counted, new SpareCores(2));
        assertThat(coders.coding()).isSameAs(coders.coding());
        assertThat(loads).hasValue(1);
    }

    @Test
    void whoAsksWhetherItIsReadyDoesNotWait() {
        CountDownLatch asked = new CountDownLatch(1);
        Coders coders = new Coders(
                () -> {
                    await(asked);
                    return SAMPLE;
                },
                new SpareCores(2));
        assertThat(coders.isReady()).isFalse();
        asked.countDown();
        coders.coding();
        assertThat(coders.isReady()).isTrue();
    }

    @Test
    void afterAFaultTheNextBeginsAnew() {
        Coders coders = new Coders(
                () -> {
                    if (loads.getAndIncrement() == 0) {
                        throw new Fault("lexicon", "has 1 fault", "mend it");
                    }
                    return SAMPLE;
                },
                new SpareCores(2));
        assertThatThrownBy(coders::coding).isInstanceOf(Fault.class).hasMessageContaining("has 1 fault");
        assertThat(coders.coding()).isSameAs(SAMPLE);
    }

    private Coding counted() {
        loads.incrementAndGet();
        return SAMPLE;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatNobodyWaitsForIsReadWhenACoreIsFree() throws Exception {
        SpareCores cores = new SpareCores(2);
        Function<Article, Reading> reader = new Coders(this::counted, cores).reader();
        CountDownLatch read = new CountDownLatch(1);
        Thread[] background = new Thread[1];
        cores.with(SpareCores.For.PAGE, () -> {
            background[0] = new Thread(() -> {
                reader.apply(Sample.article("FRA praises ITA.", "2024-01-01"));
                read.countDown();
            });
            background[0].start();
            while (background[0].getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            return assertThat(read.getCount()).isOne();
        });
        background[0].join();
        assertThat(read.getCount()).isZero();
    }
}
