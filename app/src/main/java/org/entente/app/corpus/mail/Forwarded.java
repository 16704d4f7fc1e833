package org.entente.app.corpus.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail in a mail, as text: "---------- Forwarded message ---------" and some fields. Somebody who sends an article on
 * writes nothing over it; then the mail that is sent on is the article, and its fields tell of it.
 *
 * @param own what stands over it
 * @param fields by their names in small letters
 */
record Forwarded(String own, Map<String, String> fields, String text) {
    private static final Pattern MARK = Pattern.compile(
            "(?im)^(?:-{3,} ?(?:Forwarded message|Original Message|Weitergeleitete Nachricht) ?-{3,}|Begin forwarded message:)[ \\t]*$");
    private static final Pattern FIELD =
            Pattern.compile("\\*?(From|Date|Sent|To|Cc|Subject|Reply-To):\\*? *(.*)", Pattern.CASE_INSENSITIVE);

    static Optional<Forwarded> in(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.find()
                ? Optional.of(after(text.substring(0, mark.start()), text.substring(mark.end())))
                : Optional.empty();
    }

    private static Forwarded after(String own, String rest) {
        Map<String, String> fields = new TreeMap<>();
        List<String> lines = rest.lines().dropWhile(String::isBlank).toList();
        int i = 0;
        for (; i < lines.size(); i++) {
            Matcher field = FIELD.matcher(lines.get(i).strip());
            if (!field.matches()) {
                break;
            }
            fields.putIfAbsent(
                    field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
        }
        return new Forwarded(own, fields, String.join("\n", lines.subList(i, lines.size())));
    }

    String date() {
        return fields.getOrDefault("date", fields.getOrDefault("sent", ""));
    }
}
