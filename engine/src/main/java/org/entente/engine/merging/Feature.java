package org.entente.engine.merging;

/**
 * One thing that speaks for two tellings being of one event, or against it.
 *
 * @param name what is compared: {@code "date"}
 * @param weight how strongly: above 0 for, below 0 against
 * @param detail what was found, for a reader: {@code "a day apart"}
 */
public record Feature(String name, double weight, String detail) {}
