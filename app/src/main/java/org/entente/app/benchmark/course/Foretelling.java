package org.entente.app.benchmark.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.entente.engine.course.Forecast;
import org.entente.engine.course.Observation;
import org.entente.engine.course.Prior;
import org.entente.engine.ontology.Dyad;

/**
 * Foretells the mean score of each next week that has events, dyad by dyad, from the past alone; so do the rivals. The
 * first year is only learnt from. All learn anew every quarter.
 */
public final class Foretelling {
    private static final int LEARN = 52;
    private static final int ANEW = 13;

    /**
     * The mean log density over the weeks of a dyad.
     *
     * @param rivals by name: rolling mean, exponential average, last value
     */
    public record Row(Dyad dyad, int events, int weeks, double model, Map<String, Double> rivals) {}

    private final Function<LocalDate, Prior> prior;
    private final Map<LocalDate, Prior> known = new HashMap<>();

    /** @param prior what is known of dyads on the evening of a day */
    public Foretelling(Function<LocalDate, Prior> prior) {
        this.prior = prior;
    }

    private synchronized Prior prior(LocalDate day) {
        return known.computeIfAbsent(day, prior);
    }

    /** A row for each dyad that is known for more than a year. */
    public List<Row> run(Map<Dyad, List<Observation>> dyads, Runnable done) {
        List<Map.Entry<Dyad, List<Observation>>> all = List.copyOf(new ArrayList<>(dyads.entrySet()));
        List<Row> rows = IntStream.range(0, all.size())
                .parallel()
                .mapToObj(i -> {
                    Row row = row(all.get(i).getKey(), all.get(i).getValue());
                    done.run();
                    return row;
                })
                .toList();
        return rows.stream().filter(row -> row.weeks() > 0).toList();
    }

    private static LocalDate day(Observation deed) {
        return deed.start().plusDays(ChronoUnit.DAYS.between(deed.start(), deed.end()) / 2);
    }

    private Row row(Dyad dyad, List<Observation> deeds) {
        TreeMap<Integer, List<Observation>> byWeek = new TreeMap<>();
        // Quarters begin on the same day for all dyads, so that what is known of dyads is asked once.
        LocalDate monday = LocalDate.of(1990, 1, 1);
        for (Observation deed : deeds) {
            byWeek.computeIfAbsent((int) ChronoUnit.WEEKS.between(monday, day(deed)), w -> new ArrayList<>())
                    .add(deed);
        }
        int first = (byWeek.firstKey() + LEARN + ANEW - 1) / ANEW * ANEW;
        List<Observation> past = new ArrayList<>();
        List<Rival.Week> weeks = new ArrayList<>();
        byWeek.headMap(first).forEach((week, of) -> {
            past.addAll(of);
            weeks.add(new Rival.Week(week, of.size(), mean(of)));
        });
        List<Rival> rivals = Rival.all();
        double model = 0;
        double[] sums = new double[rivals.size()];
        int told = 0;
        Forecast forecast = null;
        for (int week = first; week <= byWeek.lastKey(); week++) {
            if ((week - first) % ANEW == 0) {
                LocalDate until = monday.plusWeeks(week).minusDays(1);
                forecast = new Forecast(prior(until), week, past, dyad.a(), until);
                rivals.forEach(rival -> rival.fit(weeks));
            }
            List<Observation> now = byWeek.getOrDefault(week, List.of());
            if (!now.isEmpty()) {
                Rival.Week shown = new Rival.Week(week, now.size(), mean(now));
                model += forecast.logDensity(shown.mean(), now.size());
                for (int r = 0; r < sums.length; r++) {
                    sums[r] += rivals.get(r).logDensity(weeks, shown);
                }
                told++;
                weeks.add(shown);
            }
            forecast.pass(now);
            past.addAll(now);
        }
        Map<String, Double> scores = new TreeMap<>();
        for (Rival.Kind kind : Rival.Kind.values()) {
            scores.put(kind.label(), sums[kind.ordinal()] / told);
        }
        return new Row(dyad, deeds.size(), told, model / told, scores);
    }

    private static double mean(List<Observation> deeds) {
        return deeds.stream().mapToDouble(Observation::score).average().orElseThrow();
    }
}
