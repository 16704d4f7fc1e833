package org.entente.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShareTest {
    /** R: {@code prop.test(81, 263, correct = FALSE)$conf.int}, as in Newcombe, Statistics in Medicine 17, 1998, table I. */
    @Test
    void theIntervalIsWilsons() {
        Interval of81 = Share.of(81, 263).orElseThrow().interval();
        assertThat(of81.low()).isCloseTo(0.2553, within(0.00005));
        assertThat(of81.high()).isCloseTo(0.3662, within(0.00005));
        Interval of15 = Share.of(15, 148).orElseThrow().interval();
        assertThat(of15.low()).isCloseTo(0.0624, within(0.00005));
        assertThat(of15.high()).isCloseTo(0.1605, within(0.00005));
        Interval none = Share.of(0, 20).orElseThrow().interval();
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.1611, within(0.00005));
    }

    @Test
    void ofNothingThereIsNoShare() {
        assertThat(Share.of(0, 0)).isEmpty();
        assertThat(Share.of(List.of(new Share.Stratum(0, 0, 50)))).isEmpty();
    }

    /** Ten of each were judged, but one type has nine times as many events. */
    @Test
    void aTypeCountsAsMuchAsItHasEvents() {
        Share share = Share.of(List.of(new Share.Stratum(10, 10, 900), new Share.Stratum(0, 10, 100)))
                .orElseThrow();
        assertThat(share.share()).isCloseTo(0.9, within(1e-12));
        assertThat(share.so()).isEqualTo(10);
        // As if of 1 / (0.81 / 10 + 0.01 / 10) judged: wider than of twenty.
        assertThat(share.interval().high() - share.interval().low())
                .isGreaterThan(Share.of(18, 20).orElseThrow().interval().high()
                        - Share.of(18, 20).orElseThrow().interval().low());
    }

    @Test
    void inPartsAsLargeAsWhatTheyStandForItIsThePlainShare() {
        Share parts = Share.of(List.of(new Share.Stratum(8, 10, 100), new Share.Stratum(12, 30, 300)))
                .orElseThrow();
        assertThat(parts.share()).isCloseTo(0.5, within(1e-12));
        Interval plain = Share.of(20, 40).orElseThrow().interval();
        assertThat(parts.interval().low()).isCloseTo(plain.low(), within(1e-12));
        assertThat(parts.interval().high()).isCloseTo(plain.high(), within(1e-12));
    }
}
