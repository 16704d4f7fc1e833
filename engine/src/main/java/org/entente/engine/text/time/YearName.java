package org.entente.engine.text.time;

import java.util.OptionalInt;

/** The year of a date: a number, counted from the year of publication ("last year"), or not said. */
record YearName(Kind kind, int value) {
    enum Kind {
        NUMBER,
        SHIFT,
        MISSING
    }

    static final YearName MISSING = new YearName(Kind.MISSING, 0);

    static YearName of(int number) {
        return new YearName(Kind.NUMBER, number);
    }

    static YearName shift(int years) {
        return new YearName(Kind.SHIFT, years);
    }

    boolean isMissing() {
        return kind == Kind.MISSING;
    }

    OptionalInt in(Setting setting) {
        return switch (kind) {
            case NUMBER -> OptionalInt.of(value);
            case SHIFT ->
                setting.published().isPresent()
                        ? OptionalInt.of(setting.published().get().getYear() + value)
                        : OptionalInt.empty();
            case MISSING -> OptionalInt.empty();
        };
    }

    /** A year and the first word after it. */
    record At(YearName year, int end) {}

    /** "2014", ", 2014", "of 2014", "last year", "of this year"; {@link #MISSING} and {@code i} if none stands there. */
    static At after(Words words, int i) {
        int j = words.over(words.over(i, ","), "of");
        if (words.at(j).isYear() && !isCounted(words, i, j)) {
            return new At(of(words.at(j).value()), j + 1);
        }
        int k = words.over(words.over(i, ","), "of");
        if (words.is(k + 1, "year")) {
            switch (words.lower(k)) {
                case "last":
                    return new At(shift(-1), k + 2);
                case "this":
                    return new At(shift(0), k + 2);
                case "next":
                    return new At(shift(1), k + 2);
                default:
                    break;
            }
        }
        return new At(MISSING, i);
    }

    /** "On 5 May, 2000 men crossed": a number of men. */
    private static boolean isCounted(Words words, int from, int year) {
        return from < year && words.is(from, ",") && Counted.at(words, year + 1);
    }
}
