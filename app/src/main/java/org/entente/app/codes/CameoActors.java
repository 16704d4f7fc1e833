package org.entente.app.codes;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.ontology.Sector;

/** CAMEO's codes of states, organisations and roles, in ours. */
public final class CameoActors {
    /** What stands for those that belong to no one state. */
    private static final Map<String, String> KINDS =
            Map.of("IGO", "IGO", "NGO", "NGO", "NGM", "NGO", "IMG", "IMG", "MNC", "MNC", "ISM", "ISM");

    /** What is listed as {@code -} means no actor of ours. */
    private static final String NOBODY = "-";

    private static final Map<String, String> ACTORS = CodeTable.read("cameo-actors");
    private static final Map<String, String> SECTORS = CodeTable.read("cameo-sectors");
    private static final Set<String> STATES_AS_PLACES =
            Set.copyOf(CodeTable.read("fips").values());

    private final ActorTable table;

    /** @param table says which codes are ours */
    public CameoActors(ActorTable table) {
        this.table = table;
    }

    /** The state or organisation: {@code code("ROM")} is {@code "ROU"}, {@code code("NAT")} is {@code "NATO"}. */
    public Optional<String> code(String cameo) {
        String listed = ACTORS.getOrDefault(cameo, cameo);
        boolean ours = table.codes().containsKey(listed) || STATES_AS_PLACES.contains(listed);
        return ours && !listed.equals(NOBODY) ? Optional.of(listed) : Optional.empty();
    }

    /** Whether one of our codes is a state's, or a territory's. */
    public boolean isState(String code) {
        return table.kind(code).equals("state") || STATES_AS_PLACES.contains(code);
    }

    /** The code for somebody of no state, by the kind that a role says: {@code kind("NGM")} is {@code "NGO"}. */
    public static Optional<String> kind(String role) {
        return Optional.ofNullable(KINDS.get(role));
    }

    /** The sector of a role: {@code sector("HLH")} is {@link Sector#MED}; empty if we have none like it. */
    public static Optional<Sector> sector(String role) {
        String listed = SECTORS.getOrDefault(role, role);
        for (Sector sector : Sector.values()) {
            if (sector != Sector.NONE && sector.name().equals(listed)) {
                return Optional.of(sector);
            }
        }
        return Optional.empty();
    }
}
