package org.entente.engine.text.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/** Dates in figures: "2017-08-02", "31.10.2009", "05/13/2020"; "3/5/2024" may be two dates and is found as neither. */
final class NumericDate implements Rule {
    @Override
    public Optional<Match> at(Words words, int i) {
        return isDate(words, i)
                ? Optional.of(new Match(
                        i + 1, day(words, i).map(d -> Moment.of(Period.day(d))).orElse(s -> Optional.empty())))
                : Optional.empty();
    }

    private static boolean isDate(Words words, int i) {
        if (!words.at(i).is(Word.Kind.NUMERIC_DATE)) {
            return false;
        }
        String[] parts = parts(words, i);
        int year = parts[0].length() == 4 ? 0 : 2;
        return parts[year].length() == 4 && parts[1].length() <= 2 && parts[2 - year].length() <= 2;
    }

    private static String[] parts(Words words, int i) {
        return words.at(i).text().split("[./-]");
    }

    /** The day, if it is in the calendar, and once. */
    static Optional<LocalDate> day(Words words, int i) {
        if (!isDate(words, i)) {
            return Optional.empty();
        }
        int[] n = Arrays.stream(parts(words, i)).mapToInt(Integer::parseInt).toArray();
        return parts(words, i)[0].length() == 4 ? day(n[0], n[1], n[2]) : eitherWay(n[2], n[0], n[1]);
    }

    /** Where day and month could change places, nobody knows which is which. */
    private static Optional<LocalDate> eitherWay(int year, int first, int second) {
        Optional<LocalDate> european = day(year, second, first);
        Optional<LocalDate> american = day(year, first, second);
        boolean both = european.isPresent() && american.isPresent() && first != second;
        return both ? Optional.empty() : european.or(() -> american);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        boolean valid = month >= 1
                && month <= 12
                && year > 0
                && YearMonth.of(year, month).isValidDay(day);
        return valid ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}
