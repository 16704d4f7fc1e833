package org.entente.engine.text.decoding;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** A word form with all that can be known of it by itself. */
final class Word {
    /** The form, lemma and tag of what stands before the first word of a sentence. */
    static final String NO_WORD = "@#r$%";

    static final Word ROOT = new Word(NO_WORD, List.of(), List.of());
    static final Lemma NO_LEMMA = new Lemma(NO_WORD, NO_WORD, null);

    /** What the trained models have as the form of a word: "1,234" is "0". */
    final String simplified;

    /** Hash and power of the first fields of {@link Field}, up to the tag. */
    final long[] values = new long[(Field.AMBIGUITY.ordinal() + 1) * 2];

    final long[] ambiguities;
    final long[] clusters;
    final long[] orthography;
    final long[] orthographyFirst;

    /** The longest of the word's clusters, or empty. */
    final String cluster;

    /** What it says to the tagger, by the number of {@link OwnScores}. */
    final AtomicReferenceArray<float[]> known = new AtomicReferenceArray<>(3);

    private Lemma lemmas;

    /**
     * A base form under a tag, with the hashes and powers of both.
     *
     * @param known what the word says under this tag to the parser, by the number of {@link OwnScores}
     */
    record Lemma(
            String tag,
            long tagHash,
            long tagPower,
            String text,
            long hash,
            long power,
            AtomicReferenceArray<float[]> known,
            Lemma next) {
        private Lemma(String tag, String text, Lemma next) {
            this(
                    tag,
                    Hash.of(tag),
                    Hash.power(tag.length()),
                    text,
                    Hash.of(text),
                    Hash.power(text.length()),
                    new AtomicReferenceArray<>(4),
                    next);
        }
    }

    Word(String simplified, List<String> ambiguities, List<String> clusters) {
        this.simplified = simplified;
        this.ambiguities = hashes(ambiguities);
        this.clusters = hashes(clusters);
        this.orthography = hashes(Orthography.of(simplified, false));
        this.orthographyFirst = hashes(Orthography.of(simplified, true));
        this.cluster = clusters.stream()
                .max((a, b) -> a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length()))
                .orElse("");
        String lower = StringUtils.toLowerCase(simplified);
        set(Field.FORM, simplified);
        set(Field.LOWER, lower);
        set(Field.SHAPE, StringUtils.getShape(simplified, 2));
        affix(Field.PREFIX_2, lower, 0, 2, 2);
        affix(Field.PREFIX_3, lower, 0, 3, 3);
        int end = lower.length();
        affix(Field.SUFFIX_1, lower, end - 1, end, 1);
        affix(Field.SUFFIX_2, lower, end - 2, end, 2);
        affix(Field.SUFFIX_3, lower, end - 3, end, 3);
        affix(Field.SUFFIX_4, lower, end - 4, end, 4);
        if (!ambiguities.isEmpty()) {
            set(Field.AMBIGUITY, String.join("_", ambiguities));
        }
    }

    private static long[] hashes(List<String> strings) {
        return strings.stream().mapToLong(Hash::of).toArray();
    }

    /** An affix is shorter than the word. */
    private void affix(Field field, String lower, int from, int to, int length) {
        if (length < lower.length()) {
            set(field, lower.substring(from, to));
        }
    }

    private void set(Field field, String value) {
        values[field.ordinal() * 2] = Hash.of(value);
        values[field.ordinal() * 2 + 1] = Hash.power(value.length());
    }

    /** The base form under a tag; worked out once. Two threads may do it at once: they find the same. */
    Lemma lemma(String tag, Lemmatizer lemmatizer) {
        for (Lemma lemma = lemmas; lemma != null; lemma = lemma.next) {
            if (lemma.tag.equals(tag)) {
                return lemma;
            }
        }
        String text = lemmatizer.lemma(simplified, tag).intern();
        return lemmas = new Lemma(tag, text, lemmas);
    }

    /** Finds base forms of simplified forms. */
    interface Lemmatizer {
        String lemma(String simplified, String tag);
    }
}
