package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.engine.coding.Coder;
import org.entente.engine.lexicon.Example;
import org.entente.engine.scoring.ScorerFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The weights that are shipped, over the whole lexicon. */
class ScorerTest {
    private static final Path WEIGHTS = Path.of("src/main/resources/lexicon/scorer.tsv");
    private static final long LARGEST = 1 << 20;

    private static Coder withScorer;

    @BeforeAll
    static void read() throws IOException {
        withScorer = Whole.CODER.with(Optional.of(ScorerFile.read(Files.readAllLines(WEIGHTS))));
    }

    private static String kind(Coder coder, String marked) {
        Example example = Example.of(marked);
        return coder.pair(example.text(), example.source(), example.target())
                .flatMap(Coder::kind)
                .orElse("");
    }

    /** Words that no entry has: only their meaning can tell. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASSAULT | S[Norwegian marines] tomahawked T[a Swedish sentry] in the fog.",
                "ACCUSE | S[The Finnish premier] traduced T[Sweden] at the congress.",
                "CONSULT | S[The Finnish premier] confabulated with T[the Swedish king] all night.",
            })
    void wordsThatNoEntryHasAreToldByTheirMeaning(String kind, String sentence) {
        assertThat(kind(Whole.CODER, sentence)).isEmpty();
        assertThat(kind(withScorer, sentence)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONSULT | S[Norway's premier] met T[the Swedish king] in Oslo.",
                "SANCTION | S[Norway] expelled two T[Swedish] diplomats on Friday.",
                "YIELD | S[Norway] lifted its ban on T[Swedish] timber.",
                "REJECT | S[Norway] refused to meet T[the Swedish envoy].",
            })
    void whereAnEntryHoldsTheScorerLeavesItAlone(String kind, String sentence) {
        assertThat(kind(Whole.CODER, sentence)).isEqualTo(kind);
        assertThat(kind(withScorer, sentence)).isEqualTo(kind);
    }

    @Test
    void theLexiconAloneMayHaveNoAnswerTheScorerAlwaysHas() {
        String odd = "S[The ropemakers] gave T[the harbour master] a piece of string.";
        assertThat(kind(Whole.CODER, odd)).isEmpty();
        assertThat(kind(withScorer, odd)).isNotEmpty();
    }

    @Test
    void theWeightsAreSmallAndAreTextOfTabsAndLines() throws IOException {
        assertThat(Files.size(WEIGHTS)).isLessThan(LARGEST);
        List<String> lines = Files.readAllLines(WEIGHTS);
        assertThat(lines).allMatch(line -> line.matches("(?:#|types|bias|meaning|clue)\t.+"));
    }
}
