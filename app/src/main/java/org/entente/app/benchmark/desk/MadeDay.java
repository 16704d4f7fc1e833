package org.entente.app.benchmark.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.entente.app.store.Filling;
import org.entente.app.store.Kept;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/** What happens on a day, and the articles that tell of it on that day and the next. */
final class MadeDay {
    /** Of ten articles one is a copy of another. */
    private static final int COPIES = 10;
    /** Of a hundred one is in another language. */
    private static final int UNREAD = 100;
    /** An event is told by one article more with this probability, and by one more ... */
    private static final double AGAIN = 0.38;

    private static final List<Sector> SECTORS = List.of(
            Sector.GOV,
            Sector.GOV,
            Sector.GOV,
            Sector.NONE,
            Sector.NONE,
            Sector.MIL,
            Sector.LEG,
            Sector.CVL,
            Sector.OPP);
    private static final List<Context> CONTEXTS = List.of(Context.values());

    private final MadeActors actors;
    private final MadeOutlets outlets;
    private final MadeDeeds deeds = new MadeDeeds();
    private final long seed;

    MadeDay(MadeActors actors, MadeOutlets outlets, long seed) {
        this.actors = actors;
        this.outlets = outlets;
        this.seed = seed;
    }

    /**
     * A day.
     *
     * @param number of its first article
     * @param articles how many
     * @param happen how many events
     */
    Filling.Part of(Filling filling, LocalDate day, long number, int articles, int happen) {
        Random random = new Random(seed * 1_000_003 + day.toEpochDay());
        random.nextLong();
        // A copy needs an original of the same day.
        int copies = articles > 1 ? share(articles, COPIES, number) : 0;
        int unread = articles > 2 ? share(articles, UNREAD, number) : 0;
        Map<Integer, List<Integer>> told = new TreeMap<>();
        List<MadeEvent> events = new ArrayList<>();
        List<List<String>> tellings = new ArrayList<>();
        int coded = articles - copies - unread;
        for (int i = 0; i < happen && coded > 0; i++) {
            events.add(event(day, random));
            tellings.add(new ArrayList<>());
            int first = i < coded ? i : random.nextInt(coded);
            told.computeIfAbsent(first, k -> new ArrayList<>()).add(i);
            for (int more = 1; random.nextDouble() < AGAIN && more < coded; more++) {
                told.computeIfAbsent((first + more) % coded, k -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Kept> kept = new ArrayList<>();
        List<Article> originals = new ArrayList<>();
        for (int article = 0; article < coded; article++) {
            List<Integer> which = told.getOrDefault(article, List.of());
            Reading reading = new MadeArticle(random.nextLong(), random)
                    .write(
                            which.stream().map(events::get).toList(),
                            day.plusDays(random.nextInt(10) < 7 ? 0 : 1),
                            outlets.drawn(random),
                            number + kept.size());
            for (int i = 0; i < which.size(); i++) {
                tellings.get(which.get(i)).add(reading.events().get(i).id());
            }
            originals.add(reading.article());
            kept.add(new Kept.Coded(place(day, kept.size()), reading));
        }
        for (int i = 0; i < copies && !originals.isEmpty(); i++) {
            Article of = originals.get(random.nextInt(originals.size()));
            kept.add(new Kept.Copy(
                    place(day, kept.size()), copy(of, number + kept.size(), random), "en", of.id(), 0.97));
        }
        for (int i = 0; i < unread; i++) {
            kept.add(new Kept.Unread(place(day, kept.size()), foreign(day, number + kept.size(), random), "fr"));
        }
        return filling.part(kept, tellings);
    }

    /** One in so many, spread evenly however few a day has. */
    private static int share(int articles, int of, long number) {
        return (int) ((number + articles) / of - number / of);
    }

    private static String place(LocalDate day, int entry) {
        return "news-" + day.getYear() + ".zip!" + day + "/" + entry + ".html";
    }

    private MadeEvent event(LocalDate day, Random random) {
        MadeActors.Pair pair = actors.pair(random);
        boolean turned = random.nextBoolean();
        Actor source = part(actors.actor(turned ? pair.b() : pair.a()), random);
        Actor target = part(actors.actor(turned ? pair.a() : pair.b()), random);
        int kind = random.nextInt(20);
        if (kind == 0) {
            target = Actor.NONE;
        } else if (kind < 3) {
            target = new Actor(source.code(), Sector.CVL, source.name());
        }
        var code = deeds.drawn(pair.number(), day, random);
        return new MadeEvent(
                source,
                target,
                code,
                contexts(pair.number(), random),
                when(day, random),
                random.nextInt(3) == 0 ? new Place(MadePhrases.name(random), source.code()) : Place.UNKNOWN,
                status(random),
                MadePhrases.verb(code, random));
    }

    private static Actor part(Actor whole, Random random) {
        return new Actor(whole.code(), MadePhrases.one(SECTORS, random), whole.name());
    }

    /** A pair has fields of its own. */
    private static List<Context> contexts(int pair, Random random) {
        int many = random.nextInt(4);
        List<Context> contexts = new ArrayList<>();
        if (many > 0) {
            contexts.add(CONTEXTS.get((pair + random.nextInt(5)) % CONTEXTS.size()));
        }
        if (many == 3) {
            contexts.add(MadePhrases.one(CONTEXTS, random));
        }
        return contexts.stream().distinct().sorted().toList();
    }

    private static When when(LocalDate day, Random random) {
        return switch (random.nextInt(30)) {
            case 0 -> When.UNKNOWN;
            case 1 -> When.year(day.getYear());
            case 2, 3 -> When.month(day.getYear(), day.getMonthValue());
            default -> When.day(day.minusDays(random.nextInt(3) == 0 ? 1 : 0));
        };
    }

    private static Status status(Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> Status.ONGOING;
            case 1, 2 -> Status.PLANNED;
            case 3 -> Status.WISHED;
            case 4 -> Status.DEMANDED;
            case 5 -> Status.DENIED;
            case 6 -> Status.HYPOTHETICAL;
            default -> Status.HAPPENED;
        };
    }

    private Article copy(Article of, long number, Random random) {
        MadeOutlet outlet = outlets.drawn(random);
        return new Article(
                MadeArticle.id(random.nextLong()),
                of.title(),
                of.text() + "\n\nFirst printed elsewhere.",
                of.published(),
                outlet.name(),
                outlet.site() + number);
    }

    private Article foreign(LocalDate day, long number, Random random) {
        MadeOutlet outlet = outlets.drawn(random);
        String text = ("Les habitants de " + MadePhrases.name(random) + " attendent encore. ")
                .repeat(8)
                .strip();
        return new Article(
                MadeArticle.id(random.nextLong()),
                "Les habitants attendent",
                text,
                Optional.of(day),
                outlet.name(),
                outlet.site() + number);
    }
}
