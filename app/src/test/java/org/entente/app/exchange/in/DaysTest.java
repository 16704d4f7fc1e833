package org.entente.app.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "20150219",
                "2015-02-19",
                "2015/2/19",
                "2015-02-19 11:30:00",
                "2015-02-19T11:30",
                "20150219113000",
                "2/19/2015",
                "02/19/2015 00:00"
            })
    void aDayIsReadInManyForms(String text) throws BadRow {
        assertThat(Days.day(text)).isEqualTo((int) LocalDate.of(2015, 2, 19).toEpochDay());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"20150229", "2015-13-01", "2/3/2015", "19/2/2015", "201502", "yesterday", "2015-0219", "1e9"})
    void whatCannotBeOrCouldBeTwoDaysIsNotRead(String text) {
        assertThatThrownBy(() -> Days.day(text)).isInstanceOf(BadRow.class).hasMessageContaining(text);
    }
}
