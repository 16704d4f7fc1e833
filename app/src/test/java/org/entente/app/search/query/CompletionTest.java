package org.entente.app.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CompletionTest {
    private static final Completion COMPLETION = new Completion(Shipped.INTERPRETER);

    @Test
    void theLastWordsAreCompleted() {
        assertThat(queries("USA azerb")).contains("USA Azerbaijan");
        assertThat(queries("democratic republic of the c").get(0)).isEqualTo("Democratic Republic of the Congo");
        assertThat(queries("sanct")).contains("sanction");
    }

    @Test
    void statesComeBeforePeople() {
        assertThat(queries("arm").get(0)).isEqualTo("Armenia");
        assertThat(queries("ilham al")).containsExactly("Ilham Aliyev");
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(queries("TÜRKIY")).containsExactly("Türkiye");
    }

    @Test
    void nothingIsSuggestedAfterAWordIsOver() {
        assertThat(queries("USA ")).isEmpty();
        assertThat(queries("")).isEmpty();
    }

    @Property(tries = 300)
    void whateverIsTypedItDoesNotThrow(@ForAll String typed) {
        assertThat(COMPLETION.of(typed, Shipped.TODAY, 8)).hasSizeLessThanOrEqualTo(8);
    }

    private static List<String> queries(String typed) {
        return COMPLETION.of(typed, Shipped.TODAY, 8).stream()
                .map(Completion.Suggestion::query)
                .toList();
    }
}
