package org.entente.app.desk.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.app.Fault;
import org.entente.app.store.After;

/** What a query of an address asks for. A value that cannot be meant is a fault that says what can. */
public final class Asked {
    private final Context context;

    public Asked(Context context) {
        this.context = context;
    }

    /** The value without blanks around it; nothing if there is none. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(context.queryParam(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    public Optional<LocalDate> day(String name) {
        return text(name).map(value -> day(name, value));
    }

    private static LocalDate day(String name, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw Fault.usage(name, "\"" + value + "\" is no date", "write yyyy-mm-dd");
        }
    }

    /** One of some values, in any case. */
    public Optional<String> oneOf(String name, Collection<String> values) {
        return text(name).map(value -> values.stream()
                .filter(one -> one.equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> Fault.usage(
                        name, "\"" + value + "\" is none of its values", "choose " + String.join(", ", values))));
    }

    public <E extends Enum<E>> Optional<E> oneOf(String name, E[] values) {
        Map<String, E> byName = Arrays.stream(values)
                .collect(Collectors.toMap(
                        value -> value.name().toLowerCase(Locale.ROOT),
                        Function.identity(),
                        (a, b) -> a,
                        LinkedHashMap::new));
        return oneOf(name, byName.keySet()).map(byName::get);
    }

    /** Where the page asked for begins: {@code after=2024-02-17,ID}, or {@code after=,ID} for what has no date. */
    public Optional<After> after() {
        return text("after").map(value -> {
            int comma = value.indexOf(',');
            if (comma < 0) {
                throw Fault.usage("after", "\"" + value + "\" is no place in a list", "begin with its first page");
            }
            String day = value.substring(0, comma);
            Optional<LocalDate> known = day.isEmpty() ? Optional.empty() : Optional.of(day("after", day));
            return new After(known, value.substring(comma + 1));
        });
    }

    /** The same query, only that this is asked for, and the first page of it if {@code name} is not {@code after}. */
    public String with(String path, String name, String value) {
        Map<String, String> query = new LinkedHashMap<>();
        context.queryParamMap().forEach((key, values) -> query.put(key, values.get(0)));
        query.remove("after");
        query.put(name, value);
        return Links.query(path, query);
    }

    /** The address of the page that begins after a row. */
    public String next(String path, Optional<LocalDate> day, String id) {
        return with(path, "after", day.map(LocalDate::toString).orElse("") + "," + id);
    }
}
