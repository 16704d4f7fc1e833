package org.entente.engine.text;

import java.util.List;

/** A parser: plain text into sentences, and a sentence into a tree. One instance serves many threads. */
public interface Syntax {
    /** A sentence's tokens. Until they are tagged, lemma and tag are empty. */
    record Words(List<Token> tokens) {
        /** Whether all have tags. */
        public boolean areTagged() {
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).tag().isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        public int begin() {
            return tokens.get(0).begin();
        }

        public int end() {
            return tokens.get(tokens.size() - 1).end();
        }
    }

    /** The sentences of one paragraph that starts at {@code offset} in the article. */
    List<Words> sentences(String paragraph, int offset);

    /** The text as one sentence, whatever stops stand in it. */
    Words words(String sentence, int offset);

    /** What the words mean that the parser was trained with. */
    WordVectors vectors();

    /** The words with tags and lemmas, which {@link #parse} then need not find again; as they are if it cannot tell. */
    default Words tag(Words words) {
        return words;
    }

    /** Tags, lemmas and dependencies. */
    Tree parse(Words words);
}
