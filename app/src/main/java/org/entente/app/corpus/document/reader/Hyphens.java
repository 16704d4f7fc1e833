package org.entente.app.corpus.document.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that a line's end has cut. Whether "cease-" and "fire" were "ceasefire" or "cease-fire" the rest of the document
 * tells; where it does not, the hyphen is the printer's, unless the first part is one that likes hyphens or the second
 * is a name.
 */
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("\\p{L}++(?:-\\p{L}++)*+");
    private static final Pattern CUT = Pattern.compile("(\\p{L}++(?:-\\p{L}++)*+)([-\\u00AD\\u2010])$");
    private static final Pattern REST = Pattern.compile("^\\p{L}++(?:-\\p{L}++)*+");
    private static final Set<String> HYPHENATING = Set.of(
            "anti", "ex", "non", "pro", "self", "vice", "mid", "long", "short", "well", "so", "semi", "cross", "half",
            "post", "pre", "co", "north", "south", "east", "west", "high", "low", "all", "then", "much", "old", "new",
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final Set<String> words = new HashSet<>();

    Hyphens(List<String> lines) {
        for (String line : lines) {
            Matcher word = WORD.matcher(line);
            while (word.find()) {
                // The first half of a cut word is no word.
                if (word.end() < line.length() || !CUT.matcher(line).find()) {
                    words.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** Adds a line to the text before it. */
    void append(StringBuilder text, String next) {
        int begin = text.lastIndexOf(" ") + 1;
        Matcher cut = CUT.matcher(text.substring(begin));
        Matcher rest = REST.matcher(next);
        if (!cut.find() || !rest.find()) {
            text.append(' ').append(next);
            return;
        }
        boolean keeps = cut.group(2).charAt(0) != '\u00AD' && keepsHyphen(cut.group(1), rest.group());
        text.setLength(begin + cut.start(2));
        text.append(keeps ? "-" : "").append(next);
    }

    private boolean keepsHyphen(String first, String second) {
        String one = (first + second).toLowerCase(Locale.ROOT);
        String two = (first + "-" + second).toLowerCase(Locale.ROOT);
        if (words.contains(one) || words.contains(two)) {
            return words.contains(two) && !words.contains(one);
        }
        return Character.isUpperCase(second.charAt(0)) || HYPHENATING.contains(first.toLowerCase(Locale.ROOT));
    }
}
