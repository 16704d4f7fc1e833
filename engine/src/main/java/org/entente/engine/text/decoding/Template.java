package org.entente.engine.text.decoding;

import java.util.ArrayList;
import java.util.List;

/**
 * Which features a model looks at. A feature is a line such as "set i+1:word_clusters" or "i:lemma j-1:part_of_speech_tag";
 * its number in the list is its type.
 */
final class Template {
    private static final SetField[] SETS = SetField.values();

    private final List<Place> places = new ArrayList<>();
    /** Set features: place and field of each. */
    private final int[][] sets;
    /** Joint features: place and field of each part, one after the other. */
    private final int[][] joints;

    private final Weights weights;

    Template(List<String> features, Weights weights) {
        List<int[]> setList = new ArrayList<>();
        List<int[]> jointList = new ArrayList<>();
        for (String feature : features) {
            String[] parts = feature.split(" ");
            if (parts[0].equals("set")) {
                setList.add(
                        new int[] {place(parts[1]), SetField.of(field(parts[1])).ordinal()});
            } else {
                int[] joint = new int[parts.length * 2];
                for (int i = 0; i < parts.length; i++) {
                    joint[2 * i] = place(parts[i]);
                    joint[2 * i + 1] = Field.of(field(parts[i])).ordinal();
                }
                jointList.add(joint);
            }
        }
        this.sets = setList.toArray(int[][]::new);
        this.joints = jointList.toArray(int[][]::new);
        this.weights = weights;
    }

    private int place(String part) {
        Place place = Place.of(part.substring(0, part.indexOf(':')));
        if (!places.contains(place)) {
            places.add(place);
        }
        return places.indexOf(place);
    }

    private static String field(String part) {
        return part.substring(part.indexOf(':') + 1);
    }

    /** The places that the features speak of. */
    Place[] places() {
        return places.toArray(Place[]::new);
    }

    /** Adds up the scores of the classes; {@code nodes} are the words at {@link #places}, -1 where there is none. */
    void score(Sentence sentence, int[] nodes, float[] scores) {
        for (int type = 0; type < sets.length; type++) {
            int node = nodes[sets[type][0]];
            if (node >= 0) {
                for (long value : sentence.set(node, SETS[sets[type][1]])) {
                    weights.add(Hash.key(type, value), scores);
                }
            }
        }
        for (int i = 0; i < joints.length; i++) {
            score(sentence, nodes, sets.length + i, joints[i], scores);
        }
    }

    private void score(Sentence sentence, int[] nodes, int type, int[] joint, float[] scores) {
        long value = 0;
        for (int i = 0; i < joint.length; i += 2) {
            int node = nodes[joint[i]];
            if (node < 0) {
                return;
            }
            int at = Sentence.at(node, joint[i + 1]);
            long power = sentence.values[at + 1];
            if (power == 0) {
                return;
            }
            value = i == 0 ? sentence.values[at] : Hash.join(value, sentence.values[at], power);
        }
        weights.add(Hash.key(type, value), scores);
    }
}
