package org.entente.app.exchange.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One column of a foreign table: its name there, and what we put into it.
 *
 * @param value a string, number or date, an {@link Optional} of one, or null for an empty cell
 */
record Field<T>(String name, Function<T, Object> value) {
    static <T> Field<T> of(String name, Function<T, Object> value) {
        return new Field<>(name, value);
    }

    /** A column for which we have nothing. */
    static <T> Field<T> empty(String name) {
        return new Field<>(name, row -> null);
    }

    @SafeVarargs
    static <T> List<Field<T>> all(List<Field<T>>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    /** The cell as text, {@code missing} where there is nothing. */
    String cell(T row, String missing) {
        Object found = value.apply(row);
        Object inner = found instanceof Optional<?> maybe ? maybe.orElse(null) : found;
        String text = inner == null ? "" : inner instanceof LocalDate day ? day.toString() : inner.toString();
        return text.isEmpty() ? missing : text;
    }
}
