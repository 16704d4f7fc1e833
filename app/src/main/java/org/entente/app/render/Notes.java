package org.entente.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Assessment;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Statement;
import org.entente.engine.ontology.Status;

/** What was read in an article as rows of a list; where its text is not kept, without its words. */
public final class Notes {
    private static final int QUOTED = 90;

    private final Reading reading;

    private Notes(Reading reading) {
        this.reading = reading;
    }

    /** Events, assessments, statements, each in the order of the text. */
    public static List<Note> of(Reading reading) {
        Notes notes = new Notes(reading);
        List<Note> all = new ArrayList<>();
        for (int i = 0; i < reading.events().size(); i++) {
            all.add(notes.event(i + 1, reading.events().get(i)));
        }
        for (int i = 0; i < reading.assessments().size(); i++) {
            all.add(notes.assessment(i + 1, reading.assessments().get(i)));
        }
        for (int i = 0; i < reading.statements().size(); i++) {
            all.add(notes.statement(i + 1, reading.statements().get(i)));
        }
        return all;
    }

    private Note event(int number, Event event) {
        return new Note(
                "e" + number,
                number,
                "q" + event.code().quad(),
                event.evidence().get(0).span().begin(),
                side(event.source()) + " → " + side(event.target()),
                Labels.type(event.code()),
                event.code().code() + " " + event.code().label(),
                facts(event));
    }

    private Note assessment(int number, Assessment assessment) {
        List<String> facts = new ArrayList<>();
        facts.add(assessment.field().isEmpty() ? "" : "in " + assessment.field());
        facts.add(assessment.when().isKnown() ? Labels.when(assessment.when()) : "");
        facts.add(teller(assessment.attribution()));
        assessment.grounds().forEach(span -> facts.add("rests on " + quoted(span)));
        return new Note(
                "a" + number,
                number,
                "assessment",
                assessment.span().begin(),
                assessment.between().a() + " – " + assessment.between().b(),
                assessment.direction().code(),
                assessment.level().code(),
                facts);
    }

    private Note statement(int number, Statement statement) {
        String who = statement.speaker().isNone()
                ? statement.speaker().name()
                : statement.speaker().label() + " " + statement.speaker().name();
        return new Note(
                "s" + number,
                number,
                "statement",
                statement.span().begin(),
                who.isBlank() ? "somebody" : who.strip(),
                statement.verb(),
                quoted(statement.span()),
                List.of());
    }

    /** Empty where the text is not kept. */
    private String quoted(Span span) {
        String words = words(span);
        return words.isEmpty() ? "" : "“" + Wrapped.cut(words, QUOTED) + "”";
    }

    private String words(Span span) {
        String text = reading.article().text();
        return span.end() > text.length() ? "" : span.of(text);
    }

    /** The actor; the words too, where they are all that is known. */
    private String side(Participant participant) {
        Actor actor = participant.actor();
        String words = actor.isNone() ? words(participant.span()) : "";
        return words.isEmpty() ? actor.label() : actor.label() + " “" + words + "”";
    }

    private List<String> facts(Event event) {
        List<String> facts = new ArrayList<>();
        facts.add(event.status() == Status.HAPPENED ? "" : event.status().code());
        facts.add(event.when().isKnown() ? Labels.when(event.when()) + told(event) : "date unknown");
        if (event.place().isKnown()) {
            String country = event.place().country();
            facts.add(event.place().name() + (country.isEmpty() ? "" : " (" + country + ")"));
        }
        facts.add(teller(event.attribution()));
        facts.add(event.contexts().stream()
                .map(context -> context.code().replace('_', ' '))
                .collect(Collectors.joining(", ")));
        event.quantities().forEach(q -> facts.add(Labels.quantity(q)));
        facts.add(sentences(event));
        return facts;
    }

    private static String told(Event event) {
        return switch (event.basis()) {
            case CLAUSE, NONE -> "";
            case SENTENCE -> " by its sentence";
            case ARTICLE -> " by what went before";
            case DATELINE -> " by the day of publication";
        };
    }

    private static String teller(Attribution attribution) {
        return attribution.kind() == Attribution.Kind.SPEAKER ? "says " + Labels.teller(attribution) : "";
    }

    private static String sentences(Event event) {
        List<String> numbers = event.evidence().stream()
                .map(Evidence::sentence)
                .distinct()
                .map(s -> Integer.toString(s + 1))
                .toList();
        return numbers.size() < 2 ? "" : "told in sentences " + String.join(", ", numbers);
    }
}
