package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameTest {
    @Test
    void whatIsEqualIsOneObject() {
        List<String> seen = Same.of(List.of("FRA", "government"));
        assertThat(Same.of(List.of("FRA", "government"))).isSameAs(seen);
        assertThat(Same.of(List.of("FRA", "military"))).isNotSameAs(seen).containsExactly("FRA", "military");
    }

    @Test
    void whatIsGivenIsAlwaysEqual() {
        LocalDate first = LocalDate.of(1990, 1, 1);
        for (int day = 0; day < 100_000; day++) {
            assertThat(Same.of(first.plusDays(day))).isEqualTo(first.plusDays(day));
            assertThat(Same.of("word " + day)).isEqualTo("word " + day);
        }
    }
}
