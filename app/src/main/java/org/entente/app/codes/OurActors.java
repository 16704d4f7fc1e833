package org.entente.app.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.ontology.Sector;

/** Our codes of states, organisations and sectors in CAMEO's: the other way round than {@link CameoActors}. */
public final class OurActors {
    private static final String UNITED_NATIONS = "UNO";

    /** The states that CAMEO calls otherwise; several of its names for one of ours are names of the past. */
    private static final Map<String, String> STATES = Map.of("ROU", "ROM", "TLS", "TMP", "KOS", "KSV");

    /** Sectors that CAMEO calls otherwise. */
    private static final Map<Sector, String> ROLES = Map.of(Sector.MED, "HLH", Sector.JRN, "MED");

    /** Sectors for which CAMEO has no role. */
    private static final Set<Sector> NO_ROLE =
            Set.of(Sector.NONE, Sector.PRM, Sector.PRE, Sector.REL, Sector.SOC, Sector.UNK);

    private static final Map<String, String> GROUPS = groups();

    private OurActors() {}

    /** {@code state("ROU")} is {@code "ROM"}; the code must be of a state. */
    public static String state(String code) {
        return STATES.getOrDefault(code, code);
    }

    /** {@code group("NATO")} is {@code "NAT"}; empty for those that CAMEO has no code for, or none we are sure of. */
    public static Optional<String> group(String code) {
        return Optional.ofNullable(GROUPS.get(code));
    }

    /** {@code role(JRN)} is {@code "MED"}, and of medicine {@code "HLH"}; empty if CAMEO has none like it. */
    public static Optional<String> role(Sector sector) {
        return NO_ROLE.contains(sector) ? Optional.empty() : Optional.of(ROLES.getOrDefault(sector, sector.name()));
    }

    /** The organs of the United Nations are one actor here, and many there. */
    private static Map<String, String> groups() {
        Map<String, String> groups = new HashMap<>();
        CodeTable.read("cameo-actors").forEach((cameo, ours) -> groups.putIfAbsent(ours, cameo));
        STATES.keySet().forEach(groups::remove);
        groups.put(UNITED_NATIONS, UNITED_NATIONS);
        return groups;
    }
}
