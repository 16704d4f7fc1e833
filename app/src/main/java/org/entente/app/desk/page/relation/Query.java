package org.entente.app.desk.page.relation;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.app.Fault;

/** What stands behind the question mark of an address, with a fault that helps where it cannot be read. */
final class Query {
    private final Context context;

    Query(Context context) {
        this.context = context;
    }

    /** Empty fields of a form are as good as none. */
    Optional<String> text(String name) {
        return Optional.ofNullable(context.queryParam(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    Optional<LocalDate> day(String name) {
        return text(name).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw Fault.usage(name, "\"" + value + "\" is no date", "write yyyy-mm-dd");
            }
        });
    }

    boolean flag(String name) {
        return text(name)
                .filter(value -> !value.equals("false") && !value.equals("0"))
                .isPresent();
    }

    /** From 1 on; the first if none is named. */
    int page() {
        return Math.max(1, number("page", 1));
    }

    int number(String name, int otherwise) {
        return text(name)
                .map(value -> {
                    try {
                        return Integer.parseInt(value);
                    } catch (NumberFormatException e) {
                        throw Fault.usage(name, "\"" + value + "\" is no number", "write it in digits");
                    }
                })
                .orElse(otherwise);
    }

    /** One of these by what it is called, in any case. */
    <T> Optional<T> one(String name, T[] all, Function<T, String> called) {
        return text(name).map(value -> Arrays.stream(all)
                .filter(one -> called.apply(one).equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> Fault.usage(
                        name,
                        "\"" + value + "\" is none of those there are",
                        Arrays.stream(all)
                                .map(one -> called.apply(one).toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ", "name one of ", "")))));
    }
}
