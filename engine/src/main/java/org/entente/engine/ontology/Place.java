package org.entente.engine.ontology;

/** Where: the name as written and the state it lies in (alpha-3), empty where unknown. */
public record Place(String name, String country) {
    public static final Place UNKNOWN = new Place("", "");

    public boolean isKnown() {
        return !name.isEmpty();
    }
}
