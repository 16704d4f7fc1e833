package org.entente.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a phrase that tell who is meant: in lower case, without articles, prepositions and the like. */
final class ContentWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> STOP = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "has", "have", "her", "his", "in", "is", "it", "its",
            "of", "on", "or", "s", "that", "the", "their", "they", "this", "to", "was", "were", "which", "who", "with");

    private ContentWords() {}

    static List<String> of(String phrase) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(phrase.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            if (!STOP.contains(matcher.group())) {
                words.add(matcher.group());
            }
        }
        return words;
    }

    /** How many words two phrases share; a word that stands twice in both counts twice. */
    static Score overlap(List<String> answer, List<String> gold) {
        List<String> left = new ArrayList<>(gold);
        long shared = answer.stream().filter(left::remove).count();
        return new Score(shared, answer.size(), gold.size());
    }
}
