package org.entente.engine.coding.circumstance;

/**
 * A number that tokens {@code from..to} (inclusive) say.
 *
 * @param most the upper bound of "20 to 30", else the same as {@code value}
 */
record Amount(int from, int to, double value, double most) {
    Amount times(double factor) {
        return new Amount(from, to, value * factor, most * factor);
    }

    Amount until(int token) {
        return new Amount(from, token, value, most);
    }
}
