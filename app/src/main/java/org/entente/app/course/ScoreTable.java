package org.entente.app.course;

import org.entente.engine.ontology.Cameo;

/** Where the scores of events are taken from, -10 (conflict) to 10 (cooperation). */
public sealed interface ScoreTable permits ShippedTable, OwnTable {
    ScoreTable PLOVER = ShippedTable.PLOVER;
    ScoreTable GOLDSTEIN = ShippedTable.GOLDSTEIN;

    /** The score of a code that the table has. */
    double score(Cameo code);

    /** Whether it has a score for a code. */
    boolean has(Cameo code);

    /** As written in data: {@code "plover"}, {@code "scores.csv"}. */
    String code();

    /** As a reader calls it. */
    String label();
}
