package org.entente.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.app.Fault;
import org.entente.app.Sample;
import org.junit.jupiter.api.Test;

class CodersTest {
    private static final Coding SAMPLE = Sample::read;

    private final AtomicInteger loads = new AtomicInteger();

    @Test
    void nothingIsLoadedUntilSomebodyAsks() {
        new Coders(this::counted);
        assertThat(loads).hasValue(0);
    }

    @Test
    void itIsLoadedOnceHoweverManyAsk() {
        Coders coders = new Coders(this::counted);
        assertThat(coders.coding()).isSameAs(coders.coding());
        assertThat(loads).hasValue(1);
    }

    @Test
    void whoAsksWhetherItIsReadyDoesNotWait() {
        CountDownLatch asked = new CountDownLatch(1);
        Coders coders = new Coders(() -> {
            await(asked);
            return SAMPLE;
        });
        assertThat(coders.isReady()).isFalse();
        asked.countDown();
        coders.coding();
        assertThat(coders.isReady()).isTrue();
    }

    @Test
    void afterAFaultTheNextBeginsAnew() {
        Coders coders = new Coders(() -> {
            if (loads.getAndIncrement() == 0) {
                throw new Fault("lexicon", "has 1 fault", "mend it");
            }
            return SAMPLE;
        });
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
}
