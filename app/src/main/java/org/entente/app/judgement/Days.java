package org.entente.app.judgement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.entente.engine.ontology.When;

/** A time as people write it, and as {@link Slot#DATE} shows it. */
public final class Days {
    private static final String BETWEEN = "..";

    private Days() {}

    /**
     * {@code 2024-02-19}, {@code 2024-02}, {@code 2024}, two of one kind such as {@code 2024-02-19..2024-02-21}, or
     * {@code unknown}; nothing for anything else.
     */
    public static Optional<When> of(String written) {
        String text = written.strip();
        if (text.equalsIgnoreCase("unknown")) {
            return Optional.of(When.UNKNOWN);
        }
        int between = text.indexOf(BETWEEN);
        try {
            if (between < 0) {
                return Optional.of(one(text));
            }
            When first = one(text.substring(0, between));
            When last = one(text.substring(between + BETWEEN.length()));
            return first.precision() == last.precision() && !last.end().isBefore(first.start())
                    ? Optional.of(new When(first.start(), last.end(), first.precision()))
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static When one(String written) {
        return switch (written.length()) {
            case 4 -> When.year(Integer.parseInt(written));
            case 7 -> {
                YearMonth month = YearMonth.parse(written);
                yield When.month(month.getYear(), month.getMonthValue());
            }
            default -> When.day(LocalDate.parse(written));
        };
    }
}
