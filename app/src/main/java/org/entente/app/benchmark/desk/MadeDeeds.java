package org.entente.app.benchmark.desk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.PloverType;

/**
 * What is done: by what the pair is like at the time, which changes now and then, so that their course has turns. Every
 * code comes up.
 */
final class MadeDeeds {
    private static final int STABLE_DAYS = 500;
    /** One in so many events is nothing but a statement. */
    private static final int STATEMENT = 15;

    private static final PloverType[] KIND = {
        PloverType.CONSULT, PloverType.CONSULT, PloverType.CONSULT, PloverType.AGREE, PloverType.SUPPORT,
        PloverType.COOPERATE, PloverType.SUPPORT, PloverType.AID, PloverType.CONCEDE, PloverType.RETREAT
    };
    private static final PloverType[] HOSTILE = {
        PloverType.ACCUSE, PloverType.ACCUSE, PloverType.REQUEST, PloverType.REJECT, PloverType.THREATEN,
        PloverType.SANCTION, PloverType.PROTEST, PloverType.MOBILIZE, PloverType.COERCE, PloverType.ASSAULT
    };

    private final Map<PloverType, List<Cameo>> byType = new EnumMap<>(PloverType.class);
    private final List<Cameo> statements;

    MadeDeeds() {
        for (PloverType type : PloverType.values()) {
            byType.put(
                    type,
                    Ontology.codes().values().stream()
                            .filter(code -> code.type().filter(type::equals).isPresent())
                            .toList());
        }
        statements = Ontology.codes().values().stream()
                .filter(code -> code.type().isEmpty())
                .toList();
    }

    Cameo drawn(int pair, LocalDate day, Random random) {
        if (random.nextInt(STATEMENT) == 0) {
            return statements.get(random.nextInt(statements.size()));
        }
        PloverType[] of = random.nextDouble() < hostility(pair, day) ? HOSTILE : KIND;
        List<Cameo> codes = byType.get(of[random.nextInt(of.length)]);
        // The smaller of two: some are done more often than others.
        return codes.get(Math.min(random.nextInt(codes.size()), random.nextInt(codes.size())));
    }

    /** The share of what is hostile, the same for all of a stretch of time. */
    private static double hostility(int pair, LocalDate day) {
        long stretch = (day.toEpochDay() + 37L * pair) / STABLE_DAYS;
        Random mood = new Random(pair * 1_000_003L);
        double usual = mood.nextGaussian();
        Random now = new Random(pair * 1_000_003L + stretch);
        now.nextLong();
        return 1 / (1 + Math.exp(-usual - now.nextGaussian()));
    }
}
