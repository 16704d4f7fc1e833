package org.entente.app.actors.petrarch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.app.actors.PartDate;
import org.entente.app.actors.Term;

/**
 * A code in brackets and the days it holds for: {@code [AFGGOV 960101-011231]}, {@code [>970101]}, {@code [<19960101]}.
 *
 * @param code as it is written, {@code AFGGOV}
 */
record Coded(String code, Term term) {
    /** Years of two digits up to this one are of this century. */
    private static final int PIVOT = 30;

    /** Of what stands between the brackets; empty if it has no such form. */
    static Optional<Coded> of(String inside) {
        String text = inside.strip().replaceAll("[()]", " ").strip();
        int end = 0;
        while (end < text.length() && " <>\t".indexOf(text.charAt(end)) < 0 && !isDate(text, end)) {
            end++;
        }
        String dates = text.substring(end).replaceAll("\\s+", "");
        try {
            return Optional.of(new Coded(text.substring(0, end).strip(), term(dates)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** {@code [960101-011231]} alone: no code begins with a digit. */
    private static boolean isDate(String text, int at) {
        return at == 0 && Character.isDigit(text.charAt(0));
    }

    private static Term term(String dates) {
        if (dates.isEmpty()) {
            return Term.ALWAYS;
        }
        if (dates.startsWith("<")) {
            PartDate last = PartDate.of(day(dates.substring(1)).first().minusDays(1));
            return new Term(Optional.empty(), Optional.of(last));
        }
        if (dates.startsWith(">")) {
            LocalDate first = day(dates.substring(1)).last().plusDays(1);
            return new Term(Optional.of(PartDate.of(first)), Optional.empty());
        }
        String[] ends = dates.split("-");
        if (ends.length != 2) {
            throw new DateTimeException(dates);
        }
        return new Term(Optional.of(day(ends[0])), Optional.of(day(ends[1])));
    }

    /** Of yymmdd or yyyymmdd; where day or month are 00 they are not known. */
    private static PartDate day(String digits) {
        if (!digits.matches("\\d{6}|\\d{8}")) {
            throw new DateTimeException(digits);
        }
        int at = digits.length() - 4;
        int year = Integer.parseInt(digits.substring(0, at));
        if (at == 2) {
            year += year > PIVOT ? 1900 : 2000;
        }
        int month = Integer.parseInt(digits.substring(at, at + 2));
        int day = Integer.parseInt(digits.substring(at + 2));
        return new PartDate(year, month, month == 0 ? 0 : day);
    }
}
