package org.entente.app.corpus.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Draft;
import org.entente.app.corpus.input.Reason;

/**
 * The lines {@code title:}, {@code date:}, {@code outlet:}, {@code address:}, {@code language:} and {@code note:} at the
 * top of a text file, ended by a blank line.
 *
 * @param language as the line says it, or empty
 * @param end where the text after it begins; 0 if there is no header
 */
record Header(Draft fields, String language, int end) {
    private static final Set<String> KEYS = Set.of("title", "date", "outlet", "address", "language", "note");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z_-]*):[ \\t]*(.*)");

    boolean isPresent() {
        return end > 0;
    }

    static Header of(String text) throws BadInput {
        Map<String, String> values = new TreeMap<>();
        int at = 0;
        if (startsWithField(text)) {
            int number = 1;
            for (String line = lineAt(text, at); !line.isBlank(); line = lineAt(text, at)) {
                put(line, number++, values);
                at = Math.min(text.length(), at + line.length() + 1);
            }
        }
        return new Header(draft(values), values.getOrDefault("language", ""), at);
    }

    /**
     * A first line such as "Baku: the minister said" or "https://..." is text; "title: ..." is a header, and so is
     * "titel: ...", which is then refused rather than read as news.
     */
    private static boolean startsWithField(String text) {
        Matcher field = FIELD.matcher(lineAt(text, 0));
        if (!field.matches()) {
            return false;
        }
        boolean address = field.group(2).startsWith("//");
        return isKey(field.group(1)) || isLowerCase(field.group(1)) && !address;
    }

    private static void put(String line, int number, Map<String, String> values) throws BadInput {
        Matcher field = FIELD.matcher(line);
        String where = "line " + number + " of the header";
        if (!field.matches()) {
            throw new BadInput(Reason.BROKEN_HEADER, where + " is not \"key: value\"");
        }
        String key = field.group(1).toLowerCase(Locale.ROOT);
        if (!KEYS.contains(key)) {
            throw new BadInput(Reason.BROKEN_HEADER, where + " has the unknown key \"" + field.group(1) + "\"");
        }
        String value = field.group(2).strip();
        if (values.put(key, value) != null) {
            throw new BadInput(Reason.BROKEN_HEADER, where + " gives \"" + key + "\" a second time");
        }
    }

    private static Draft draft(Map<String, String> values) {
        return new Draft(
                "",
                values.getOrDefault("title", ""),
                values.getOrDefault("date", ""),
                values.getOrDefault("outlet", ""),
                values.getOrDefault("address", ""));
    }

    private static String lineAt(String text, int at) {
        int end = text.indexOf('\n', at);
        return text.substring(at, end < 0 ? text.length() : end);
    }

    private static boolean isKey(String word) {
        return KEYS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isLowerCase(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT));
    }
}
