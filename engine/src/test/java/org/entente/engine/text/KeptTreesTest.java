package org.entente.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTreesTest {
    private final List<String> parsed = new ArrayList<>();
    private final Syntax kept = new KeptTrees(new OneWord());

    @Test
    void noSentenceIsParsedTwice() {
        Tree first = tree("Peace.", 0);
        assertThat(tree("Peace.", 0)).isSameAs(first);
        assertThat(parsed).containsExactly("Peace.");
    }

    @Test
    void theSameWordsElsewhereInAnArticleAreAnotherSentence() {
        assertThat(tree("Peace.", 7).token(0).begin()).isEqualTo(7);
        assertThat(tree("Peace.", 0).token(0).begin()).isZero();
    }

    private Tree tree(String sentence, int offset) {
        return kept.parse(kept.words(sentence, offset));
    }

    /** Takes a sentence for one word, and notes what it was asked. */
    private final class OneWord implements Syntax {
        @Override
        public WordVectors vectors() {
            throw new UnsupportedOperationException("nobody asks what a word means");
        }

        @Override
        public List<Words> sentences(String paragraph, int offset) {
            return List.of(words(paragraph, offset));
        }

        @Override
        public Words words(String sentence, int offset) {
            return new Words(List.of(new Token(offset, offset + sentence.length(), sentence, "", "")));
        }

        @Override
        public Tree parse(Words words) {
            parsed.add(words.tokens().get(0).form());
            return new Tree(words.tokens(), new int[] {-1}, new String[] {"root"});
        }
    }
}
