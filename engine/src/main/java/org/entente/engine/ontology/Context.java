package org.entente.engine.ontology;

import java.util.Locale;

/** The field of an event: PLOVER's 37 contexts, and {@link #ENERGY} and {@link #TRADE}, which no ontology had. */
public enum Context {
    MILITARY,
    INTELLIGENCE,
    EXECUTIVE,
    LEGISLATIVE,
    ELECTION,
    POLITICAL_INSTITUTIONS,
    PRO_DEMOCRACY,
    PRO_AUTOCRACY,
    ECONOMIC,
    LEGAL,
    REPARATIONS,
    HUMAN_RIGHTS,
    RIGHTS_FREEDOMS,
    REPRESSION,
    HUMAN_SECURITY,
    GENDER,
    LGBT,
    RELIGION_ETHNICITY,
    INEQUALITY,
    DIPLOMATIC,
    TERRITORY,
    PEACEKEEPING,
    HEALTH,
    ASYLUM,
    MIGRATION,
    DISASTERS,
    NATURAL_RESOURCE,
    ENVIRONMENT,
    TECHNOLOGY,
    TERRORISM,
    CBRN,
    CYBER,
    MISINFORMATION,
    CRIME,
    CORRUPTION,
    ILLEGAL_DRUGS,
    TRAFFICKING,
    ENERGY,
    TRADE;

    /** As written in data: {@code "natural_resource"}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The context written as {@code code}. */
    public static Context of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
