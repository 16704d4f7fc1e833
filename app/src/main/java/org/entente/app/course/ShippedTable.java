package org.entente.app.course;

import java.util.Locale;
import org.entente.engine.ontology.Cameo;

/** The two tables that come with Entente. They have a score for every code. */
enum ShippedTable implements ScoreTable {
    PLOVER,
    GOLDSTEIN;

    @Override
    public double score(Cameo code) {
        return this == PLOVER ? code.ploverScore() : code.goldstein();
    }

    @Override
    public boolean has(Cameo code) {
        return true;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return this == PLOVER ? "PLOVER" : "Goldstein";
    }
}
