package org.entente.app.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinksTest {
    @Test
    void anIdMayHoldAnyLetter() {
        assertThat(Links.article("https://example.org/a b?c#d"))
                .isEqualTo("/article/https:%2F%2Fexample.org%2Fa%20b%3Fc%23d");
    }

    @Test
    void sidesReadAsTheyAreTyped() {
        assertThat(Links.relation("FRA+DEU", "members:EU")).isEqualTo("/relation/FRA+DEU/members:EU");
    }
}
