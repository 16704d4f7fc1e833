package org.entente.engine.ontology;

/**
 * A number told with an event.
 *
 * @param kind killed, injured, arrested, displaced, money, percent or count
 * @param most the upper bound of "between 20 and 30", else the same as {@code value}
 * @param unit people, the ISO code of a currency, percent, a measure ("ton"), or the noun that is counted ("tank")
 * @param of what is measured: "wheat" in "300 tons of wheat"; empty where the unit says it all
 */
public record Quantity(String kind, double value, double most, String unit, String of, Span span) {
    public Quantity {
        if (!(most >= value)) {
            throw new IllegalArgumentException("from " + value + " to " + most);
        }
    }

    /** One number, not a range. */
    public static Quantity of(String kind, double value, String unit, Span span) {
        return new Quantity(kind, value, value, unit, "", span);
    }
}
