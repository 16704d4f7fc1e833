package org.entente.engine.ontology;

/** PLOVER 2.0's sixteen event types with their quad class: 1, 2 verbal and material cooperation, 3, 4 conflict. */
public enum PloverType {
    AGREE(1),
    CONSULT(1),
    SUPPORT(1),
    CONCEDE(1),
    COOPERATE(2),
    AID(2),
    RETREAT(2),
    REQUEST(3),
    ACCUSE(3),
    REJECT(3),
    THREATEN(3),
    PROTEST(4),
    SANCTION(4),
    MOBILIZE(4),
    COERCE(4),
    ASSAULT(4);

    private final int quad;

    PloverType(int quad) {
        this.quad = quad;
    }

    public int quad() {
        return quad;
    }
}
