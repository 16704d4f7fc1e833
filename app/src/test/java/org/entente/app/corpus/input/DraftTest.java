package org.entente.app.corpus.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class DraftTest {
    @Test
    void aTextOfWhiteSpaceIsNoneAlsoOfSuchAsDoesNotBreak() {
        assertThat(reason("", " \n\t\u00a0\u2003\u202f\u3000")).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void bytesTakenForLettersAreNoTextWhateverTheyCameIn() {
        assertThat(reason("", "FRA meets \0ITA.")).isEqualTo(Reason.BINARY);
        assertThat(reason("", "FRA \1\2\3\4\5\6\7 ITA.")).isEqualTo(Reason.BINARY);
    }

    @Test
    void anAddressMayBeAnIdAndAWholeTextMayNot() throws BadInput {
        String address = "https://example.org/" + "a".repeat(2_000);

        assertThat(draft(address).with("FRA meets ITA.").id()).isEqualTo(address);
        assertThat(reason("i".repeat(10_001), "FRA meets ITA.")).isEqualTo(Reason.BAD_ID);
    }

    private static Reason reason(String id, String text) {
        var reason = new Reason[1];
        assertThatThrownBy(() -> draft(id).with(text))
                .asInstanceOf(InstanceOfAssertFactories.type(BadInput.class))
                .satisfies(bad -> reason[0] = bad.reason());
        return reason[0];
    }

    private static Draft draft(String id) {
        return new Draft(id, "", "", "", "");
    }
}
