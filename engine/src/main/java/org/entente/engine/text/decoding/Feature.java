package org.entente.engine.text.decoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a model looks at. Written as "set i+1:word_clusters", each member of a set by itself, or as
 * "i:lemma j-1:part_of_speech_tag", several values at once.
 *
 * @param type its number in the model's list
 * @param fields ordinals of {@link SetField} or {@link Field}, one for each place
 */
record Feature(int type, boolean isSet, List<Place> places, List<Integer> fields) {
    /** Sets that a word has wherever it stands. */
    private static final Set<Integer> OF_A_WORD = Set.of(SetField.AMBIGUITIES.ordinal(), SetField.CLUSTERS.ordinal());

    static List<Feature> of(List<String> lines) {
        List<Feature> features = new ArrayList<>();
        for (String line : lines) {
            features.add(of(features.size(), line));
        }
        return features;
    }

    private static Feature of(int type, String line) {
        boolean isSet = line.startsWith("set ");
        List<Place> places = new ArrayList<>();
        List<Integer> fields = new ArrayList<>();
        for (String part : (isSet ? line.substring(4) : line).split(" ")) {
            int colon = part.indexOf(':');
            String field = part.substring(colon + 1);
            places.add(Place.of(part.substring(0, colon)));
            fields.add(isSet ? SetField.of(field).ordinal() : Field.of(field).ordinal());
        }
        return new Feature(type, isSet, places, fields);
    }

    /**
     * Whether it depends only on which word stands at {@code place}, not on where that is.
     *
     * @param last the last of the fields that belong to a word
     */
    boolean isOwn(Place place, Field last) {
        return places.stream().allMatch(place::equals)
                && fields.stream().allMatch(isSet ? OF_A_WORD::contains : f -> f <= last.ordinal());
    }

    /** Whether it depends only on which word stands at {@code source}, not on what has been found so far. */
    boolean isFixedBy(char source) {
        return places.stream().allMatch(p -> p.source() == source && p.relation() == Place.Relation.SELF)
                && (isSet || !fields.contains(Field.LABEL.ordinal()) && !fields.contains(Field.VALENCY.ordinal()));
    }
}
