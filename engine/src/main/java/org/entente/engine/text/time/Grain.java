package org.entente.engine.text.time;

/** How precise a date is. */
public enum Grain {
    DAY,
    WEEK,
    MONTH,
    YEAR
}
