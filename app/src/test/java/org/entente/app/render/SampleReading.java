package org.entente.app.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Assessment;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Basis;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Dated;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Quantity;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Statement;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/** A small article with everything a reading can hold. */
public final class SampleReading {
    static final String TITLE = "Gondor & <script>alert(1)</script> Arnor";
    static final String TEXT = TITLE
            + "\n\nOn Monday the king of Gondor received envoys from Arnor. He praised \"<b>our</b>\" trade."
            + "\n\nOn Monday the king of Gondor received envoys from Arnor. He praised \"<b>our</b>\" trade."
            + "\n\nRohan may send grain, its marshal said. The envoys were received with honours.";

    private static final Actor GONDOR = new Actor("GON", Sector.GOV, "Gondor");
    private static final Actor ARNOR = new Actor("ARN", Sector.NONE, "Arnor");
    private static final Actor ROHAN = new Actor("ROH", Sector.MIL, "the marshal");

    private SampleReading() {}

    public static Reading reading() {
        return reading(Optional.of(LocalDate.of(2024, 2, 19)));
    }

    static Reading reading(Optional<LocalDate> published) {
        return new Reading(
                new Article("sample-1", TITLE, TEXT, published, "Minas Post", ""),
                "en",
                Optional.of(new Reading.Perspective(GONDOR, "\"our\", sentence 3")),
                List.of(new Reading.Repeated(2, 1)),
                List.of(
                        span(TITLE),
                        span("On Monday the king of Gondor received envoys from Arnor."),
                        span("He praised \"<b>our</b>\" trade."),
                        span("Rohan may send grain, its marshal said."),
                        span("The envoys were received with honours.")),
                List.of(
                        new Mention(span("king of Gondor"), GONDOR, Mention.Kind.ROLE),
                        new Mention(span("envoys from Arnor"), ARNOR, Mention.Kind.ROLE)),
                List.of(new Dated(span("On Monday"), When.day(LocalDate.of(2024, 2, 12)))),
                List.of(received(), grain()),
                List.of(new Statement(ROHAN, "said", span("Rohan may send grain"), 3, false)),
                List.of(new Assessment(
                        Dyad.undirected("GON", "ARN"),
                        Assessment.Direction.IMPROVING,
                        Assessment.Level.POSITIVE,
                        "trade",
                        When.UNKNOWN,
                        Attribution.AUTHOR,
                        span("praised \"<b>our</b>\" trade"),
                        List.of())));
    }

    private static Event received() {
        Cameo host = new Cameo("043", "Host a visit", Optional.of(PloverType.CONSULT), "visit", 1, 2.8, 3);
        return new Event(
                "ev-1",
                new Participant(GONDOR, span("king of Gondor")),
                new Participant(ARNOR, span("envoys from Arnor")),
                host,
                List.of(Context.DIPLOMATIC, Context.TRADE),
                When.day(LocalDate.of(2024, 2, 12)),
                Basis.CLAUSE,
                new Place("Minas Tirith", "GON"),
                Status.HAPPENED,
                Attribution.AUTHOR,
                List.of(),
                List.of(
                        new Evidence(1, span("king of Gondor received envoys from Arnor"), "received"),
                        new Evidence(4, span("The envoys were received with honours"), "were received")),
                "host-visit",
                0.9);
    }

    private static Event grain() {
        Cameo aid = new Cameo("073", "Provide humanitarian aid", Optional.of(PloverType.AID), "", 2, 7.4, 10);
        return new Event(
                "ev-2",
                new Participant(ROHAN, new Span(0, 0)),
                new Participant(Actor.NONE, span("grain")),
                aid,
                List.of(),
                When.UNKNOWN,
                Basis.NONE,
                Place.UNKNOWN,
                Status.PLANNED,
                Attribution.speaker(ROHAN, "the marshal"),
                List.of(Quantity.of("count", 3, "tons", span("grain"))),
                List.of(new Evidence(3, span("send grain"), "send")),
                "give-aid",
                0.5);
    }

    static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
