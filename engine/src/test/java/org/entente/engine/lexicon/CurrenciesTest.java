package org.entente.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurrenciesTest {
    private static final String FILE =
            """
            - {currency: ARC, words: [castar, silver castar], nouns: [castar], of: [ARN], signs: [C]}
            - {currency: GOC, words: [gondorian castar], nouns: [castar], of: [GON]}
            """;

    @Test
    void aNameIsReadAsLongAsItGoes() {
        assertThat(read(FILE).at(List.of("silver", "castar", "yesterday"), 0))
                .isEqualTo(new Trie.Found<>(2, List.of("ARC")));
    }

    @Test
    void aStateSaysWhoseMoneyItIs() {
        assertThat(read(FILE).of("GON", "castar")).contains("GOC");
        assertThat(read(FILE).of("ROH", "castar")).isEmpty();
    }

    @Test
    void theCodeIsAWordAndASign() {
        assertThat(read(FILE).ofSign("GOC")).contains("GOC");
        assertThat(read(FILE).at(List.of("goc"), 0).values()).containsExactly("GOC");
    }

    @Test
    void everyFaultIsToldWithItsLine() {
        String more =
                "- {currency: oz, words: [ounce], signs: [C]}\n- {currency: ROC, words: [castar]}\n- {currency: HAC}\n";
        LexiconException e = catchThrowableOfType(LexiconException.class, () -> read(FILE + more));
        assertThat(e.problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "currencies.yaml:3: \"oz\" is no ISO code of a currency",
                        "currencies.yaml:3: oz: the sign \"C\" stands twice; keep one",
                        "currencies.yaml:4: ROC: \"castar\" is ARC too; say whose it is, with \"of\"",
                        "currencies.yaml:5: a currency needs \"currency\", its ISO code, and \"words\"");
    }

    private static Currencies read(String text) {
        return Currencies.read(Sources.of("currencies.yaml", text));
    }
}
