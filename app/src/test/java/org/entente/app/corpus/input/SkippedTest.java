package org.entente.app.corpus.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SkippedTest {
    @Test
    void whatAnInputSaysOfItselfIsCutButNotWithinALetter() {
        String detail = new Skipped("a.json", Reason.BROKEN_JSON, "x".repeat(499) + "\uD83D\uDE00 and more").detail();

        assertThat(detail).isEqualTo("x".repeat(499) + " ...");
        assertThat(new Skipped("a.json", Reason.BROKEN_JSON, "x".repeat(500)).detail())
                .hasSize(500);
    }

    @Test
    void neitherPlaceNorDetailCanSteerTheTerminal() {
        Skipped skipped = new Skipped("a\u001b[2J\n.json", Reason.BROKEN_JSON, "says \u202e\r\u001b]0;x\u0007");

        assertThat(skipped.line()).startsWith("a?[2J?.json: says ???]0;x?; ").doesNotContain("\n", "\r");
        assertThat(skipped.place()).as("by which it is found").isEqualTo("a\u001b[2J\n.json");
    }
}
