package org.entente.app.benchmark.course;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.engine.course.CourseModel;
import org.entente.engine.course.Observation;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.When;

/** What courses cost: made events with the scores of real codes, by number of weeks and events. */
public final class CourseSpeed {
    /**
     * Of one course.
     *
     * @param cold CPU time of the whole process, with Java's compiler, for the first course in a fresh Java; NaN if it
     *     was not the first
     * @param warm the median CPU time of three later ones, of the thread alone, in seconds
     */
    public record Row(int weeks, int events, double cold, double warm) {}

    private static final LocalDate START = LocalDate.of(2010, 1, 4);

    private CourseSpeed() {}

    /** First ten years with 20,000 events, then weeks and events each doubled. */
    public static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int[][] sizes = {
            {522, 20_000},
            {130, 2_000},
            {261, 2_000},
            {522, 2_000},
            {1044, 2_000},
            {522, 5_000},
            {522, 10_000},
            {522, 40_000}
        };
        for (int[] size : sizes) {
            List<Observation> events = made(size[0], size[1], 1);
            double before = processSeconds();
            draw(events);
            double cold = rows.isEmpty() ? processSeconds() - before : Double.NaN;
            double[] warm = {seconds(events), seconds(events), seconds(events)};
            java.util.Arrays.sort(warm);
            rows.add(new Row(size[0], size[1], cold, warm[1]));
        }
        return rows;
    }

    /** CPU seconds, of all threads together, for so many dyads of 300 events in ten years each, once Java is warm. */
    public static double many(int dyads) {
        double before = processSeconds();
        IntStream.range(0, dyads).parallel().forEach(i -> draw(made(522, 300, i)));
        return processSeconds() - before;
    }

    private static double processSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static double seconds(List<Observation> events) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        draw(events);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static void draw(List<Observation> events) {
        LocalDate end = START.plusYears(30);
        CourseModel.plain().course(MadeRelation.DYAD, false, "plover", events, end, null);
    }

    private static List<Observation> made(int weeks, int number, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        var codes = List.copyOf(Ontology.codes().values());
        List<Observation> events = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            // The first and the last week have one each, so that the span is what it says.
            long day = i == 0 ? 0 : i == 1 ? 7L * weeks - 1 : random.nextLong(7L * weeks);
            LocalDate on = START.plusDays(day);
            var code = codes.get(random.nextInt(codes.size()));
            boolean there = random.nextBoolean();
            events.add(new Observation(
                    on,
                    on,
                    When.Precision.DAY,
                    code.ploverScore(),
                    true,
                    code.isVerbal(),
                    1 + random.nextInt(3),
                    List.of(),
                    there ? MadeRelation.DYAD.a() : MadeRelation.DYAD.b(),
                    there ? MadeRelation.DYAD.b() : MadeRelation.DYAD.a(),
                    "e" + i));
        }
        return events;
    }
}
