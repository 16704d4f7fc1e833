package org.entente.app.desk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    final MovingClock clock = new MovingClock();
    final Throttle throttle = new Throttle(clock);

    @Test
    void threeTriesAreFreeAndThenEachWaitsTwiceAsLong() {
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Duration wait = throttle.attempt("192.0.2.1");
            if (!wait.isZero()) {
                waits.add(wait.toSeconds());
                clock.pass(wait);
                assertThat(throttle.attempt("192.0.2.1")).isZero();
            }
        }
        assertThat(waits).containsExactly(1L, 2L, 4L, 8L);
    }

    @Test
    void nobodyWaitsLongerThanAQuarterOfAnHour() {
        for (int i = 0; i < 40; i++) {
            clock.pass(throttle.attempt("192.0.2.1"));
        }
        assertThat(throttle.attempt("192.0.2.1")).isLessThanOrEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void whoWaitsIsNotLookedAtAndLosesNothingByAsking() {
        for (int i = 0; i < 4; i++) {
            throttle.attempt("192.0.2.1");
        }
        Duration wait = throttle.attempt("192.0.2.1");
        assertThat(wait).isPositive();
        assertThat(throttle.attempt("192.0.2.1")).isEqualTo(wait);
        clock.pass(wait);
        assertThat(throttle.attempt("192.0.2.1")).isZero();
    }

    @Test
    void otherAddressesAreNotSlowedDownByAFew() {
        for (int i = 0; i < 10; i++) {
            throttle.attempt("192.0.2.1");
        }
        assertThat(throttle.attempt("192.0.2.2")).isZero();
    }

    @Test
    void manyAddressesTogetherAreSlowedDown() {
        int allowed = 0;
        for (int i = 0; i < 1_000; i++) {
            allowed += throttle.attempt("10.0." + i / 250 + "." + i % 250).isZero() ? 1 : 0;
        }
        assertThat(allowed).isLessThan(40);
        assertThat(throttle.attempt("192.0.2.9")).isBetween(Duration.ofMillis(1), Duration.ofSeconds(16));
    }

    @Test
    void whoHasLoggedInBeforeDoesNotWaitForTheMany() {
        throttle.attempt("192.0.2.1");
        throttle.succeeded("192.0.2.1");
        for (int i = 0; i < 100; i++) {
            throttle.attempt("10.0.0." + i);
        }
        assertThat(throttle.attempt("192.0.2.2")).isPositive();
        assertThat(throttle.attempt("192.0.2.1")).isZero();
    }

    @Test
    void anAddressOfIpv6IsItsWholeNetwork() {
        for (int i = 1; i < 10; i++) {
            throttle.attempt("2001:db8::" + i);
        }
        assertThat(throttle.attempt("2001:db8::ffff")).isPositive();
        assertThat(throttle.attempt("2001:db8:0:1::1")).isZero();
    }

    @Test
    void theRightPasswordMakesUpForWrongOnes() {
        for (int i = 0; i < 3; i++) {
            throttle.attempt("192.0.2.1");
        }
        throttle.succeeded("192.0.2.1");
        for (int i = 0; i < 3; i++) {
            assertThat(throttle.attempt("192.0.2.1")).isZero();
        }
    }

    @Test
    void afterAnHourAllIsForgotten() {
        for (int i = 0; i < 20; i++) {
            clock.pass(throttle.attempt("192.0.2.1"));
        }
        clock.pass(Duration.ofHours(1).plusSeconds(1));
        for (int i = 0; i < 3; i++) {
            assertThat(throttle.attempt("192.0.2.1")).isZero();
        }
    }

    @Test
    void memoryIsBoundedHoweverManyTry() {
        for (int i = 0; i < Throttle.MOST + 5_000; i++) {
            clock.pass(Duration.ofSeconds(20));
            throttle.attempt("10." + i / 65_536 + "." + i / 256 % 256 + "." + i % 256);
        }
        assertThat(throttle.remembered()).isEqualTo(Throttle.MOST);
    }
}
