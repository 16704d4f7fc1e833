package org.entente.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    private static final String STORY = "A court ordered the release of the sailors.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OSLO -- ",
                "OSLO — ",
                "OSLO – ",
                "OSLO - ",
                "OSLO: ",
                "NEW YORK -- ",
                "PORT-AU-PRINCE -- ",
                "OSLO (Reuters) - ",
                "Oslo (Reuters) - ",
                "OSLO, March 16 (Xinhua) -- ",
                "OSLO, Norway -- ",
                "OSLO, Norway (AP) — ",
            })
    void aDatelineIsFoundToItsEnd(String dateline) {
        assertThat(Dateline.length(dateline + STORY)).isEqualTo(dateline.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A court ordered the release of the sailors.",
                "NATO and the EU agreed on Monday.",
                "Norway - the host of the talks - was pleased.",
                "123 -- 456",
            })
    void anOrdinaryBeginningIsNone(String text) {
        assertThat(Dateline.length(text)).isZero();
    }
}
