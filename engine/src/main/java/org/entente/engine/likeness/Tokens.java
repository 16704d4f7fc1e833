package org.entente.engine.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line into words without case, accents and signs; knows which of them look like names. */
final class Tokens {
    /**
     * A word, possibly with an apostrophe in it, or a number with its separators. It never goes back, or a number without
     * end would nest a call for each of its parts.
     */
    private static final Pattern TOKEN = Pattern.compile("\\d++(?:[.,:]\\d++)*+|[\\p{L}\\d]++(?:['’ʼ]\\p{L}++)*+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern POSSESSIVE = Pattern.compile("['’ʼ]s$");
    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ]");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}\\b)");
    private static final String SENTENCE_ENDS = ".!?:;\"”“'‘";

    private Tokens() {}

    /** A word of a line: its form, and whether its capital letter is due to its being a name. */
    record Token(String form, boolean name) {}

    /**
     * @param headline whether capital letters may be due to the style of headlines; they then say nothing
     */
    static List<Token> of(String line, boolean headline) {
        String plain = INVISIBLE
                .matcher(Normalizer.normalize(line, Normalizer.Form.NFKC))
                .replaceAll("");
        boolean silent = headline || isUpperCase(plain);
        List<Token> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(plain);
        while (token.find()) {
            String form = form(token.group());
            boolean capital = Character.isUpperCase(token.group().charAt(0));
            boolean name = capital && !silent && !(opens(plain, token.start()) && Telling.isOpener(form));
            tokens.add(new Token(form, name));
        }
        return tokens;
    }

    private static String form(String word) {
        String bare = POSSESSIVE.matcher(word).replaceFirst("");
        bare = THOUSANDS.matcher(APOSTROPHE.matcher(bare).replaceAll("")).replaceAll("");
        String marked = Normalizer.normalize(bare.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(marked)
                .replaceAll("")
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o');
    }

    /** Whether a sentence or a quotation begins here. */
    private static boolean opens(String text, int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < 0 || SENTENCE_ENDS.indexOf(text.charAt(before)) >= 0;
    }

    private static boolean isUpperCase(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }
}
