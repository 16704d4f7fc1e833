package org.entente.app.benchmark.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Assessment;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Basis;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Quantity;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Statement;
import org.entente.engine.ontology.Status;

/** Writes an article that tells some events, and knows where in it each of them is told. */
final class MadeArticle {
    private static final int PARAGRAPH = 3;
    private static final String ENTRY = "made-up";

    /** The golden ratio as a fraction of 64 bits: numbers far apart for neighbours. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long id;
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private int begin;

    MadeArticle(long id, Random random) {
        this.id = id;
        this.random = random;
    }

    /** As the ids of articles and events are: sixteen hex digits. */
    static String id(long number) {
        return HexFormat.of().toHexDigits(number);
    }

    Reading write(List<MadeEvent> told, LocalDate published, MadeOutlet outlet, long number) {
        String title = told.isEmpty() ? "Quiet in " + MadePhrases.name(random) : headline(told.get(0));
        text.append(title);
        sentences.add(new Span(0, text.length()));
        text.append("\n\n");
        for (MadeEvent event : told) {
            tell(event);
            if (random.nextInt(3) > 0) {
                fill();
            }
        }
        if (!told.isEmpty() && random.nextInt(8) == 0) {
            assess(told.get(0));
        }
        fill();
        fill();
        return new Reading(
                new Article(
                        id(id),
                        title,
                        text.toString().strip(),
                        Optional.of(published),
                        outlet.name(),
                        outlet.site() + number),
                "en",
                Optional.of(outlet.country())
                        .filter(country -> number % 3 > 0)
                        .map(country ->
                                new Reading.Perspective(new Actor(country, Sector.NONE, country), "its outlet")),
                List.of(),
                sentences,
                List.of(),
                List.of(),
                events,
                statements,
                assessments);
    }

    private String headline(MadeEvent event) {
        return named(event.source()) + " " + event.verb() + " " + named(event.target()) + ": "
                + MadePhrases.topic(random);
    }

    private void tell(MadeEvent event) {
        begin = text.length();
        Attribution by = Attribution.AUTHOR;
        boolean said = random.nextInt(4) == 0;
        Span source = actor(event.source(), true);
        text.append(' ');
        Span trigger = words(event.verb());
        text.append(' ');
        Span target = actor(event.target(), false);
        if (event.place().isKnown()) {
            text.append(" in ").append(event.place().name());
        }
        text.append(" over ").append(MadePhrases.topic(random));
        List<Quantity> quantities = quantities(event);
        if (said) {
            Actor speaker = random.nextBoolean() ? event.source() : event.target();
            speaker = speaker.isNone() ? event.source() : speaker;
            Span words = new Span(begin, text.length());
            String name = MadePhrases.name(random) + " " + MadePhrases.name(random);
            text.append(", ").append(name).append(" said");
            by = Attribution.speaker(speaker, name);
            statements.add(new Statement(speaker, "say", words, sentences.size(), random.nextInt(3) == 0));
        }
        events.add(new Event(
                id(id + GOLDEN * (events.size() + 1)),
                new Participant(event.source(), source),
                new Participant(event.target(), target),
                event.code(),
                event.contexts(),
                event.when(),
                event.when().isKnown() ? Basis.SENTENCE : Basis.NONE,
                event.place(),
                event.status(),
                by,
                quantities,
                List.of(new Evidence(sentences.size(), trigger, event.verb())),
                ENTRY,
                0.5 + random.nextInt(40) / 100.0));
        end();
    }

    private List<Quantity> quantities(MadeEvent event) {
        boolean deadly =
                event.code().type().filter(PloverType.ASSAULT::equals).isPresent() && event.status() == Status.HAPPENED;
        if (!deadly || random.nextInt(3) > 0) {
            return List.of();
        }
        int killed = 1 + random.nextInt(40);
        text.append(", killing ");
        Span number = words(Integer.toString(killed));
        text.append(" people");
        return List.of(Quantity.of("killed", killed, "people", number));
    }

    private void assess(MadeEvent event) {
        if (event.target().isNone()
                || event.source().code().equals(event.target().code())) {
            return;
        }
        begin = text.length();
        boolean worse = event.code().ploverScore() < 0;
        Span claim = words("Relations between " + event.source().name() + " and "
                + event.target().name() + " have " + (worse ? "worsened" : "improved"));
        assessments.add(new Assessment(
                new Dyad(event.source().code(), event.target().code()),
                worse ? Assessment.Direction.WORSENING : Assessment.Direction.IMPROVING,
                Assessment.Level.NEUTRAL,
                "",
                event.when(),
                Attribution.AUTHOR,
                claim,
                List.of()));
        text.append(" ").append("since the last winter");
        end();
    }

    private void fill() {
        begin = text.length();
        String filler = MadePhrases.filler(random);
        text.append(filler, 0, filler.length() - 1);
        end();
    }

    private void end() {
        text.append('.');
        sentences.add(new Span(begin, text.length()));
        text.append(sentences.size() % PARAGRAPH == 0 ? "\n\n" : " ");
    }

    private Span actor(Actor actor, boolean first) {
        if (actor.isNone()) {
            return words(first ? "Someone" : "nobody in particular");
        }
        String part = part(actor.sector());
        text.append(first && !part.isEmpty() ? Character.toUpperCase(part.charAt(0)) + part.substring(1) : part);
        return words(actor.name());
    }

    private static String named(Actor actor) {
        return actor.isNone() ? "nobody in particular" : actor.name();
    }

    private static String part(Sector sector) {
        return switch (sector) {
            case GOV -> "the government of ";
            case MIL -> "the army of ";
            case LEG -> "the parliament of ";
            case CVL -> "people of ";
            case OPP -> "the opposition of ";
            default -> "";
        };
    }

    private Span words(String words) {
        int from = text.length();
        text.append(words);
        return new Span(from, text.length());
    }
}
