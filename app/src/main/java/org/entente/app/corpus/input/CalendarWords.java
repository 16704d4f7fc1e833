package org.entente.app.corpus.input;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with a month's name, in English and in the languages whose names of months do not contradict each other. */
final class CalendarWords {
    private static final String MONTH = "(\\p{L}{3,})\\.?";
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(\\d{1,2})\\.?[ -]?" + MONTH + "[ -]?(\\d{4}|\\d{2})");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(MONTH + "[ -]?(\\d{1,2})[ -](\\d{4})");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("(\\d{4})[ -]" + MONTH + "[ -](\\d{1,2})\\.?");
    private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{L}++(?:-\\p{L}++)*+(?!\\p{L})\\.?");
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th|er|º)(?!\\p{L})");

    /** Two digits of a year from here on are of the last century, as RFC 2822 has it. */
    private static final int LAST_CENTURY = 50;

    /** What stands between the parts of a date and says nothing. */
    private static final Set<String> SMALL =
            Set.of("of", "the", "at", "on", "de", "del", "le", "den", "der", "am", "um", "uhr", "г", "года", "року");

    /** English before the others, so that the tables of the others are read only where they are needed. */
    private static final Map<String, Month> ENGLISH = months(List.of(Locale.ENGLISH));

    private static final Set<String> ENGLISH_DAYS = weekdays(List.of(Locale.ENGLISH));

    private static final class Others {
        private static final List<Locale> LOCALES = List.of(
                        "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "tr", "az", "ar", "sv", "da", "fi", "ro",
                        "id")
                .stream()
                .map(Locale::forLanguageTag)
                .toList();
        private static final Map<String, Month> MONTHS = months(LOCALES);
        private static final Set<String> DAYS = weekdays(LOCALES);
    }

    private CalendarWords() {}

    /** @param said in lower case; @param shortYear whether "19 feb 24" ends with a year: so in RFC 822, beside a time */
    static Optional<LocalDate> date(String said, boolean shortYear) {
        String day = said.strip();
        Matcher european = DAY_MONTH_YEAR.matcher(day);
        if (european.matches() && (shortYear || european.group(3).length() == 4)) {
            return date(year(european.group(3)), european.group(2), european.group(1));
        }
        Matcher american = MONTH_DAY_YEAR.matcher(day);
        if (american.matches()) {
            return date(american.group(3), american.group(1), american.group(2));
        }
        Matcher big = YEAR_MONTH_DAY.matcher(day);
        return big.matches() ? date(big.group(1), big.group(2), big.group(3)) : Optional.empty();
    }

    /** Without weekdays, small words and the ends of "19th", single spaces between the rest. */
    static String withoutWeekday(String said) {
        String plain = ORDINAL.matcher(said).replaceAll("");
        return WORD.matcher(plain)
                .replaceAll(word -> isNoise(name(word.group())) ? "" : Matcher.quoteReplacement(word.group()))
                .replaceAll(" +", " ")
                .strip();
    }

    private static boolean isNoise(String word) {
        return SMALL.contains(word)
                || ENGLISH_DAYS.contains(word)
                || month(word).isEmpty() && Others.DAYS.contains(word);
    }

    private static Optional<LocalDate> date(String year, String word, String day) {
        return month(word).flatMap(month -> PublicationDate.date(year, String.valueOf(month.getValue()), day));
    }

    private static Optional<Month> month(String word) {
        Month english = ENGLISH.get(word);
        return Optional.ofNullable(english != null ? english : Others.MONTHS.get(word));
    }

    private static String year(String digits) {
        if (digits.length() == 4) {
            return digits;
        }
        return (Integer.parseInt(digits) < LAST_CENTURY ? "20" : "19") + digits;
    }

    private static Map<String, Month> months(List<Locale> locales) {
        Map<String, Month> months = new HashMap<>();
        Set<String> doubtful = new HashSet<>();
        for (Locale locale : locales) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                    String name = name(month.getDisplayName(style, locale));
                    Month other = months.putIfAbsent(name, month);
                    if (other != null && other != month) {
                        doubtful.add(name);
                    }
                }
            }
        }
        // Written so in newspapers; Java has one of the two, by its version.
        months.put("sep", Month.SEPTEMBER);
        months.put("sept", Month.SEPTEMBER);
        months.keySet().removeAll(doubtful);
        return Map.copyOf(months);
    }

    private static Set<String> weekdays(List<Locale> locales) {
        Set<String> days = new HashSet<>();
        for (Locale locale : locales) {
            for (DayOfWeek day : DayOfWeek.values()) {
                days.add(name(day.getDisplayName(TextStyle.FULL, locale)));
                days.add(name(day.getDisplayName(TextStyle.SHORT, locale)));
            }
        }
        days.addAll(List.of("tues", "thur", "thurs"));
        return Set.copyOf(days);
    }

    /** In lower case, without the dots of an abbreviation and of "İyun". */
    private static String name(String word) {
        return word.toLowerCase(Locale.ROOT).replace("\u0307", "").replace(".", "");
    }
}
