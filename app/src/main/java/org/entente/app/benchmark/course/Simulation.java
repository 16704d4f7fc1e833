package org.entente.app.benchmark.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.engine.course.Course;
import org.entente.engine.course.CourseModel;
import org.entente.engine.course.Pool;
import org.entente.engine.course.Prior;

/** Makes relations of every kind of world and draws their courses, with the relations of a world pooled as in a store. */
public final class Simulation {
    private final int runs;
    private final long seed;

    /**
     * @param runs relations of each world
     * @param seed of what is made
     */
    public Simulation(int runs, long seed) {
        this.runs = runs;
        this.seed = seed;
    }

    /** A tally for each world, in their order; {@code done} is called for each. */
    public Map<World, Tally> run(List<World> worlds, Runnable done) {
        Map<World, Pool> pools = new LinkedHashMap<>();
        for (int i = 0; i < worlds.size(); i++) {
            Pool pool = pools.computeIfAbsent(worlds.get(i).unbroken(), w -> new Pool());
            made(worlds.get(i), i).forEach(relation -> pool.addObserved(relation.events()));
        }
        Map<World, Tally> tallies = new LinkedHashMap<>();
        for (int i = 0; i < worlds.size(); i++) {
            World world = worlds.get(i);
            tallies.put(world, tally(made(world, i), pools.get(world.unbroken()).prior()));
            done.run();
        }
        return tallies;
    }

    private List<MadeRelation> made(World world, int index) {
        List<MadeRelation> made = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            made.add(MadeRelation.of(world, (seed * 10_007 + index) * 100_003 + run));
        }
        return made;
    }

    private Tally tally(List<MadeRelation> made, Prior prior) {
        CourseModel model = CourseModel.plain(prior);
        List<Course> courses = IntStream.range(0, runs)
                .parallel()
                .mapToObj(i -> model.course(
                        MadeRelation.DYAD, false, "made", made.get(i).events(), MadeRelation.end(), MadeRelation.end()))
                .toList();
        Tally tally = new Tally();
        for (int i = 0; i < runs; i++) {
            if (!courses.get(i).weeks().isEmpty()) {
                tally.add(made.get(i), courses.get(i));
            }
        }
        return tally;
    }
}
