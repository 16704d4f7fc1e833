package org.entente.app.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.app.Fault;
import org.entente.engine.ontology.When;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 31);
    private static final Period SPRING = new Period(Optional.of(MARCH), Optional.of(MAY));

    @Test
    void bothItsDaysLieInIt() {
        assertThat(SPRING.meets(When.day(MARCH))).isTrue();
        assertThat(SPRING.meets(When.day(MAY))).isTrue();
        assertThat(SPRING.meets(When.day(MARCH.minusDays(1)))).isFalse();
        assertThat(SPRING.meets(When.day(MAY.plusDays(1)))).isFalse();
    }

    @Test
    void whatReachesIntoItMeetsIt() {
        assertThat(SPRING.meets(MARCH.minusYears(1), MAY.plusYears(1))).isTrue();
        assertThat(SPRING.meets(MAY, MAY.plusYears(1))).isTrue();
    }

    @Test
    void itIsOpenWithoutADay() {
        assertThat(new Period(Optional.of(MARCH), Optional.empty()).meets(When.day(MAY.plusYears(9))))
                .isTrue();
        assertThat(new Period(Optional.empty(), Optional.of(MAY)).meets(When.day(MAY.plusYears(9))))
                .isFalse();
    }

    @Test
    void whatHasNoDateLiesOnlyInThatOfAllTimes() {
        assertThat(Period.ALL.meets(When.UNKNOWN)).isTrue();
        assertThat(SPRING.meets(When.UNKNOWN)).isFalse();
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Period(Optional.of(MAY), Optional.of(MARCH)))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("exchange them");
    }
}
