package org.entente.app.benchmark.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A small part of {@code bench course}, so that a model that breaks breaks the build. */
class SimulationTest {
    private static final List<World> WORLDS = List.of(
            new World(1, 1.5, 1, 0.5, 0, World.Twist.NONE),
            new World(1, 3, 0.5, 0.5, 2, World.Twist.NONE),
            new World(5, 1.5, 0.5, 0.5, 2, World.Twist.NONE),
            new World(5, 3, 1, 0.3, 0, World.Twist.NONE),
            new World(5, 3, 1, 0.3, 2, World.Twist.NONE),
            new World(5, 2, 0.7, 0.5, 2, World.Twist.HEAVY_TAILS));

    @Test
    void bandsCoverBreaksAreFoundAndAlarmsAreRare() {
        Map<World, Tally> tallies = new Simulation(10, 1).run(WORLDS, () -> {});
        Tally all = new Tally();
        Tally busyBroken = new Tally();
        tallies.forEach((world, tally) -> {
            all.add(tally);
            if (world.rate() == 5 && world.broken() == 2) {
                busyBroken.add(tally);
            }
        });

        assertThat(all.cover90()).isBetween(0.85, 0.97);
        assertThat(all.cover50()).isBetween(0.42, 0.65);
        assertThat(busyBroken.found()).isGreaterThanOrEqualTo(0.9);
        assertThat(busyBroken.misdated()).isLessThan(2);
        assertThat(all.alarms()).isLessThan(0.1);
        assertThat(all.right()).isGreaterThan(0.6);
        assertThat(all.wrong()).isLessThan(0.08);
    }

    @Test
    void theSameSeedMakesTheSame() {
        World world = WORLDS.get(4);

        assertThat(MadeRelation.of(world, 3).events())
                .isEqualTo(MadeRelation.of(world, 3).events());
        assertThat(MadeRelation.of(world, 3).events())
                .isNotEqualTo(MadeRelation.of(world, 4).events());
    }
}
