package org.entente.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.engine.ontology.Span;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final String TEXT = "One. Two goes on. Three is told.\n\nFour here. Five too. Six ends it.";

    private static String around(String words, int sentences) {
        int begin = TEXT.indexOf(words);
        return Passage.around(TEXT, new Span(begin, begin + words.length()), sentences)
                .of(TEXT);
    }

    @Test
    void aPassageHasSoManySentencesBeforeAndAfter() {
        assertThat(around("told", 1)).isEqualTo("Two goes on. Three is told.\n\nFour here.");
        assertThat(around("Five", 1)).isEqualTo("Four here. Five too. Six ends it.");
    }

    @Test
    void atTheEndsOfATextThereAreFewer() {
        assertThat(around("One", 2)).startsWith("One.").endsWith("told.");
        assertThat(around("ends it.", 1)).isEqualTo("Five too. Six ends it.");
        assertThat(around("goes", 9)).isEqualTo(TEXT);
    }

    @Test
    void wordsOverSeveralSentencesAreAllInIt() {
        assertThat(around("Two goes on. Three", 0)).isEqualTo("Two goes on. Three is told.");
    }
}
