package org.entente.engine.text.decoding;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Word forms to what is known of them; the commonest of a corpus are worked out once. */
final class Dictionary {
    /** Some 30 MB of words; a day's news has about as many. */
    private static final int KEPT = 50_000;

    private final WordList ambiguities;
    private final WordList clusters;
    private final Map<String, Word> words = new ConcurrentHashMap<>();

    Dictionary(WordList ambiguities, WordList clusters) {
        this.ambiguities = ambiguities;
        this.clusters = clusters;
    }

    Word word(String form) {
        Word word = words.get(form);
        if (word == null) {
            String simplified = StringUtils.toSimplifiedForm(form);
            String lower = StringUtils.toLowerCase(simplified);
            word = new Word(simplified, ambiguities.of(lower), clusters.of(lower));
            if (words.size() < KEPT) {
                words.put(form, word);
            }
        }
        return word;
    }
}
