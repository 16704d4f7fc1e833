package org.entente.engine.text.decoding;

import java.util.ArrayList;
import java.util.List;

/** Features of a model, and what they add to the scores. */
final class Template {
    private static final SetField[] SETS = SetField.values();

    private final List<Place> places = new ArrayList<>();
    /** Of each feature that is a set: type, place and field. */
    private final int[][] sets;
    /** Of each other feature: type, and the place and field of each of its values. */
    private final int[][] joints;

    private final Weights weights;

    Template(List<Feature> features, Weights weights) {
        this.sets = features.stream().filter(Feature::isSet).map(this::numbers).toArray(int[][]::new);
        this.joints =
                features.stream().filter(f -> !f.isSet()).map(this::numbers).toArray(int[][]::new);
        this.weights = weights;
    }

    private int[] numbers(Feature feature) {
        int[] numbers = new int[1 + 2 * feature.fields().size()];
        numbers[0] = feature.type();
        for (int i = 0; i < feature.fields().size(); i++) {
            Place place = feature.places().get(i);
            if (!places.contains(place)) {
                places.add(place);
            }
            numbers[1 + 2 * i] = places.indexOf(place);
            numbers[2 + 2 * i] = feature.fields().get(i);
        }
        return numbers;
    }

    /** The places that the features speak of. */
    Place[] places() {
        return places.toArray(Place[]::new);
    }

    /** Adds to the scores of the classes; {@code nodes} are the words at {@link #places}, -1 where there is none. */
    void score(Sentence sentence, int[] nodes, float[] scores) {
        Wanted wanted = sentence.wanted;
        for (int[] set : sets) {
            int node = nodes[set[1]];
            if (node >= 0) {
                for (long value : sentence.set(node, SETS[set[2]])) {
                    wanted.add(Hash.key(set[0], value));
                }
            }
        }
        for (int[] joint : joints) {
            want(sentence, nodes, joint, wanted);
        }
        weights.add(wanted, scores);
    }

    private static void want(Sentence sentence, int[] nodes, int[] joint, Wanted wanted) {
        long value = 0;
        for (int i = 1; i < joint.length; i += 2) {
            int node = nodes[joint[i]];
            if (node < 0) {
                return;
            }
            int at = Sentence.at(node, joint[i + 1]);
            long power = sentence.values[at + 1];
            if (power == 0) {
                return;
            }
            value = i == 1 ? sentence.values[at] : Hash.join(value, sentence.values[at], power);
        }
        wanted.add(Hash.key(joint[0], value));
    }
}
