package org.entente.engine.coding;

import java.util.BitSet;
import java.util.List;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Quantity;

/** What the words of its own clause tell of an event: field, place, numbers. Goes through one article. */
final class CircumstanceFinder {
    private final FieldFinder fields;
    private final PlaceFinder places;
    private OwnWords words;
    private QuantityFinder quantities;

    CircumstanceFinder(Tools tools) {
        this.fields = new FieldFinder(tools.contexts());
        this.places = new PlaceFinder(tools);
    }

    record Told(List<Context> contexts, Place place, List<Quantity> quantities) {}

    /** A story opens with this place. */
    void dateline(String place) {
        places.dateline(place);
    }

    /** Goes on to the next sentence. */
    void hear(Scene next) {
        words = new OwnWords(next);
        places.hear(next, words);
        quantities = new QuantityFinder(next);
    }

    /** What the sentence last heard tells of {@code event}. */
    Told of(Scene scene, Coded event) {
        BitSet own = words.of(event);
        return new Told(
                fields.of(scene.tree(), own), places.of(event, own), quantities.of(event));
    }
}
