package org.entente.app.judgement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.engine.ontology.When;

/** A part of a coding that can be right or wrong by itself. */
public enum Slot {
    SOURCE(coding -> coding.source().label()),
    TARGET(coding -> coding.target().label()),
    CODE(coding -> coding.code().code()),
    DATE(coding -> written(coding.when())),
    STATUS(coding -> coding.status().code());

    /** In the order in which they are shown. */
    public static final List<Slot> ALL = List.copyOf(Arrays.asList(values()));

    private final Function<Coding, String> value;

    Slot(Function<Coding, String> value) {
        this.value = value;
    }

    /** What a coding has in it, as people write it: {@code "AZE GOV"}, {@code "042"}, {@code "2024-02"}, {@code "planned"}. */
    public String of(Coding coding) {
        return value.apply(coding);
    }

    /** {@code "source"}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A day, a month, a year, the first and last day of several, or {@code "unknown"}. */
    public static String written(When when) {
        return switch (when.precision()) {
            case UNKNOWN -> "unknown";
            case DAY -> range(when, 10);
            case MONTH -> range(when, 7);
            case YEAR -> range(when, 4);
        };
    }

    private static String range(When when, int letters) {
        String first = when.start().toString().substring(0, letters);
        String last = when.end().toString().substring(0, letters);
        return first.equals(last) ? first : first + ".." + last;
    }
}
