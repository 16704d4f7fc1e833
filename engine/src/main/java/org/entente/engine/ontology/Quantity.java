package org.entente.engine.ontology;

/** A number told with an event: {@code kind} is killed, injured, arrested, money, percent or count. */
public record Quantity(String kind, double value, String unit, Span span) {}
