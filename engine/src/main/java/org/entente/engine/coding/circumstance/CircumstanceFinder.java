package org.entente.engine.coding.circumstance;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Circumstances;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Dated;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Quantity;
import org.entente.engine.ontology.Span;

/** What the words of its own clause tell of an event: field, place, numbers. Goes through one article. */
public final class CircumstanceFinder {
    private static final Set<String> FORCE = Set.of("18", "19", "20");

    private final Lexicon lexicon;
    private final ActorTable actors;
    private final Circumstances tables;
    private final FieldFinder fields;
    private final PlaceFinder places;
    private final Residents residents;
    private OwnWords words;
    private QuantityFinder quantities;

    public CircumstanceFinder(Lexicon lexicon, ActorTable actors, Circumstances tables) {
        this.lexicon = lexicon;
        this.actors = actors;
        this.tables = tables;
        this.fields = new FieldFinder(tables.contexts());
        this.places = new PlaceFinder(lexicon, actors);
        this.residents = new Residents(actors);
    }

    public record Told(List<Context> contexts, Place place, List<Quantity> quantities) {}

    /** A story opens with this place. */
    public void dateline(String place) {
        places.dateline(place);
    }

    /** Goes on to the next sentence, in which these dates stand. */
    public void hear(Scene next, List<Dated> dates) {
        Sites sites = new Sites(next.tree(), actors, tables.places());
        words = new OwnWords(next);
        places.hear(next, sites, words);
        List<Span> spans = dates.stream().map(Dated::span).toList();
        quantities = new QuantityFinder(lexicon, tables.currencies(), next.tree(), sites, spans);
    }

    /** Goes on to a sentence that tells of nothing. */
    public void pass() {
        places.pass();
    }

    /** What the sentence last heard tells of {@code event}. */
    public Told of(Scene scene, Coded event) {
        BitSet own = words.of(event);
        return new Told(fields.of(scene.tree(), own), places.of(event, own), quantities.of(event, own));
    }

    /** Those to whom something is done, with their state if the place tells it. */
    public Actor resident(Actor people, Cameo deed, Place place) {
        return residents.of(people, deed, place);
    }

    /** The numbers told of a deed, else the toll that this sentence tells of it: "A shelled B. Twelve people were killed." */
    public List<Quantity> after(Cameo deed, List<Quantity> told) {
        return FORCE.contains(deed.root()) && told.isEmpty() ? quantities.aftermath() : told;
    }
}
