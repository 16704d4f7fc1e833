package org.entente.engine.text.decoding;

import java.util.ArrayList;
import java.util.List;

/** What the words around one place say, whatever is found in the sentence: added up once for each place. */
final class FixedScores {
    private final List<OwnScores> own;
    private final Template template;
    private final Place[] places;
    private final int width;

    /** @param source of all the features' places */
    FixedScores(char source, List<Feature> features, Weights weights, int classes) {
        List<Feature> fixed = new ArrayList<>(
                features.stream().filter(f -> f.isFixedBy(source)).toList());
        this.own = OwnScores.taken(fixed, weights, classes, source == 'i' ? 0 : 2, Field.LEMMA);
        this.template = new Template(fixed, weights);
        this.places = template.places();
        this.width = Rows.width(classes);
    }

    /** The scores with a word of the sentence at the source; {@code known} keeps them. */
    float[] at(int word, Sentence sentence, float[][] known) {
        if (known[word] == null) {
            int[] nodes = new int[places.length];
            for (int i = 0; i < nodes.length; i++) {
                int node = word + places[i].window();
                nodes[i] = node < 0 || node >= sentence.size ? -1 : node;
            }
            known[word] = new float[width];
            for (OwnScores said : own) {
                said.add(word, 0, sentence, known[word]);
            }
            template.score(sentence, nodes, known[word]);
        }
        return known[word];
    }
}
