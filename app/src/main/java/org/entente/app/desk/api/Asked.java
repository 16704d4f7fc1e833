package org.entente.app.desk.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.app.Fault;
import org.entente.app.Near;

/** What a request asks for: its parameters, each of them known to the operation and of its kind. */
public final class Asked {
    private static final int SUGGESTIONS = 2;

    private final Map<String, String> given;
    private final Context context;

    private Asked(Context context, Map<String, String> given) {
        this.context = context;
        this.given = given;
    }

    /**
     * The parameters of a request.
     *
     * @throws Fault of usage if one is unknown, comes twice, or is not what the operation takes
     */
    static Asked of(Context context, Operation operation) {
        Map<String, String> given = new TreeMap<>();
        context.queryParamMap().forEach((name, values) -> {
            Parameter parameter = known(name, operation);
            if (values.size() > 1) {
                throw Fault.usage(name, "is given " + values.size() + " times", "give it once");
            }
            if (!values.get(0).isEmpty()) {
                given.put(name, checked(parameter, values.get(0)));
            }
        });
        for (Parameter parameter : operation.parameters()) {
            if (parameter.inPath()) {
                given.put(parameter.name(), checked(parameter, context.pathParam(parameter.name())));
            } else if (!parameter.standard().isEmpty()) {
                given.putIfAbsent(parameter.name(), parameter.standard());
            }
        }
        return new Asked(context, given);
    }

    private static Parameter known(String name, Operation operation) {
        List<Parameter> taken = operation.parameters().stream()
                .filter(parameter -> !parameter.inPath())
                .toList();
        return taken.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> unknown(name, taken.stream().map(Parameter::name).toList()));
    }

    private static Fault unknown(String name, List<String> taken) {
        List<String> near = Near.of(name, taken, SUGGESTIONS);
        String all = taken.isEmpty() ? "this address takes none" : "there are " + String.join(", ", taken);
        return Fault.usage(
                name,
                "is no parameter of this address",
                near.isEmpty() ? all : "did you mean " + String.join(" or ", near) + "?");
    }

    private static String checked(Parameter parameter, String value) {
        String name = parameter.name();
        if (value.length() > parameter.longest()) {
            throw Fault.usage(name, "is longer than " + parameter.longest() + " characters", "shorten it");
        }
        if (!parameter.choices().isEmpty()) {
            return parameter.choices().stream()
                    .filter(value::equalsIgnoreCase)
                    .findFirst()
                    .orElseThrow(() ->
                            Fault.usage(name, "\"" + value + "\" is not known", "it may be " + parameter.values()));
        }
        if (parameter.type().equals("integer") && !isWithin(value, parameter)) {
            throw Fault.usage(name, "\"" + value + "\" is not in its range", "it may be " + parameter.values());
        }
        if (parameter.type().equals("boolean") && !List.of("true", "false").contains(value)) {
            throw Fault.usage(name, "\"" + value + "\" is neither true nor false", "write true, or leave it out");
        }
        if (parameter.format().equals("date")) {
            day(name, value);
        }
        return value;
    }

    private static boolean isWithin(String value, Parameter parameter) {
        try {
            long number = Long.parseLong(value);
            return number >= parameter.least() && number <= parameter.most();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static LocalDate day(String name, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw Fault.usage(name, "\"" + value + "\" is not a date", "write it as yyyy-mm-dd");
        }
    }

    /** The request itself. */
    Context context() {
        return context;
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /** One that every request has: a part of the path, or one with a standard value. */
    public String value(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException("no parameter " + name));
    }

    public Optional<LocalDate> day(String name) {
        return text(name).map(LocalDate::parse);
    }

    public Optional<Long> number(String name) {
        return text(name).map(Long::valueOf);
    }

    public boolean is(String name) {
        return text(name).filter("true"::equals).isPresent();
    }

    /** Whether the request says so itself. */
    boolean says(String name) {
        return context.queryParamMap().containsKey(name);
    }
}
