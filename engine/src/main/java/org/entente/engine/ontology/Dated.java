package org.entente.engine.ontology;

/** Words of an article that name a date, and the date: "September 19-20 last year". */
public record Dated(Span span, When when) {}
