package org.entente.engine.text.decoding;

import java.util.Arrays;

/** What a word may have several of, each a feature; {@code name} is what the trained models call it. */
enum SetField {
    AMBIGUITIES("ambiguity_classes"),
    ORTHOGRAPHY("orthographic"),
    POSITION("positional"),
    CLUSTERS("word_clusters");

    private final String name;

    SetField(String name) {
        this.name = name;
    }

    static SetField of(String name) {
        return Arrays.stream(values())
                .filter(f -> f.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the parser's model asks for an unknown set " + name));
    }
}
