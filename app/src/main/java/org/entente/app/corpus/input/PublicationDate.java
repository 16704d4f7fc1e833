package org.entente.app.corpus.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days of publication as archives, feeds and exports write them: ISO 8601, RFC 822 and 1123, "Monday, February 19, 2024
 * 4:15 PM EST", "19.02.2024", "20240219T101500Z", seconds or milliseconds since 1970. The day is the one that stands
 * there, in whatever zone; only seconds since 1970 are taken in UTC. A text that tells two days, or could mean two, tells
 * none.
 */
public final class PublicationDate {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;

    private static final String ZONE =
            "(?:z\\b|(?:utc|gmt)?[+-]\\d{1,2}(?::?\\d{2})?\\b|utc|gmt|(?:[ecmp]|ak|h|aw|ae|ac)[sd]t|[ecmp]t|cest|cet"
                    + "|eest|eet|west|wet|bst|ist|msk|trt|azt|jst|kst|hkt|sgt)";
    private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?"
            + "(?:\\s*[ap]\\.?m\\b\\.?)?(?:\\s*" + ZONE + "(?![\\p{L}\\d]))?");
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:t?\\d{4}(?:\\d{2})?z?)?");
    private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(?:\\.\\d+)?");
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})\\.?");
    private static final Pattern DAY_BY_DOTS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})\\.?");
    private static final Pattern EITHER_FIRST = Pattern.compile("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})");

    private PublicationDate() {}

    /** The day a text tells, between 1800 and 2100; empty if it tells none, or may tell either of two. */
    public static Optional<LocalDate> of(String text) {
        String said = text.strip().toLowerCase(Locale.ROOT);
        return sinceEpoch(said).or(() -> calendar(said)).filter(PublicationDate::isLikely);
    }

    /** Whether it is a day and a month, and nobody can tell which is which: {@code "03/04/2024"}. */
    public static boolean isAmbiguous(String text) {
        Matcher either = EITHER_FIRST.matcher(day(text.strip().toLowerCase(Locale.ROOT)));
        return either.matches()
                && date(either.group(4), either.group(1), either.group(3)).isPresent()
                && date(either.group(4), either.group(3), either.group(1)).isPresent()
                && number(either.group(1)) != number(either.group(3));
    }

    private static boolean isLikely(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    private static Optional<LocalDate> sinceEpoch(String said) {
        Matcher seconds = SECONDS.matcher(said);
        if (seconds.matches()) {
            return Optional.of(utc(Instant.ofEpochSecond(Long.parseLong(seconds.group(1)))));
        }
        return MILLISECONDS.matcher(said).matches()
                ? Optional.of(utc(Instant.ofEpochMilli(Long.parseLong(said))))
                : Optional.empty();
    }

    private static LocalDate utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Optional<LocalDate> calendar(String said) {
        Matcher compact = COMPACT.matcher(said);
        if (compact.matches()) {
            return date(compact.group(1), compact.group(2), compact.group(3));
        }
        String day = day(said);
        Matcher year = YEAR_FIRST.matcher(day);
        if (year.matches()) {
            return date(year.group(1), year.group(2), year.group(3));
        }
        // With dots the day goes first wherever dates are written with dots.
        Matcher dots = DAY_BY_DOTS.matcher(day);
        if (dots.matches()) {
            return date(dots.group(3), dots.group(2), dots.group(1));
        }
        Matcher either = EITHER_FIRST.matcher(day);
        return either.matches() ? either(either) : CalendarWords.date(day, !day.equals(said));
    }

    /** Without the time of day, the zone and the day of the week. */
    private static String day(String said) {
        String apart = said.replaceAll("(?<=\\d)t(?=\\d)", " ").replaceAll("[年月](?=\\d)", "-");
        String noClock = CLOCK.matcher(ASIDE.matcher(apart).replaceAll(" ")).replaceAll(" ");
        return CalendarWords.withoutWeekday(noClock.replaceAll("[,日\\s\\u00A0\\u202F]+", " "))
                .strip();
    }

    private static Optional<LocalDate> either(Matcher either) {
        Optional<LocalDate> dayFirst = date(either.group(4), either.group(3), either.group(1));
        Optional<LocalDate> monthFirst = date(either.group(4), either.group(1), either.group(3));
        boolean two = dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst);
        return two ? Optional.empty() : dayFirst.or(() -> monthFirst);
    }

    static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
