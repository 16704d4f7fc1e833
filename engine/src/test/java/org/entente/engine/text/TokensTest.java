package org.entente.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
    private final Tokens tokens = new Tokens();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n ",
                "Gondor.",
                "etc.",
                "The envoys met.",
                "\"We will not leave,\" said Mr. Falk (aged 61), \"until they're gone.\"",
                "On Sept. 19-20, 2019, the U.S. and the E.U. signed a $3.5bn deal; see www.example.org/a?b=c.",
                "No. 10 cannot comment: it's gonna be '97 all over again...",
                "He said [ a ] and ( b ) -- and that 1,200.50 km/h is 3/4 of it!",
                "  Arnor's   ex-president\tdidn't answer  e-mails to envoy@gondor.example . ",
                "“Never,” he wrote — ‘not in 100 years’ — and the cease-fire held.",
                "A :-) and 10% of 5'11\" people, AT&T, Yahoo! and 80s' wannabes."
            })
    void cutsAsNlp4jCuts(String text) {
        assertThat(tokens.of(text)).map(TokensTest::told).isEqualTo(asked(text));
        // The second time it remembers.
        assertThat(tokens.of(text)).map(TokensTest::told).isEqualTo(asked(text));
    }

    @Test
    void partsSentences() {
        assertThat(tokens.sentences("Arnor left. Gondor stayed."))
                .map(sentence -> sentence.get(0).getWordForm())
                .containsExactly("Arnor", "Gondor");
    }

    private static List<String> asked(String text) {
        return new EnglishTokenizer()
                .tokenize(text).stream().map(TokensTest::told).toList();
    }

    private static String told(Token token) {
        return token.getStartOffset() + "-" + token.getEndOffset() + " " + token.getWordForm();
    }
}
