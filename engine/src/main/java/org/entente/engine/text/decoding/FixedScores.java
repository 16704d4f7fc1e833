package org.entente.engine.text.decoding;

import java.util.List;

/** What the words around one place say, whatever is found in the sentence: added up once for each place. */
final class FixedScores {
    private final Template template;
    private final Place[] places;
    private final int classes;

    /** @param source of all the features' places */
    FixedScores(char source, List<Feature> features, Weights weights, int classes) {
        this.template =
                new Template(features.stream().filter(f -> f.isFixedBy(source)).toList(), weights);
        this.places = template.places();
        this.classes = classes;
    }

    /** The scores with a word of the sentence at the source; {@code known} keeps them. */
    float[] at(int word, Sentence sentence, float[][] known) {
        if (known[word] == null) {
            int[] nodes = new int[places.length];
            for (int i = 0; i < nodes.length; i++) {
                int node = word + places[i].window();
                nodes[i] = node < 0 || node >= sentence.size ? -1 : node;
            }
            known[word] = new float[classes];
            template.score(sentence, nodes, known[word]);
        }
        return known[word];
    }
}
