package org.entente.app.benchmark.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Turn;
import org.entente.engine.course.Observation;
import org.entente.engine.ontology.Dyad;

/** Looks for known turns in the courses of their dyads. */
public final class History {
    /** A turn is found if it is dated within so many days. */
    public static final int NEAR_DAYS = 45;
    /** A dyad with fewer deeds in the half year about a turn says nothing of it. */
    public static final int LEAST_DEEDS = 10;

    private static final int HALF_YEAR_DAYS = 91;

    /**
     * What became of a known turn.
     *
     * @param deeds of its dyad within a quarter of a year before and after
     * @param found the nearest turn that way whose date, or else whose interval, lies near enough
     * @param strict whether its date does
     */
    public record Line(KnownTurn known, int deeds, Optional<Turn> found, boolean strict) {
        /** Whether the data can be asked at all. */
        public boolean isTold() {
            return deeds >= LEAST_DEEDS;
        }
    }

    /**
     * All lines, and what was found beside them.
     *
     * @param others turns that no known one explains
     * @param years of dyads with a known turn that is told
     */
    public record Report(List<Line> lines, int others, double years) {}

    private History() {}

    /** @param deeds of a dyad; {@code course} of them */
    public static Report of(
            List<KnownTurn> known, Function<Dyad, List<Observation>> deeds, Function<Dyad, Course> course) {
        Map<Dyad, List<KnownTurn>> byDyad = new LinkedHashMap<>();
        known.forEach(turn ->
                byDyad.computeIfAbsent(turn.dyad(), d -> new ArrayList<>()).add(turn));
        Map<KnownTurn, Line> lines = new LinkedHashMap<>();
        int others = 0;
        double years = 0;
        for (Map.Entry<Dyad, List<KnownTurn>> dyad : byDyad.entrySet()) {
            List<Observation> of = deeds.apply(dyad.getKey());
            Course drawn = course.apply(dyad.getKey());
            List<Line> here =
                    dyad.getValue().stream().map(k -> line(k, of, drawn)).toList();
            here.forEach(line -> lines.put(line.known(), line));
            if (here.stream().anyMatch(Line::isTold)) {
                years += drawn.weeks().size() / 52.18;
                others += (int) drawn.turns().stream()
                        .filter(turn -> dyad.getValue().stream().noneMatch(k -> isNear(turn, k)))
                        .count();
            }
        }
        return new Report(known.stream().map(lines::get).toList(), others, years);
    }

    private static Line line(KnownTurn known, List<Observation> deeds, Course course) {
        int about = (int) deeds.stream()
                .filter(deed -> deed.deed() && deed.isDated())
                .filter(deed -> Math.abs(ChronoUnit.DAYS.between(known.day(), deed.start())) <= HALF_YEAR_DAYS)
                .count();
        Optional<Turn> strict = course.turns().stream()
                .filter(turn -> turn.direction() == known.direction() && off(turn.date(), known) <= NEAR_DAYS)
                .findFirst();
        return new Line(
                known,
                about,
                strict.or(() -> course.turns().stream()
                        .filter(turn -> isNear(turn, known))
                        .findFirst()),
                strict.isPresent());
    }

    private static long off(LocalDate day, KnownTurn known) {
        return Math.abs(ChronoUnit.DAYS.between(day, known.day()));
    }

    private static boolean isNear(Turn turn, KnownTurn known) {
        return turn.direction() == known.direction()
                && !known.day().isBefore(turn.earliest().minusDays(NEAR_DAYS))
                && !known.day().isAfter(turn.latest().plusDays(NEAR_DAYS));
    }
}
