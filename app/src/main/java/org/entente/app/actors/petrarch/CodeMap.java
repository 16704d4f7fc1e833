package org.entente.app.actors.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.app.actors.Known;
import org.entente.engine.ontology.Sector;

/**
 * CAMEO's actor codes, chunks of three letters, as ours: {@code AFGGOV} is AFG GOV, {@code IGOUNO} the United Nations. Of
 * several sectors the first counts, as it does in CAMEO.
 */
final class CodeMap {
    /** A code and a sector of ours. */
    record Target(String code, Sector sector) {}

    /** What the first chunk says of those that belong to no state. */
    private static final Set<String> KINDS = Set.of("IGO", "NGO", "NGM", "IMG", "MNC", "INT", "UIS");

    /** States whose code is not the one of ISO 3166 that our tables have. */
    private static final Map<String, String> STATES =
            Map.of("KSV", "KOS", "TMP", "TLS", "ROM", "ROU", "ZAR", "COD", "TWA", "TWN");

    /** Organisations that CAMEO and our tables call differently. */
    private static final Map<String, String> ORGANISATIONS = Map.ofEntries(
            Map.entry("NAT", "NATO"),
            Map.entry("EEC", "EUR"),
            Map.entry("ARL", "LAS"),
            Map.entry("ASN", "ASEAN"),
            Map.entry("OPC", "OPEC"),
            Map.entry("SCE", "OSCE"),
            Map.entry("IAE", "IAEA"),
            Map.entry("IRC", "ICRC"),
            Map.entry("AMN", "AMNESTY"),
            Map.entry("ITP", "INTERPOL"),
            Map.entry("WAS", "ECOWAS"),
            Map.entry("OAU", "AU"),
            Map.entry("ADB", "ADB"),
            Map.entry("EBR", "EBRD"),
            Map.entry("SAA", "SAARC"),
            Map.entry("SAD", "SADC"));

    private static final Map<String, Sector> SECTORS =
            Map.of("MED", Sector.JRN, "HLH", Sector.MED, "INS", Sector.REB, "SEP", Sector.REB, "MNC", Sector.BUS);

    private final Known known;

    CodeMap(Known known) {
        this.known = known;
    }

    /** Empty if no state or organisation of ours is meant, or a part of it for which there is no sector. */
    Optional<Target> target(String code) {
        List<String> chunks = chunks(code);
        if (chunks.isEmpty()) {
            return Optional.empty();
        }
        String first = STATES.getOrDefault(chunks.get(0), chunks.get(0));
        if (KINDS.contains(chunks.get(0))) {
            return ofNoState(chunks);
        }
        if (known.isState(first)) {
            Optional<Sector> sector = sector(chunks.subList(1, chunks.size()));
            return chunks.size() == 1
                    ? Optional.of(new Target(first, Sector.NONE))
                    : sector.map(part -> new Target(first, part));
        }
        return organisation(first).map(of -> new Target(of, sector(chunks).orElse(Sector.NONE)));
    }

    /** The sector of an agent's code, {@code ~AGR} or {@code GOV~}. */
    Optional<Sector> agent(String code) {
        return sector(chunks(code.replace("~", "")));
    }

    /** {@code IGOUNO}: the organisation if ours has it, else the kind, with the sector that is told. */
    private Optional<Target> ofNoState(List<String> chunks) {
        for (String chunk : chunks.subList(1, chunks.size())) {
            Optional<String> of = organisation(chunk);
            if (of.isPresent()) {
                return Optional.of(new Target(
                        of.get(), sector(chunks).filter(s -> s != Sector.BUS).orElse(Sector.NONE)));
            }
        }
        String kind = chunks.get(0).equals("NGM") ? "NGO" : chunks.get(0);
        Optional<Sector> sector = sector(chunks.subList(1, chunks.size()));
        boolean ours = known.has(kind);
        return ours ? Optional.of(new Target(kind, sector.orElse(Sector.NONE))) : Optional.empty();
    }

    private Optional<String> organisation(String chunk) {
        return Optional.of(ORGANISATIONS.getOrDefault(chunk, chunk))
                .filter(code -> known.has(code) && !known.isState(code) && !KINDS.contains(code));
    }

    private static Optional<Sector> sector(List<String> chunks) {
        for (String chunk : chunks) {
            Optional<Sector> sector =
                    SECTORS.containsKey(chunk) ? Optional.of(SECTORS.get(chunk)) : Known.sector(chunk);
            if (sector.isPresent()) {
                return sector;
            }
        }
        return Optional.empty();
    }

    /** Empty if the code is not made of chunks: {@code MULTI}, {@code ---}, {@code AFGGOV/PAKGOV}. */
    private static List<String> chunks(String code) {
        if (!code.matches("([A-Z]{3})+")) {
            return List.of();
        }
        List<String> chunks = new ArrayList<>();
        for (int i = 0; i < code.length(); i += 3) {
            chunks.add(code.substring(i, i + 3));
        }
        return chunks;
    }
}
