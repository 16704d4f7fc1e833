package org.entente.engine.ontology;

/** PLOVER's actor sectors, {@link #NONE} for an actor taken as a whole. */
public enum Sector {
    NONE("the state or group as such"),
    GOV("government"),
    MIL("armed forces"),
    COP("police"),
    LEG("legislature"),
    JUD("courts"),
    SPY("intelligence services"),
    PTY("political party"),
    OPP("opposition"),
    REB("rebels"),
    UAF("unidentified armed forces"),
    PRM("paramilitaries"),
    PRE("breakaway authorities under a nominal sovereign"),
    CVL("civilians"),
    BUS("business"),
    JRN("journalists and media"),
    LAB("labour"),
    EDU("education"),
    REL("religion"),
    MED("medicine"),
    AGR("agriculture"),
    CRM("crime"),
    ELI("former officials and their families"),
    REF("refugees"),
    SOC("social groups"),
    UNK("unknown");

    private final String meaning;

    Sector(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }

    /** The code as written in data: empty for {@link #NONE}. */
    public String code() {
        return this == NONE ? "" : name();
    }
}
