package org.entente.engine.text.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashTest {
    @ParameterizedTest
    @CsvSource({"a, b", "NNP, meet", "'', x", "x, ''", "a_b, c", "Łódź, 東京"})
    void theHashOfAJoinedStringComesFromItsParts(String left, String right) {
        assertThat(Hash.join(Hash.of(left), Hash.of(right), Hash.power(right.length())))
                .isEqualTo(Hash.of(left + "_" + right));
    }
}
