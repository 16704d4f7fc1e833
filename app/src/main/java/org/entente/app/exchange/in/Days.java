package org.entente.app.exchange.in;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.corpus.input.Reason;
import org.entente.app.store.ImportedEvent;

/** Days as the data sets write them, into epoch days. */
final class Days {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?:[T ].*|\\d{6})?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: .*)?");
    private static final int MONTHS = 12;

    private long lastNumber = -1;
    private int lastDay;

    /** The day in this cell, or {@link ImportedEvent#UNDATED} if it is empty. */
    int day(Row row, int cell) throws BadRow {
        long number = row.number(cell);
        // Rows of a day stand together, and nearly all are written as eight digits.
        if (number >= 0 && number == lastNumber) {
            return lastDay;
        }
        String text = row.value(cell);
        if (text.isEmpty()) {
            return ImportedEvent.UNDATED;
        }
        int day = day(text);
        lastNumber = number;
        lastDay = day;
        return day;
    }

    /** {@code 20150219}, {@code 2015-02-19}, {@code 2015/2/19}, with a time or without, {@code 2/19/2015}. */
    static int day(String text) throws BadRow {
        try {
            Matcher yearFirst = YEAR_FIRST.matcher(text);
            if (yearFirst.matches() && (!yearFirst.group(2).isEmpty() || text.length() == 8 || text.length() == 14)) {
                return of(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
            }
            Matcher yearLast = YEAR_LAST.matcher(text);
            if (yearLast.matches() && isClear(yearLast.group(1), yearLast.group(2))) {
                return of(yearLast.group(3), yearLast.group(1), yearLast.group(2));
            }
        } catch (DateTimeException e) {
            throw bad(text, "is no day of the calendar");
        }
        throw bad(text, "is not a date");
    }

    /** Month and day in American order; 2/3 could be either in the order of others, 2/19 and 3/3 could not. */
    private static boolean isClear(String month, String day) {
        return Integer.parseInt(day) > MONTHS || month.equals(day);
    }

    private static int of(String year, String month, String day) {
        return (int) LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .toEpochDay();
    }

    private static BadRow bad(String text, String fault) {
        return new BadRow(Reason.BAD_DATE, "\"" + text + "\" " + fault);
    }
}
