package org.entente.app.benchmark.course;

import java.util.ArrayList;
import java.util.List;

/**
 * A kind of made relation.
 *
 * @param rate events a week
 * @param noise standard deviation of an event around the level of its week
 * @param shock standard deviation that a week's events share
 * @param drift standard deviation of the level's small steps over a year
 * @param broken height of the planted break in units of {@code noise}; 0 for none
 */
public record World(double rate, double noise, double shock, double drift, double broken, Twist twist) {
    /** What makes it harder than the model expects. */
    public enum Twist {
        NONE("as the model has it"),
        HEAVY_TAILS("Student-t events, 4 degrees of freedom"),
        ROUNDED("scores rounded to PLOVER's values"),
        GAPS("no events in a third of all quarters"),
        BIASED_TELLERS("two tellers 1.5 points apart, the lower one louder from halfway on");

        private final String label;

        Twist(String label) {
            this.label = label;
        }

        /** As a reader calls it. */
        public String label() {
            return label;
        }
    }

    /** The full grid, and then the twists at a middling noise. */
    public static List<World> grid() {
        List<World> worlds = new ArrayList<>();
        for (double rate : new double[] {0.3, 1, 5, 20}) {
            for (double noise : new double[] {1.5, 3}) {
                for (double shock : new double[] {0, 1}) {
                    for (double drift : new double[] {0.3, 1}) {
                        for (double broken : new double[] {0, 1, 2}) {
                            worlds.add(new World(rate, noise, shock, drift, broken, Twist.NONE));
                        }
                    }
                }
            }
        }
        for (Twist twist : Twist.values()) {
            for (double rate : new double[] {1, 5}) {
                for (double broken : new double[] {0, 2}) {
                    if (twist != Twist.NONE) {
                        worlds.add(new World(rate, 2, 0.7, 0.5, broken, twist));
                    }
                }
            }
        }
        return List.copyOf(worlds);
    }

    /** The same but for the break: relations that lie in one store. */
    World unbroken() {
        return new World(rate, noise, shock, drift, 0, twist);
    }
}
