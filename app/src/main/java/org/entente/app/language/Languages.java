package org.entente.app.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.engine.ontology.Article;

/**
 * Tells in which language an article is written. Most English is known by its small words; only a text that is not
 * clearly English loads Lingua. An article in which both occur, such as a French one that quotes English, goes by the
 * larger part of its paragraphs. Where nothing can be told, as of a headline, a list of names or code, the answer is
 * {@code "und"}: such a text is read, for a language that is not English leaves little to code.
 */
public final class Languages {
    public static final String ENGLISH = "en";
    /** ISO 639-2's code for undetermined. */
    public static final String UNKNOWN = "und";

    private static final Set<String> READ = Set.of(ENGLISH, UNKNOWN);

    /** Of the sample articles in English none has fewer than 16 of 100. */
    private static final double ENGLISH_SHARE = 0.15;

    private static final double FOREIGN_SHARE = 0.06;
    private static final int FEW_WORDS = 8;
    /** Below so many letters Lingua's trigrams often err. */
    private static final int FEW_LETTERS = 60;

    private static final double NEARLY_ENGLISH = 0.9;
    private static final double SIGNS_OF_CODE = 0.05;
    private static final double NAMES = 0.75;

    private final Lingua lingua = new Lingua();

    /** Whether articles of this language are coded. */
    public static boolean isRead(String language) {
        return READ.contains(language);
    }

    public String of(Article article) {
        return of(article, "");
    }

    /**
     * The language of the article's text, ISO 639-1 or {@code "und"}.
     *
     * @param declared what its file says of it: {@code "fr"}, {@code "en-GB"}, {@code "English"}, or empty. It decides where
     *     the words alone do not, and where they are few; where they are clear it does not count, for many pages declare
     *     what their template says.
     */
    public String of(Article article, String declared) {
        String text = article.text();
        if (isClearlyEnglish(SmallWords.of(text))) {
            return ENGLISH;
        }
        Answer answer = byParagraphs(text);
        return answer.clear() ? answer.language() : Declared.code(declared).orElse(answer.language());
    }

    /** @param clear whether nobody who says otherwise is believed */
    private record Answer(String language, boolean clear) {
        static final Answer NONE = new Answer(UNKNOWN, false);
    }

    /** By what most of the words stand in; English where it is as much as all else. */
    private Answer byParagraphs(String text) {
        int english = 0;
        int other = 0;
        List<String> rest = new ArrayList<>();
        for (String paragraph : text.split("\\n+")) {
            SmallWords words = SmallWords.of(paragraph);
            if (isClearlyEnglish(words)) {
                english += words.words();
            } else {
                rest.add(paragraph);
                other += words.words();
            }
        }
        return english > 0 && english >= other ? new Answer(ENGLISH, english > other) : guess(String.join("\n", rest));
    }

    /** So that no model is loaded for it. */
    static boolean isClearlyEnglish(SmallWords words) {
        return words.words() >= FEW_WORDS
                && words.english() >= ENGLISH_SHARE * words.words()
                && words.foreign() <= FOREIGN_SHARE * words.words();
    }

    private Answer guess(String text) {
        Script script = Script.of(text);
        if (script.letters() == 0 || script.isLatin() && (isNoProse(text, script) || isMostlyNames(text))) {
            return Answer.NONE;
        }
        SmallWords words = SmallWords.of(text);
        Lingua.Guess guess = lingua.guess(text);
        boolean few = words.words() < FEW_WORDS || script.letters() < FEW_LETTERS && words.foreign() < 2;
        if (guess.language().equals(ENGLISH) || !script.isLatin()) {
            return new Answer(guess.language(), !few || !script.isLatin());
        }
        boolean doubtful = guess.english() >= NEARLY_ENGLISH || words.english() > words.foreign();
        return doubtful || few && script.isPlain() ? Answer.NONE : new Answer(guess.language(), !few);
    }

    /** Code and tables: signs that no sentence has. */
    private static boolean isNoProse(String text, Script script) {
        long signs = text.chars()
                .filter(c -> "{}()[];=<>|_\\/#$%&*+".indexOf(c) >= 0)
                .count();
        return signs > SIGNS_OF_CODE * script.letters();
    }

    /** "Ilham Aliyev, Nikol Pashinyan": capitals, and no small word of any language. */
    private static boolean isMostlyNames(String text) {
        String[] words = text.strip().split("[^\\p{L}\\p{M}'’-]+");
        long capital = java.util.Arrays.stream(words)
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .count();
        boolean mixed = text.chars().anyMatch(Character::isLowerCase);
        SmallWords small = SmallWords.of(text);
        return mixed && small.foreign() == 0 && small.english() == 0 && capital >= NAMES * words.length;
    }
}
