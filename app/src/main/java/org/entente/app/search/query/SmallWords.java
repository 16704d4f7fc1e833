package org.entente.app.search.query;

import java.util.Set;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/** Words of English grammar: no reader looks for them, and in lower case they are no codes. */
final class SmallWords {
    /** What Lucene's list lacks and some code, acronym or surname is: Canada, Peru, Norway, the WHO, Theresa May. */
    private static final Set<String> MORE = Set.of(
            "about", "all", "any", "can", "did", "do", "does", "had", "has", "have", "her", "his", "how", "may", "nor",
            "our", "out", "over", "per", "than", "what", "when", "where", "who", "why");

    /** What stands between two sides of a relation. */
    private static final Set<String> JOINING = Set.of("vs", "versus", "v", "&", "between", "against", "from");

    private SmallWords() {}

    /** Whether the word says nothing by itself. */
    static boolean has(String word) {
        return MORE.contains(word) || EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word);
    }

    /** Whether the word only joins others. */
    static boolean joins(String word) {
        return JOINING.contains(word);
    }
}
