package org.entente.engine.ontology;

/** Two actors by code, in the order given: source and target where direction matters. */
public record Dyad(String a, String b) {
    /** The same pair whichever comes first, in alphabetical order. */
    public static Dyad undirected(String a, String b) {
        return a.compareTo(b) <= 0 ? new Dyad(a, b) : new Dyad(b, a);
    }
}
