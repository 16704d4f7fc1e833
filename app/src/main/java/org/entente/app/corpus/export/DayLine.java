package org.entente.app.corpus.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.corpus.input.PublicationDate;

/** A line that is a day: "February 19, 2024 Monday", "19 February 2024", "Monday, February 19, 2024 4:15 PM GMT". */
final class DayLine {
    private static final Pattern DAY = Pattern.compile("(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
            + "(\\p{L}{3,12}\\.? \\d{1,2}, \\d{4}|\\d{1,2}\\.? (?:de )?\\p{L}{3,12}\\.? (?:de )?\\d{4})\\b(.{0,40})");

    private DayLine() {}

    static boolean is(String line) {
        return day(line).isPresent();
    }

    /** The day as yyyy-mm-dd; what follows it in the line, such as the edition, does not matter. */
    static Optional<String> day(String line) {
        Matcher day = DAY.matcher(line.strip());
        return day.matches() ? PublicationDate.of(day.group(1)).map(Object::toString) : Optional.empty();
    }
}
