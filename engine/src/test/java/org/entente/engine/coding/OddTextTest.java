package org.entente.engine.coding;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that once made the reader fall over: read again, so that they never do. */
class OddTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "In Arnor critics blamed Gondor.",
                "Outside Arnor the envoys condemned Gondor.",
                "\"The king of Arnor said on Monday that Gondor had attacked a camp.\"\"\"",
                "\"\"\"",
                "The king said: \"We will meet.\n\n\"\"",
                "\"Arnor attacked Gondor.\" \"",
                "said",
                "According to Arnor.",
                "In",
                ", , , said the king of Arnor",
            })
    void isRead(String text) {
        assertThatCode(() -> Small.read(text)).doesNotThrowAnyException();
    }
}
