package org.entente.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void whatCanBeReadStaysAsItIs() {
        String text = "Ağdam, 阿, \uD83D\uDE00, שלום\u200F, سلام\n\t\r é \u00A0";
        assertThat(Letters.seen(text)).isSameAs(text);
    }

    @Test
    void whatTurnsOrHidesTheRestIsShown() {
        assertThat(Letters.seen("a\u202Eb\u2066c\u0000d\u0085e\uFFFEf"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
    }

    @Test
    void halvesOfLettersAreShown() {
        assertThat(Letters.seen("\uD83D")).isEqualTo("\uFFFD");
        assertThat(Letters.seen("a\uDE00b\uD83D")).isEqualTo("a\uFFFDb\uFFFD");
    }
}
