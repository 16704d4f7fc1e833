package org.entente.app.corpus.document.reader;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.app.corpus.input.PublicationDate;

/**
 * The day that stands by itself at the head of a document. When a file was made or saved says nothing of when its text
 * was published, so the properties of a document are not asked.
 */
final class HeadDay {
    private static final int HEAD = 8;
    private static final int LONGEST = 60;
    private static final Pattern PUBLISHED =
            Pattern.compile("(?i)^(?:published|posted|date|first published)(?: on)?:?\\s+");
    private static final Pattern YEAR = Pattern.compile(".*\\b(?:19|20)\\d{2}\\b.*");

    private HeadDay() {}

    /** As yyyy-mm-dd; empty where there is none, or two. */
    static String of(List<String> paragraphs) {
        var days = new TreeSet<String>();
        for (String paragraph : paragraphs.subList(0, Math.min(HEAD, paragraphs.size()))) {
            paragraph.lines().limit(HEAD).map(HeadDay::day).forEach(day -> day.ifPresent(days::add));
        }
        return days.size() == 1 ? days.first() : "";
    }

    private static Optional<String> day(String line) {
        String said = PUBLISHED.matcher(line.strip()).replaceFirst("");
        return said.length() <= LONGEST && YEAR.matcher(said).matches() && said.length() > 8
                ? PublicationDate.of(said).map(Object::toString)
                : Optional.empty();
    }
}
