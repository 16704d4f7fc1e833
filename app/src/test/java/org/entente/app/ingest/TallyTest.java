package org.entente.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Skipped;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void allSkippedInputsAreCountedAndTheFirstOfEachReasonListed() {
        Tally tally = new Tally();
        IntStream.range(0, Tally.LISTED + 5)
                .forEach(i -> tally.skipped(new Skipped("a.jsonl:" + i, Reason.EMPTY, "has no text")));
        tally.skipped(new Skipped("b.txt", Reason.MISSING, "is not there"));

        assertThat(tally.skippedCount()).isEqualTo(Tally.LISTED + 6);
        assertThat(tally.inputs()).isEqualTo(Tally.LISTED + 6);
        assertThat(tally.skipped())
                .hasSize(Tally.LISTED + 1)
                .extracting(Skipped::place)
                .endsWith("b.txt");
        assertThat(tally.skippedCounts()).containsEntry(Reason.EMPTY, Tally.LISTED + 5L);
    }
}
