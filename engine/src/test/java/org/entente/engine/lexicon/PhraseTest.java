package org.entente.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
    @ParameterizedTest
    @CsvSource({
        "troop, troop",
        "peace talk, talk",
        "ring of steel, ring",
        "large ring of steel, ring",
        "moratorium on attack, moratorium",
        "right to vote, right",
        "hand-to-hand fighting, fighting",
        "co-operation, co-operation",
        "sit in, in",
    })
    void theHeadOfANounsPhraseIsItsLastWordOrTheOneBeforeAPreposition(String words, String head) {
        assertThat(Phrase.noun(words).head()).isEqualTo(head);
    }

    @Test
    void theOtherWordsKeepTheirOrder() {
        assertThat(Phrase.noun("large ring of steel").others()).isEqualTo(List.of("large", "of", "steel"));
        assertThat(Phrase.noun("cease-fire line").others()).isEqualTo(List.of("cease", "fire"));
    }

    @Test
    void theHeadOfAVerbsPhraseIsItsFirstWord() {
        assertThat(Phrase.verb("put on ice")).isEqualTo(new Phrase("put", List.of("on", "ice")));
    }
}
