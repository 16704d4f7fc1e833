package org.entente.app.rows;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a list: its name, and the value of each row, which is a string, a number, a date, or an {@link Optional}
 * of one of them.
 *
 * @param width the most characters a table gives it; what is longer is cut
 */
public record Column<T>(String name, int width, Function<T, Object> value) {
    public static <T> Column<T> of(String name, Function<T, Object> value) {
        return new Column<>(name, Integer.MAX_VALUE, value);
    }

    public static <T> Column<T> of(String name, int width, Function<T, Object> value) {
        return new Column<>(name, width, value);
    }

    /** The value without the {@link Optional} around it; null if there is none. */
    public Object in(T row) {
        Object v = value.apply(row);
        return v instanceof Optional<?> maybe ? maybe.orElse(null) : v;
    }

    /** The value as text, with the digits that CSV keeps. */
    public String text(T row) {
        return Values.text(in(row));
    }

    /** The value as a table shows it: two decimals, and nothing that would upset a terminal. */
    public String shown(T row) {
        Object v = in(row);
        return v instanceof Double number
                ? String.format(Locale.ROOT, "%+.2f", number)
                : text(row).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    public boolean isNumber(T row) {
        return in(row) instanceof Number;
    }
}
