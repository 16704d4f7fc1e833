package org.entente.app.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.app.corpus.input.Result;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Basis;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Statement;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/**
 * Articles without sense, and readings of them that take no time: to try how a store bears many of them. The same number
 * gives the same article, the same article the same reading.
 */
final class MadeUp {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final List<String> ACTORS = List.of(
            "ARG", "AUS", "BRA", "CAN", "CHN", "DEU", "EGY", "ESP", "FRA", "GBR", "IDN", "IND", "IRN", "ISR", "ITA",
            "JPN", "KOR", "MEX", "NLD", "PAK", "POL", "RUS", "SAU", "SWE", "TUR", "UKR", "USA", "ZAF");
    private static final List<Cameo> CODES = List.copyOf(Ontology.codes().values());
    private static final String SENTENCE = "One of them said or did something to the other, on some day or none. ";
    private static final int SENTENCES = 12;

    private final int days;

    /** @param days over so many days the articles are spread */
    MadeUp(int days) {
        this.days = days;
    }

    Iterator<Result> articles(int count) {
        return IntStream.range(0, count)
                .<Result>mapToObj(i -> new Result.Found("made-up.jsonl:" + (i + 1), article(i)))
                .iterator();
    }

    Article article(int number) {
        Random random = new Random(number);
        String id = String.format("%016x", random.nextLong());
        Optional<LocalDate> day =
                number % 20 == 0 ? Optional.empty() : Optional.of(FIRST.plusDays(random.nextInt(days)));
        String text = "Number " + number + ". " + SENTENCE.repeat(SENTENCES);
        return new Article(id, "Number " + number, text, day, "Outlet " + random.nextInt(200), "");
    }

    /** @param edition of the lexicon: a third of the articles is read otherwise by each */
    Reading read(Article article, int edition) {
        int seed = article.id().hashCode();
        Random random = new Random(seed % 3 == 0 ? seed + edition - 1 : seed);
        List<Span> sentences = new ArrayList<>();
        int begin = article.text().indexOf(SENTENCE);
        for (int i = 0; i < SENTENCES; i++) {
            sentences.add(new Span(begin + i * SENTENCE.length(), begin + (i + 1) * SENTENCE.length() - 1));
        }
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < random.nextInt(SENTENCES); i++) {
            events.add(event(article, i, sentences.get(i), random));
        }
        List<Statement> statements = List.of(new Statement(actor(random), "say", sentences.get(0), 0, false));
        return new Reading(
                article,
                "en",
                Optional.empty(),
                List.of(),
                sentences,
                List.of(),
                List.of(),
                events,
                statements,
                List.of());
    }

    private static Event event(Article article, int number, Span sentence, Random random) {
        When when = article.published()
                .map(day -> When.day(day.minusDays(random.nextInt(3))))
                .orElse(When.UNKNOWN);
        return new Event(
                article.id() + "-" + number,
                new Participant(actor(random), new Span(sentence.begin(), sentence.begin() + 3)),
                new Participant(actor(random), new Span(sentence.begin() + 4, sentence.begin() + 6)),
                CODES.get(random.nextInt(CODES.size())),
                random.nextBoolean() ? List.of(Context.DIPLOMATIC) : List.of(),
                when,
                when.isKnown() ? Basis.DATELINE : Basis.NONE,
                Place.UNKNOWN,
                random.nextInt(4) == 0 ? Status.PLANNED : Status.HAPPENED,
                Attribution.AUTHOR,
                List.of(),
                List.of(new Evidence(number, sentence, "did something")),
                "made-up",
                0.5);
    }

    private static Actor actor(Random random) {
        // The smaller of two: some are in the news more often than others.
        int which = Math.min(random.nextInt(ACTORS.size()), random.nextInt(ACTORS.size()));
        return new Actor(ACTORS.get(which), random.nextBoolean() ? Sector.GOV : Sector.NONE, ACTORS.get(which));
    }
}
