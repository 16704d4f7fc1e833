package org.entente.engine.text.decoding;

import java.util.Arrays;

/** What a feature may ask of a word; {@code name} is what the trained models call it. */
enum Field {
    FORM("word_form_simplified"),
    LOWER("word_form_simplified_lowercase"),
    SHAPE("word_shape"),
    PREFIX_2("prefix2"),
    PREFIX_3("prefix3"),
    SUFFIX_1("suffix1"),
    SUFFIX_2("suffix2"),
    SUFFIX_3("suffix3"),
    SUFFIX_4("suffix4"),
    AMBIGUITY("ambiguity_classes"),
    TAG("part_of_speech_tag"),
    LEMMA("lemma"),
    LABEL("dependency_label"),
    VALENCY("valencyall");

    static final int COUNT = values().length;

    private final String name;

    Field(String name) {
        this.name = name;
    }

    static Field of(String name) {
        return Arrays.stream(values())
                .filter(f -> f.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the parser's model asks for an unknown " + name));
    }
}
