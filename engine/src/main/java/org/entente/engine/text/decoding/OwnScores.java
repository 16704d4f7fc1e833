package org.entente.engine.text.decoding;

import java.util.ArrayList;
import java.util.List;

/**
 * What a word says at one place by itself, whatever stands around it: added up once for each word that the dictionary
 * keeps, as most words of a text are the same few thousand.
 */
final class OwnScores {
    private final int number;
    private final Place place;
    private final Template template;
    private final int width;

    private OwnScores(int number, Place place, List<Feature> features, Weights weights, int width) {
        this.number = number;
        this.place = place;
        this.template = new Template(features, weights);
        this.width = width;
    }

    /** Of the places where a word's clusters are asked for, as they are what takes time; takes their features away. */
    static List<OwnScores> taken(List<Feature> features, Weights weights, int classes, int first, Field last) {
        List<OwnScores> all = new ArrayList<>();
        for (Place place : features.stream()
                .filter(f -> f.isSet() && f.fields().contains(SetField.CLUSTERS.ordinal()))
                .map(f -> f.places().get(0))
                .toList()) {
            List<Feature> own =
                    features.stream().filter(f -> f.isOwn(place, last)).toList();
            features.removeAll(own);
            all.add(new OwnScores(first + all.size(), place, own, weights, Rows.width(classes)));
        }
        return all;
    }

    /** Adds what the word says that is at this place seen from {@code word}. */
    void add(int word, int first, Sentence sentence, float[] scores) {
        int node = word + place.window();
        if (node >= first && node < sentence.size) {
            Rows.add(of(node, sentence), scores);
        }
    }

    private float[] of(int node, Sentence sentence) {
        var known = sentence.known[node];
        float[] own = known.get(number);
        if (own == null) {
            own = new float[width];
            template.score(sentence, new int[] {node}, own);
            known.set(number, own);
        }
        return own;
    }
}
