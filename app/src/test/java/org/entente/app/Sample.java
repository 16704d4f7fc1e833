package org.entente.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.store.Kept;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Basis;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/**
 * Articles, and a reader that knows sentences such as "FRA praises ITA." and nothing else: for what happens around the
 * coder it is all that is needed, and it takes no time.
 */
public final class Sample {
    private static final Pattern SENTENCE =
            Pattern.compile("([A-Z]{3}) (praises|meets|visits|attacks|will attack) ([A-Z]{3})(?: near [^.]*)?\\.");

    private static final Map<String, Cameo> CODES = Map.of(
            "praises", code("051", "Praise or endorse", PloverType.SUPPORT, 3.4, 5),
            "meets", code("040", "Consult, not specified below", PloverType.CONSULT, 1, 2.5),
            "visits", code("042", "Make a visit", PloverType.CONSULT, 1.9, 2.5),
            "attacks", code("190", "Use conventional military force", PloverType.ASSAULT, -10, -10),
            "will attack", code("190", "Use conventional military force", PloverType.ASSAULT, -10, -10));

    private static final Map<String, String> NAMES =
            Map.of("FRA", "France", "ITA", "Italy", "DEU", "Germany", "AZE", "Azerbaijan", "USA", "United States");

    private Sample() {}

    public static Article article(String text, String day) {
        Optional<LocalDate> published = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        return new Article(ContentId.of("", published, "", "", text), "", text, published, "", "");
    }

    public static Reading reading(String text, String day) {
        return read(article(text, day));
    }

    /** As a store takes it, found in {@code sample.txt}. */
    public static Kept kept(Reading reading) {
        return new Kept.Coded("sample.txt", reading);
    }

    /** The events of its sentences; an article with the word "crash" makes the reader fail. */
    public static Reading read(Article article) {
        if (article.text().contains("crash")) {
            throw new IllegalStateException("no reader is perfect");
        }
        List<Span> sentences = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        Matcher found = SENTENCE.matcher(article.text());
        while (found.find()) {
            events.add(event(article, found, sentences.size()));
            sentences.add(new Span(found.start(), found.end()));
        }
        return new Reading(
                article,
                "en",
                Optional.empty(),
                List.of(),
                sentences,
                List.of(),
                List.of(),
                events,
                List.of(),
                List.of());
    }

    private static Event event(Article article, Matcher found, int sentence) {
        Evidence evidence = new Evidence(sentence, new Span(found.start(), found.end()), found.group(2));
        return new Event(
                article.id() + "-" + sentence,
                participant(found, 1),
                participant(found, 3),
                CODES.get(found.group(2)),
                List.of(Context.DIPLOMATIC, Context.TRADE),
                article.published().map(When::day).orElse(When.UNKNOWN),
                article.published().isPresent() ? Basis.DATELINE : Basis.NONE,
                Place.UNKNOWN,
                found.group(2).startsWith("will") ? Status.PLANNED : Status.HAPPENED,
                Attribution.AUTHOR,
                List.of(),
                List.of(evidence),
                "sample-" + found.group(2).replace(' ', '-'),
                0.5);
    }

    private static Participant participant(Matcher found, int group) {
        String code = found.group(group);
        Actor actor = new Actor(code, Sector.GOV, NAMES.getOrDefault(code, code));
        return new Participant(actor, new Span(found.start(group), found.end(group)));
    }

    private static Cameo code(String code, String label, PloverType type, double goldstein, double score) {
        return new Cameo(code, label, Optional.of(type), "", type.quad(), goldstein, score);
    }
}
