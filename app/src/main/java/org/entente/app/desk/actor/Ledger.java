package org.entente.app.desk.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.app.store.Dealing;
import org.entente.app.store.Listings.NamedActor;

/** Who did what to whom and when, by actor: for the events of one origin. */
public final class Ledger {
    private static final String NOBODY = "---";

    /** What an actor did, and what was done to it. */
    public record Sides(Balance did, Balance met) {
        static final Sides NONE = new Sides(Balance.NONE, Balance.NONE);

        public long events() {
            return did.events() + met.events();
        }

        Sides plus(boolean acts, Dealing d) {
            return acts
                    ? new Sides(did.plus(d.events(), d.deeds(), d.score()), met)
                    : new Sides(did, met.plus(d.events(), d.deeds(), d.score()));
        }

        /** Both together. */
        public Balance all() {
            return did.plus(met);
        }
    }

    /**
     * Another actor with whom there are events.
     *
     * @param lately the same of the last year in which there is anything between any two actors
     */
    public record Partner(String code, String name, Sides sides, Balance lately) {}

    private final Map<String, List<Dealing>> bySource = new HashMap<>();
    private final Map<String, List<Dealing>> byTarget = new HashMap<>();
    private final Map<String, NamedActor> named = new HashMap<>();
    private final Map<String, Sides> totals = new HashMap<>();
    private final SortedMap<Integer, Long> years = new TreeMap<>();

    /** @param thisYear what is dated later is no year of the span: a deed cannot be of the future */
    public Ledger(List<Dealing> dealings, List<NamedActor> actors, int thisYear) {
        actors.forEach(actor -> named.put(actor.code(), actor));
        for (Dealing d : dealings) {
            if (!d.source().equals(NOBODY)) {
                bySource.computeIfAbsent(d.source(), code -> new ArrayList<>()).add(d);
                totals.merge(d.source(), Sides.NONE.plus(true, d), (a, b) -> a.plus(true, d));
            }
            if (!d.target().equals(NOBODY)) {
                byTarget.computeIfAbsent(d.target(), code -> new ArrayList<>()).add(d);
                totals.merge(d.target(), Sides.NONE.plus(false, d), (a, b) -> a.plus(false, d));
            }
            if (d.year() > 0 && d.year() <= thisYear && d.deeds() > 0) {
                years.merge(d.year(), d.deeds(), Long::sum);
            }
        }
    }

    /** The years of which there are deeds, the first and the last; {@link Years#ALL} if there are none. */
    public Years span() {
        return years.isEmpty() ? Years.ALL : new Years(years.firstKey(), years.lastKey());
    }

    /** What the store calls an actor; its code if the store does not know it. */
    public String name(String code) {
        NamedActor actor = named.get(code);
        return actor == null || actor.name().isEmpty() ? code : actor.name();
    }

    /** What kind it is, by the store; empty if the store does not know. */
    public String kind(String code) {
        NamedActor actor = named.get(code);
        return actor == null ? "" : actor.kind();
    }

    /** Every actor that the store names, by code. */
    public Map<String, NamedActor> named() {
        return named;
    }

    /** All events of an actor. */
    public Sides total(String code) {
        return totals.getOrDefault(code, Sides.NONE);
    }

    /** The same year by year; 0 for what has no date. */
    public SortedMap<Integer, Sides> years(String code) {
        SortedMap<Integer, Sides> all = new TreeMap<>();
        did(code).forEach(d -> all.merge(d.year(), Sides.NONE.plus(true, d), (a, b) -> a.plus(true, d)));
        met(code).forEach(d -> all.merge(d.year(), Sides.NONE.plus(false, d), (a, b) -> a.plus(false, d)));
        return all;
    }

    /** With whom an actor has events in these years, those with most first. */
    public List<Partner> partners(String code, Years within) {
        Map<String, Sides> sides = new HashMap<>();
        Map<String, Balance> lately = new HashMap<>();
        int last = Math.min(span().last(), within.last());
        for (Dealing d : did(code)) {
            add(sides, lately, d, d.target(), true, within, last);
        }
        for (Dealing d : met(code)) {
            add(sides, lately, d, d.source(), false, within, last);
        }
        sides.remove(NOBODY);
        sides.remove(code);
        return sides.entrySet().stream()
                .map(e -> new Partner(
                        e.getKey(), name(e.getKey()), e.getValue(), lately.getOrDefault(e.getKey(), Balance.NONE)))
                .sorted(Comparator.comparingLong((Partner p) -> -p.sides().events())
                        .thenComparing(Partner::code))
                .toList();
    }

    private static void add(
            Map<String, Sides> sides,
            Map<String, Balance> lately,
            Dealing d,
            String other,
            boolean acts,
            Years within,
            int last) {
        if (within.holds(d.year())) {
            sides.merge(other, Sides.NONE.plus(acts, d), (a, b) -> a.plus(acts, d));
            if (d.year() == last) {
                lately.merge(other, Balance.NONE.plus(d.events(), d.deeds(), d.score()), Balance::plus);
            }
        }
    }

    /** What one did to another in these years. */
    public Balance between(String source, String target, Years within) {
        Balance sum = Balance.NONE;
        for (Dealing d : did(source)) {
            if (d.target().equals(target) && within.holds(d.year())) {
                sum = sum.plus(d.events(), d.deeds(), d.score());
            }
        }
        return sum;
    }

    /** What these actors did to each other in these years, by source and target. */
    public Map<String, Map<String, Balance>> among(Collection<String> codes, Years within) {
        Map<String, Map<String, Balance>> all = new HashMap<>();
        for (String source : codes) {
            Map<String, Balance> row = all.computeIfAbsent(source, code -> new HashMap<>());
            for (Dealing d : did(source)) {
                if (within.holds(d.year()) && codes.contains(d.target())) {
                    row.merge(d.target(), Balance.NONE.plus(d.events(), d.deeds(), d.score()), Balance::plus);
                }
            }
        }
        return all;
    }

    /** The actors with most events with others in these years, at most so many. */
    public List<String> busiest(int number, Years within) {
        Map<String, Long> events = new HashMap<>();
        bySource.values()
                .forEach(all -> all.forEach(d -> {
                    if (within.holds(d.year())
                            && !d.target().equals(NOBODY)
                            && !d.target().equals(d.source())) {
                        events.merge(d.source(), d.events(), Long::sum);
                        events.merge(d.target(), d.events(), Long::sum);
                    }
                }));
        return events.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(number)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every actor of which there is an event, whether the store names it or not. */
    public Collection<String> codes() {
        return totals.keySet();
    }

    private List<Dealing> did(String code) {
        return bySource.getOrDefault(code, List.of());
    }

    private List<Dealing> met(String code) {
        return byTarget.getOrDefault(code, List.of());
    }
}
