package org.entente.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Basis;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/** Reads the same events in every article. */
public final class Told implements Subject {
    private final List<Event> events;

    public Told(Event... events) {
        this.events = new ArrayList<>(List.of(events));
    }

    @Override
    public Reading read(Article article) {
        return new Reading(
                article,
                "en",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                events,
                List.of(),
                List.of());
    }

    @Override
    public Optional<Cameo> pair(String sentence, List<Span> source, List<Span> target) {
        throw new UnsupportedOperationException("articles only");
    }

    /** Goes by another code in triples. */
    @Override
    public String letters(Actor actor) {
        return actor.code().equals("COUNCIL") ? "IGOWEST" : actor.code();
    }

    /** An event between the words {@code by} and {@code whom} of a text. */
    public static Event event(String source, String code, String target, String text, String by, String whom) {
        return new Event(
                "e" + code,
                new Participant(new Actor(source, Sector.NONE, source), span(text, by)),
                new Participant(new Actor(target, Sector.NONE, target), span(text, whom)),
                Ontology.code(code),
                List.of(),
                When.UNKNOWN,
                Basis.NONE,
                Place.UNKNOWN,
                Status.HAPPENED,
                Attribution.AUTHOR,
                List.of(),
                List.of(new Evidence(0, new Span(0, text.length()), "")),
                "entry",
                0.5);
    }

    private static Span span(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
