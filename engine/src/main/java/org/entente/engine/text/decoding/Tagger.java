package org.entente.engine.text.decoding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tags the words from left to right, each by the best score. */
final class Tagger {
    private final List<OwnScores> own;
    private final Template template;
    private final Place[] places;
    private final Values tags;

    Tagger(List<Feature> features, Weights weights, List<String> tags) {
        List<Feature> rest = new ArrayList<>(features);
        this.own = OwnScores.taken(rest, weights, tags.size(), 0, Field.AMBIGUITY);
        this.template = new Template(rest, weights);
        this.places = template.places();
        this.tags = new Values(tags);
    }

    /** Sets the tag of every word but the root. */
    String[] tag(Sentence sentence) {
        String[] found = new String[sentence.size];
        int[] nodes = new int[places.length];
        float[] scores = new float[Rows.width(tags.size())];
        for (int word = 1; word < sentence.size; word++) {
            for (int i = 0; i < nodes.length; i++) {
                int node = word + places[i].window();
                nodes[i] = node >= 1 && node < sentence.size ? node : -1;
            }
            Arrays.fill(scores, 0);
            for (OwnScores said : own) {
                said.add(word, 1, sentence, scores);
            }
            template.score(sentence, nodes, scores);
            int best = best(scores);
            found[word] = tags.name(best);
            sentence.set(word, Field.TAG, tags.hash(best), tags.power(best));
        }
        return found;
    }

    private int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < tags.size(); i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
