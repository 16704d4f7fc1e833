package org.entente.app.benchmark.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.entente.app.store.EventFilter;
import org.entente.app.store.EventWish;
import org.entente.app.store.Listings.DyadRow;
import org.entente.app.store.Store;
import org.entente.app.store.StoredEvent;

/**
 * What people look at: kinds of pages by how often they are asked for, relations and actors by how much they are in the
 * news (Zipf's law), events and articles as lists show them.
 */
final class Visits {
    /** A page of a kind. */
    record Visit(String kind, String path) {}

    static final String RELATION = "relation";
    private static final String PERIOD = "relation: period";

    /** So many relations are asked for at all. */
    private static final int RELATIONS = 2000;

    private static final int PAGES = 40;
    private static final int PAGE = 50;

    private final Map<String, Integer> weights = new LinkedHashMap<>();
    private final List<DyadRow> dyads;
    private final double[] dyadsUpTo;
    private final List<String> actors;
    private final double[] actorsUpTo;
    private final List<StoredEvent> events = new ArrayList<>();

    private Visits(Store store) {
        List<DyadRow> all = store.census(Store.CODED).dyads();
        dyads = all.subList(0, Math.min(RELATIONS, all.size()));
        dyadsUpTo = zipf(dyads.size());
        Set<String> seen = new TreeSet<>();
        actors = new ArrayList<>();
        dyads.forEach(dyad -> List.of(dyad.a(), dyad.b()).forEach(code -> {
            if (seen.add(code)) {
                actors.add(code);
            }
        }));
        actorsUpTo = zipf(actors.size());
        for (int i = 0; i < Math.min(PAGES, dyads.size()); i++) {
            events.addAll(
                    store.browse().events(done(dyads.get(i).a(), dyads.get(i).b()), Optional.empty(), PAGE));
        }
        weights.put("now", 12);
        weights.put(RELATION, 22);
        weights.put(PERIOD, 10);
        weights.put("relations", 5);
        weights.put("events", 9);
        weights.put("event", 14);
        weights.put("articles", 5);
        weights.put("article", 10);
        weights.put("actor", 5);
        weights.put("search", 4);
        weights.put("corpus", 1);
        weights.put("watch", 1);
        weights.put("api", 2);
    }

    /** What the one did to the other. */
    private static EventWish done(String source, String target) {
        EventFilter all = EventFilter.of(Store.CODED);
        EventFilter these = new EventFilter(
                all.origin(),
                Optional.of(source),
                Optional.of(target),
                all.actor(),
                all.type(),
                all.code(),
                all.status(),
                all.from(),
                all.to());
        return new EventWish(these, Optional.empty(), Optional.empty());
    }

    /** Of a store that is not open elsewhere. */
    static Visits of(Path store) {
        try (Store opened = Store.openToRead(store)) {
            return new Visits(opened);
        }
    }

    private static double[] zipf(int size) {
        List<Double> weights = new ArrayList<>();
        for (int rank = 1; rank <= size; rank++) {
            weights.add(1.0 / rank);
        }
        return MadeActors.cumulated(weights);
    }

    /** The kinds there are, each with its share of a hundred. */
    Map<String, Integer> weights() {
        return weights;
    }

    /** Leaves out a kind that the desk does not have. */
    void leaveOut(String kind) {
        weights.remove(kind);
    }

    /** @param seen the address of a relation on whose page a period may be chosen; empty if there is none */
    Visit drawn(Random random, String seen) {
        int at = random.nextInt(
                weights.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<String, Integer> kind : weights.entrySet()) {
            at -= kind.getValue();
            if (at < 0) {
                return kind.getKey().equals(PERIOD) ? period(seen, random) : of(kind.getKey(), random);
            }
        }
        throw new IllegalStateException();
    }

    private Visit period(String seen, Random random) {
        if (seen.isEmpty()) {
            return of(RELATION, random);
        }
        int year = 1996 + random.nextInt(28);
        return new Visit(PERIOD, seen + "/events?from=" + year + "-01-01&to=" + (year + 1) + "-12-31");
    }

    Visit of(String kind, Random random) {
        DyadRow dyad = dyads.get(MadeActors.drawn(dyadsUpTo, random));
        String relation = "/relation/" + dyad.a() + "/" + dyad.b();
        StoredEvent event = events.get(random.nextInt(events.size()));
        String actor = actors.get(MadeActors.drawn(actorsUpTo, random));
        String path =
                switch (kind) {
                    case "now" -> "/";
                    case RELATION, PERIOD -> relation;
                    case "relations" -> "/relations";
                    case "events" -> random.nextBoolean() ? "/events" : "/events?actor=" + actor;
                    case "event" -> "/event/" + event.id();
                    case "articles" -> "/articles";
                    case "article" -> "/article/" + event.first().article();
                    case "actor" -> "/actor/" + actor;
                    case "search" -> "/search?q=" + dyad.a() + "+" + dyad.b();
                    case "corpus" -> "/corpus";
                    case "watch" -> "/watch";
                    case "api" -> "/api/v1/events?source=" + actor;
                    default -> throw new IllegalArgumentException(kind);
                };
        return new Visit(kind, path);
    }
}
