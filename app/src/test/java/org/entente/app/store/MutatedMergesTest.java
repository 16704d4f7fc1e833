package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.app.Fault;
import org.entente.app.hostile.Mutation;

/** Lines that a person wrote, changed by chance: they are understood or each fault is told with its line. */
class MutatedMergesTest {
    private static final byte[] LINES =
            """
            # the same raid; the agency dated it a day late
            join 3f0c9b1d2a5e7788 81d4c0aa90b2e6f1
            join 81d4c0aa90b2e6f1 1111111111111111   # and this
            part 3f0c9b1d2a5e7788 c2b7719e00d4a5f3
            """
                    .getBytes(StandardCharsets.UTF_8);

    @Property(seed = "20240219")
    void theyAreUnderstoodOrTheirFaultsAreTold(@ForAll long seed) {
        String text = new String(Mutation.of(LINES, LINES, seed), StandardCharsets.UTF_8);

        String said = said(text);

        assertThat(said(text)).isEqualTo(said);
        assertThat(MergeLines.named(text)).isEqualTo(MergeLines.named(text));
        assertThat(said.contains("merges.txt:") || said.startsWith("Overrides")).isTrue();
    }

    private static String said(String text) {
        try {
            return MergeLines.parse(text, "merges.txt", id -> id.length() == 16).toString();
        } catch (Fault fault) {
            return fault.getMessage();
        }
    }
}
