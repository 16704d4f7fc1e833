package org.entente.engine.text.time;

import java.util.List;
import java.util.Set;

/** The words of a sentence by number; beyond its ends stands {@link Word#NONE}. */
final class Words {
    private final List<Word> words;

    private Words(List<Word> words) {
        this.words = words;
    }

    static Words of(String sentence) {
        return new Words(new Lexer(sentence).words());
    }

    int size() {
        return words.size();
    }

    Word at(int i) {
        return i < 0 || i >= words.size() ? Word.NONE : words.get(i);
    }

    /** In lower case; empty beyond the ends. */
    String lower(int i) {
        return at(i).lower();
    }

    boolean is(int i, String lower) {
        return at(i).lower().equals(lower);
    }

    boolean is(int i, Set<String> lower) {
        return lower.contains(at(i).lower());
    }

    /** Whether no blank stands between a word and the one before it. */
    boolean touches(int i) {
        return i > 0 && at(i).begin() == at(i - 1).end();
    }

    /** {@code i + 1} if word {@code i} is {@code lower}, else {@code i}: steps over what may stand there. */
    int over(int i, String lower) {
        return is(i, lower) ? i + 1 : i;
    }

    int over(int i, Set<String> lower) {
        return is(i, lower) ? i + 1 : i;
    }
}
