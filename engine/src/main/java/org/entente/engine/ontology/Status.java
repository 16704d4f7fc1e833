package org.entente.engine.ontology;

/** Whether what is told took place. Only the first two are deeds. */
public enum Status {
    HAPPENED,
    ONGOING,
    PLANNED,
    WISHED,
    DEMANDED,
    DENIED,
    HYPOTHETICAL;

    public boolean isDeed() {
        return this == HAPPENED || this == ONGOING;
    }

    /** As written in data: {@code "happened"}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
