package org.entente.engine.coding.voice;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.text.Token;

/** The words without which nobody tells anything in a sentence, unless it stands in quotation marks. */
public final class TellingWords {
    private static final List<String> VERBS = List.of("speech", "telling", "hearsay", "issue", "denials", "heard");
    private static final List<String> OTHERS = List.of("telling-noun", "hearsay-adverb", "document");

    private final Set<String> verbs = new HashSet<>(Citations.AS);
    private final Set<String> phrases;
    private final Set<String> others = new HashSet<>(Citations.WORDS);

    public TellingWords(Lexicon lexicon) {
        VERBS.forEach(name -> verbs.addAll(lexicon.words(name)));
        phrases = lexicon.words("telling-phrase");
        others.addAll(Citations.RECKONING);
        others.add("according");
        OTHERS.forEach(name -> others.addAll(lexicon.words(name)));
    }

    /** Whether the tagged word at {@code i} is one, or begins one. */
    public boolean isOne(List<Token> tagged, int i) {
        Token token = tagged.get(i);
        String lemma = token.lemma();
        if (others.contains(lemma) || others.contains(token.form().toLowerCase(Locale.ROOT))) {
            return true;
        }
        return token.isVerb()
                && (verbs.contains(lemma)
                        || i + 1 < tagged.size()
                                && phrases.contains(
                                        lemma + " " + tagged.get(i + 1).lemma()));
    }
}
