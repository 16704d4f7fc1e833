package org.entente.engine.coding;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Dated;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Quantity;

/** What the words of its own clause tell of an event: field, place, numbers. Goes through one article. */
final class CircumstanceFinder {
    private static final Set<String> FORCE = Set.of("18", "19", "20");

    private final Tools tools;
    private final FieldFinder fields;
    private final PlaceFinder places;
    private OwnWords words;
    private QuantityFinder quantities;

    CircumstanceFinder(Tools tools) {
        this.tools = tools;
        this.fields = new FieldFinder(tools.contexts());
        this.places = new PlaceFinder(tools);
    }

    record Told(List<Context> contexts, Place place, List<Quantity> quantities) {}

    /** A story opens with this place. */
    void dateline(String place) {
        places.dateline(place);
    }

    /** Goes on to the next sentence, in which these dates stand. */
    void hear(Scene next, List<Dated> dates) {
        Sites sites =
                new Sites(next.tree(), tools.actors(), tools.circumstances().places());
        words = new OwnWords(next);
        places.hear(next, sites, words);
        quantities = new QuantityFinder(
                tools, next.tree(), sites, dates.stream().map(Dated::span).toList());
    }

    /** What the sentence last heard tells of {@code event}. */
    Told of(Scene scene, Coded event) {
        BitSet own = words.of(event);
        return new Told(fields.of(scene.tree(), own), places.of(event, own), quantities.of(event, own));
    }

    /** The draft with the toll that this sentence tells of its deed: "A shelled B. Twelve people were killed." */
    Draft after(Draft draft) {
        boolean open = FORCE.contains(draft.code().root()) && draft.quantities().isEmpty();
        return open ? draft.with(quantities.aftermath()) : draft;
    }
}
