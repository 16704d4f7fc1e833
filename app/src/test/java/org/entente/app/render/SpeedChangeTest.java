package org.entente.app.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.app.Fault;
import org.entente.app.benchmark.Speed;
import org.junit.jupiter.api.Test;

class SpeedChangeTest {
    private static final String BEFORE = SpeedText.json(new Speed(1, 10, 1000, 900, 1.0, 0.1, 0.4, 0.5), 500);

    @Test
    void tellsWhatGotSlower() {
        String now = SpeedText.json(new Speed(1, 10, 1000, 900, 1.2, 0.1, 0.6, 0.49), 510);
        assertThat(SpeedChange.print(now, BEFORE, "old.json"))
                .isEqualTo(
                        """
                        Worse than in old.json:
                          sentences a second   833.3, was 1,000.0 (-17 %)
                          parse, µs a sentence 600.0, was 400.0 (+50 %)
                        """);
    }

    @Test
    void whatDiffersLittleIsTheSame() {
        String now = SpeedText.json(new Speed(1, 10, 1000, 900, 1.04, 0.1, 0.41, 0.52), 520);
        assertThat(SpeedChange.print(now, BEFORE, "old.json")).startsWith("Nothing is worse");
    }

    @Test
    void otherTextsAreNotCompared() {
        String now = SpeedText.json(new Speed(2, 10, 1000, 900, 9, 0.1, 0.6, 0.49), 510);
        assertThat(SpeedChange.print(now, BEFORE, "old.json")).contains("cannot be compared");
    }

    @Test
    void anotherFileIsRefused() {
        assertThatThrownBy(() -> SpeedChange.print(BEFORE, "{}", "old.json"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("old.json");
        assertThatThrownBy(() -> SpeedChange.print(BEFORE, "fast", "old.json")).hasMessageContaining("is no JSON");
    }
}
