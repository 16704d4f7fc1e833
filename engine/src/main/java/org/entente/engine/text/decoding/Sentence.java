package org.entente.engine.text.decoding;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** The words of a sentence while it is decoded; word 0 is the root, before the first. */
final class Sentence {
    private static final long[] NONE = {};
    private static final long[] AT_START = {Hash.of("0")};
    private static final long[] AT_END = {Hash.of("1")};

    /** How many, with the root. */
    final int size;

    final Word[] words;

    /** What each word says by itself: to the tagger, and once it has a tag, to the parser. */
    final AtomicReferenceArray<float[]>[] known;

    final Wanted wanted = new Wanted();

    /** Hash and power of each field of each word; a power of 0 stands for nothing. */
    final long[] values;

    @SuppressWarnings("unchecked") // an array of what has parameters
    Sentence(Word[] words) {
        this.size = words.length;
        this.words = words;
        this.known = new AtomicReferenceArray[size];
        this.values = new long[size * Field.COUNT * 2];
        for (int i = 0; i < size; i++) {
            known[i] = words[i].known;
            System.arraycopy(words[i].values, 0, values, at(i, 0), words[i].values.length);
        }
        set(0, Word.NO_LEMMA);
    }

    /** Gives a word its tag and base form. */
    void set(int word, Word.Lemma lemma) {
        set(word, Field.TAG, lemma.tagHash(), lemma.tagPower());
        set(word, Field.LEMMA, lemma.hash(), lemma.power());
        known[word] = lemma.known();
    }

    static int at(int word, int field) {
        return (word * Field.COUNT + field) * 2;
    }

    void set(int word, Field field, long hash, long power) {
        int at = at(word, field.ordinal());
        values[at] = hash;
        values[at + 1] = power;
    }

    /** The hashes of what the word has of a kind. */
    long[] set(int word, SetField field) {
        if (word == 0) {
            return NONE;
        }
        return switch (field) {
            case AMBIGUITIES -> words[word].ambiguities;
            case ORTHOGRAPHY -> word == 1 ? words[word].orthographyFirst : words[word].orthography;
            case POSITION -> word == 1 ? AT_START : word == size - 1 ? AT_END : NONE;
            case CLUSTERS -> words[word].clusters;
        };
    }
}
