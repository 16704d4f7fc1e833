package org.entente.app.benchmark.desk;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.PloverType;

/** The words of made sentences: plain ones, and enough of them that few sentences are alike. */
final class MadePhrases {
    private static final List<String> STATEMENT = List.of("spoke about", "commented on its dealings with");

    private static final Map<PloverType, List<String>> VERBS = Map.ofEntries(
            Map.entry(PloverType.AGREE, List.of("agreed on a plan with", "promised help to", "signed a letter with")),
            Map.entry(PloverType.CONSULT, List.of("met", "held talks with", "received envoys of", "telephoned")),
            Map.entry(PloverType.SUPPORT, List.of("praised", "restored ties with", "defended")),
            Map.entry(PloverType.CONCEDE, List.of("gave way to", "eased its measures against")),
            Map.entry(PloverType.COOPERATE, List.of("worked with", "trained together with", "traded grain with")),
            Map.entry(PloverType.AID, List.of("sent aid to", "gave loans to", "sheltered refugees from")),
            Map.entry(PloverType.RETREAT, List.of("withdrew from positions of", "released prisoners of")),
            Map.entry(PloverType.REQUEST, List.of("called for talks with", "asked for help from")),
            Map.entry(PloverType.ACCUSE, List.of("criticised", "accused", "blamed")),
            Map.entry(PloverType.REJECT, List.of("rejected a proposal of", "refused to meet")),
            Map.entry(PloverType.THREATEN, List.of("threatened", "warned")),
            Map.entry(PloverType.PROTEST, List.of("protested against", "demonstrated against")),
            Map.entry(PloverType.SANCTION, List.of("imposed sanctions on", "broke off ties with")),
            Map.entry(PloverType.MOBILIZE, List.of("moved troops towards", "put forces on alert against")),
            Map.entry(PloverType.COERCE, List.of("seized property of", "arrested citizens of", "expelled envoys of")),
            Map.entry(PloverType.ASSAULT, List.of("shelled posts of", "attacked", "bombed positions of")));

    private static final List<String> TOPICS = List.of(
            "the pipeline",
            "the border",
            "grain shipments",
            "the water of the river",
            "a railway",
            "fishing rights",
            "the loan",
            "customs rules",
            "a power line",
            "the ceasefire",
            "visas",
            "the election",
            "an airport",
            "the museum",
            "satellite data",
            "the vaccine",
            "the harbour",
            "steel prices",
            "a school",
            "the treaty");
    private static final List<String> WHO = List.of(
            "Residents",
            "Analysts",
            "Engineers",
            "Traders",
            "Officials",
            "Teachers",
            "Farmers",
            "Lawyers",
            "Students",
            "Drivers",
            "Doctors",
            "Reporters",
            "Pilots",
            "Miners",
            "Bankers",
            "Retired judges");
    private static final List<String> DID = List.of(
            "expected little of",
            "had waited years for",
            "asked questions about",
            "showed patience with",
            "wrote letters about",
            "counted the costs of",
            "were of two minds about",
            "paid no attention to",
            "heard on the radio of",
            "spoke at length about",
            "remembered other days of",
            "made plans around");
    private static final List<String> WHEN = List.of(
            "since the spring",
            "after the holidays",
            "before the winter",
            "for the third time this year",
            "in spite of the weather",
            "as the hall filled",
            "when the markets closed",
            "on the eve of the anniversary",
            "as in other years",
            "with the lights still on");
    private static final String[] SYLLABLES = {
        "ba", "ker", "lo", "min", "ta", "ros", "vel", "du", "ghan", "ir", "sto", "pe", "lin", "mar", "zu", "ken"
    };

    private MadePhrases() {}

    static String verb(Cameo code, Random random) {
        return one(code.type().map(VERBS::get).orElse(STATEMENT), random);
    }

    static String topic(Random random) {
        return one(TOPICS, random);
    }

    /** A sentence in which nobody does anything to anybody. */
    static String filler(Random random) {
        return one(WHO, random) + " in " + name(random) + " " + one(DID, random) + " " + topic(random) + " and "
                + topic(random) + " " + one(WHEN, random) + ", " + (2 + random.nextInt(998)) + " of them in all.";
    }

    /** A town's or a person's. */
    static String name(Random random) {
        StringBuilder name = new StringBuilder();
        int syllables = 2 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
