package org.entente.engine.text.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Dates in figures: "2017-08-02", "31.10.2009", "05/13/2020"; "3/5/2024" may be two dates and is found as neither. */
final class NumericDate implements Rule {
    private static final Optional<Period> UNKNOWN = Optional.empty();

    @Override
    public Optional<Match> at(Words words, int i) {
        if (!words.at(i).is(Word.Kind.NUMERIC_DATE)) {
            return Optional.empty();
        }
        String[] parts = words.at(i).text().split("[./-]");
        boolean yearFirst = parts[0].length() == 4;
        if (parts[yearFirst ? 0 : 2].length() != 4 || parts[1].length() > 2 || parts[yearFirst ? 2 : 0].length() > 2) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts[yearFirst ? 0 : 2]);
        int middle = Integer.parseInt(parts[1]);
        int outer = Integer.parseInt(parts[yearFirst ? 2 : 0]);
        Optional<Period> day = yearFirst ? day(year, middle, outer) : eitherWay(year, outer, middle);
        return Optional.of(new Match(i + 1, setting -> day));
    }

    /** Where day and month could change places, nobody knows which is which. */
    private static Optional<Period> eitherWay(int year, int first, int second) {
        Optional<Period> european = day(year, second, first);
        Optional<Period> american = day(year, first, second);
        if (european.isPresent() && american.isPresent()) {
            return first == second ? european : UNKNOWN;
        }
        return european.or(() -> american);
    }

    private static Optional<Period> day(int year, int month, int day) {
        boolean valid = month >= 1 && month <= 12 && year > 0 && YearMonth.of(year, month).isValidDay(day);
        return valid ? Optional.of(Period.day(LocalDate.of(year, month, day))) : UNKNOWN;
    }
}
