package org.entente.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.engine.merging.Merging;
import org.entente.engine.merging.Overrides;
import org.entente.engine.merging.Telling;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Dyad;

/**
 * Finds the reports that a change may bear on: those that agree with one that has changed, those that agree with these,
 * and so on. {@link Merging} makes nothing of two that are not so linked, so that all others are of the events they were
 * of, however many there are. A report that leaves an actor out is also held against the dyads that the words of others
 * of its kind name: clusters are matched, not reports.
 */
final class Agreeing {
    private final Reports reports;
    private final Overrides overrides;
    private final Merging merging;

    /** Those now in the store, by id. */
    private final Map<String, Told> found = new HashMap<>();
    /** Whom to hold against reports of a dyad, in this round. */
    private final Map<Dyad, Seekers> seekers = new HashMap<>();

    private final Map<Dyad, Set<Telling>> open = new HashMap<>();
    private final Map<Dyad, Set<Dyad>> homes = new HashMap<>();

    Agreeing(Reports reports, Overrides overrides) {
        this.reports = reports;
        this.overrides = overrides;
        merging = new Merging(overrides);
    }

    /** By id, those touched and those linked with them; the links of what is gone count too. */
    Map<String, Told> with(Touched touched) {
        found.putAll(touched.now());
        Collection<Telling> round = touched.tellings();
        while (!round.isEmpty()) {
            seekers.clear();
            round.forEach(this::seek);
            List<Told> next = joined(round);
            next.addAll(agreeing());
            round = new ArrayList<>();
            for (Told report : next) {
                if (found.putIfAbsent(report.telling().id(), report) == null) {
                    round.add(report.telling());
                }
            }
        }
        return found;
    }

    private void seek(Telling t) {
        seek(t.dyad(), t);
        if (!t.isOpen()) {
            seek(Dyad.undirected(Actor.NONE.code(), t.source().code()), t);
            seek(Dyad.undirected(Actor.NONE.code(), t.target().code()), t);
            return;
        }
        Set<Telling> others = open.computeIfAbsent(t.dyad(), dyad -> new HashSet<>());
        Set<Dyad> named = homes.computeIfAbsent(t.dyad(), dyad -> new HashSet<>());
        others.add(t);
        named.forEach(home -> seek(home, t));
        t.hint().filter(named::add).ifPresent(home -> others.forEach(other -> seek(home, other)));
    }

    private void seek(Dyad dyad, Telling t) {
        seekers.computeIfAbsent(dyad, d -> new Seekers()).add(t);
    }

    private List<Told> agreeing() {
        List<Told> likely = reports.near(sought()).stream()
                .filter(report -> !found.containsKey(report.telling().id()))
                .filter(report -> near(report.telling()).anyMatch(t -> Merging.mayAgree(t, report.telling())))
                .toList();
        return reports.whole(likely).stream()
                .filter(report -> near(report.telling())
                        .anyMatch(t -> Merging.mayAgree(t, report.telling())
                                && merging.compare(t, report.telling()).agree()))
                .toList();
    }

    private Stream<Telling> near(Telling t) {
        Seekers of = seekers.get(t.dyad());
        return of == null ? Stream.empty() : of.near(t);
    }

    private Set<NearReports.Sought> sought() {
        Set<NearReports.Sought> sought = new HashSet<>();
        seekers.forEach((dyad, tellings) -> tellings.all()
                .forEach(t -> Merging.deeds(t.code()).forEach(deed -> Merging.windows(t)
                        .forEach(window -> sought.add(new NearReports.Sought(dyad, deed, window))))));
        return sought;
    }

    /** Whomever a person has joined with these. */
    private List<Told> joined(Collection<Telling> tellings) {
        if (overrides.joins().isEmpty()) {
            return new ArrayList<>();
        }
        Set<String> ids = new HashSet<>();
        tellings.forEach(t -> ids.addAll(KeptMerges.joinedWith(t.id(), overrides)));
        ids.removeAll(found.keySet());
        return new ArrayList<>(reports.ofIds(ids));
    }
}
