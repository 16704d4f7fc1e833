package org.entente.app.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.entente.app.evaluation.Annotation;
import org.entente.app.evaluation.BadGold;
import org.entente.engine.ontology.When;

/**
 * A first and a last day as a person writes them: {@code 2024-02-16}, {@code 2024-W07}, {@code 2024-02}, {@code 2024},
 * or two of these: {@code 2024-05-03..2024-05-05}. Both are null for {@code unknown} and {@code -}.
 */
record Period(LocalDate from, LocalDate to) {
    private static final Period NONE = new Period(null, null);

    static Period of(When when) {
        return new Period(when.start(), when.end());
    }

    static Period of(String written) throws BadGold {
        if (written.equals(OfPerspectives.UNKNOWN) || written.equals(Annotation.NOTHING)) {
            return NONE;
        }
        String[] ends = written.split("\\.\\.", 2);
        try {
            Period first = single(ends[0]);
            return ends.length == 1 ? first : new Period(first.from, single(ends[1]).to);
        } catch (DateTimeException | NumberFormatException e) {
            throw new BadGold("\"" + written + "\" is no date", "write 2024-02-16, 2024-W07, 2024-02, 2024 or a..b");
        }
    }

    private static Period single(String written) {
        if (written.contains("W")) {
            LocalDate monday = LocalDate.of(Integer.parseInt(written.substring(0, 4)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(written.substring(6)));
            monday = monday.minusDays(monday.getDayOfWeek().getValue() - 1L);
            return new Period(monday, monday.plusDays(6));
        }
        if (written.length() == 4) {
            int year = Integer.parseInt(written);
            return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (written.length() == 7) {
            YearMonth month = YearMonth.parse(written);
            return new Period(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.parse(written);
        return new Period(day, day);
    }

    /** The shortest that says the same. */
    String written() {
        if (from == null) {
            return OfPerspectives.UNKNOWN;
        }
        if (from.equals(to)) {
            return from.toString();
        }
        boolean months = from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
        if (months && from.getMonthValue() == 1 && to.getMonthValue() == 12) {
            return range(Integer.toString(from.getYear()), Integer.toString(to.getYear()));
        }
        if (months) {
            return range(YearMonth.from(from).toString(), YearMonth.from(to).toString());
        }
        if (from.getDayOfWeek().getValue() == 1 && ChronoUnit.DAYS.between(from, to) == 6) {
            return String.format(
                    Locale.ROOT,
                    "%d-W%02d",
                    from.get(IsoFields.WEEK_BASED_YEAR),
                    from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
        return range(from.toString(), to.toString());
    }

    private static String range(String first, String last) {
        return first.equals(last) ? first : first + ".." + last;
    }
}
