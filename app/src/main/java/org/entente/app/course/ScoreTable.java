package org.entente.app.course;

import java.util.Locale;
import org.entente.engine.ontology.Cameo;

/** The table an event's score is taken from; both run from -10 (conflict) to 10 (cooperation). */
public enum ScoreTable {
    PLOVER,
    GOLDSTEIN;

    public double score(Cameo code) {
        return this == PLOVER ? code.ploverScore() : code.goldstein();
    }

    /** As written in data: {@code "plover"}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a reader calls it. */
    public String label() {
        return this == PLOVER ? "PLOVER" : "Goldstein";
    }

    @Override
    public String toString() {
        return code();
    }
}
