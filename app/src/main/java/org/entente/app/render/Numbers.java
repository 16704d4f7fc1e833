package org.entente.app.render;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as they are shown and stored. */
final class Numbers {
    private static final double PLACES = 10_000;

    private Numbers() {}

    /** {@code +3.1}, {@code -0.4}, {@code 0.0}. */
    static String signed(double value) {
        double tenths = Math.round(value * 10) / 10.0;
        return tenths == 0 ? "0.0" : String.format(Locale.ROOT, "%+.1f", tenths);
    }

    /** {@code +4}, {@code 0}, {@code -4}. */
    static String whole(double value) {
        return value == 0 ? "0" : String.format(Locale.ROOT, "%+.0f", value);
    }

    /** {@code 1200000}, {@code 2.5}: no power of ten, no zero at the end. */
    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** Two digits; never the 1.00 that no evidence gives. */
    static String probability(double value) {
        return value > 0.99 ? "> 0.99" : String.format(Locale.ROOT, "%.2f", value);
    }

    /** Four digits: more would be noise, and could differ from one processor to the next. */
    static double rounded(double value) {
        double rounded = Math.round(value * PLACES) / PLACES;
        return rounded == 0 ? 0 : rounded;
    }
}
