package org.entente.app.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.app.search.index.Finder;
import org.entente.app.search.query.Meaning;
import org.entente.app.search.query.Meaning.OneOf;
import org.entente.app.search.query.Meaning.Somebody;
import org.entente.app.search.query.Meaning.Who;
import org.entente.app.search.query.Query;
import org.entente.app.search.query.Query.Party;
import org.entente.app.search.query.Taken;

/** Relations, actors, people and outlets that a query names, with what the index counts of them. */
final class Groups {
    private static final int PARTNERS = 5;
    private static final int MOST = 8;

    private final Query query;
    private final Optional<Finder> finder;
    private final Function<String, String> names;

    /** @param names the name of an actor by code */
    Groups(Query query, Optional<Finder> finder, Function<String, String> names) {
        this.query = query;
        this.finder = finder;
        this.names = names;
    }

    /** The relations of any two that are named; of one alone, those with most events. */
    List<Found.Relation> relations() {
        List<Party> parties = query.parties();
        Map<String, Found.Relation> relations = new LinkedHashMap<>();
        for (int a = 0; a < parties.size(); a++) {
            for (int b = a + 1; b < parties.size(); b++) {
                for (String one : sides(parties.get(a))) {
                    for (String other : sides(parties.get(b))) {
                        if (!one.equals(other)) {
                            relations.putIfAbsent(one + " " + other, relation(one, other));
                        }
                    }
                }
            }
        }
        if (parties.size() == 1 && finder.isPresent()) {
            for (String one : parties.get(0).codes()) {
                finder.get()
                        .partners(one, PARTNERS)
                        .forEach(partner ->
                                relations.putIfAbsent(one + " " + partner.code(), relation(one, partner.code())));
            }
        }
        return relations.values().stream().limit(MOST).toList();
    }

    private static List<String> sides(Party party) {
        return party.codes().isEmpty() ? List.of(party.written()) : party.codes();
    }

    private Found.Relation relation(String a, String b) {
        boolean codes = !a.contains(":") && !b.contains(":");
        return new Found.Relation(
                a,
                b,
                names.apply(a),
                names.apply(b),
                codes ? finder.map(f -> f.between(a, b)) : Optional.empty(),
                Address.relation(a, b, query));
    }

    /** Everybody named, and everybody who may be meant instead. */
    List<Found.Actor> actors() {
        Map<String, Found.Actor> actors = new LinkedHashMap<>();
        for (Meaning meaning : meanings()) {
            if (meaning instanceof Who who) {
                actors.putIfAbsent(who.code(), actor(who.code(), who.name(), who.kind()));
            } else if (meaning instanceof OneOf several) {
                several.actors()
                        .forEach(who -> actors.putIfAbsent(who.code(), actor(who.code(), who.name(), who.kind())));
            } else if (meaning instanceof Meaning.Members members) {
                actors.putIfAbsent(members.code(), actor(members.code(), members.name(), ""));
            } else if (meaning instanceof Somebody somebody && !somebody.person()) {
                actors.putIfAbsent(somebody.name(), part(somebody));
            }
        }
        return actors.values().stream().limit(MOST).toList();
    }

    private Found.Actor actor(String code, String name, String kind) {
        return new Found.Actor(code, name, kind, finder.map(f -> f.of(code)), Address.actor(code));
    }

    private Found.Actor part(Somebody somebody) {
        String of = names.apply(somebody.code());
        String kind = somebody.name().equals(of) ? "" : "of " + of;
        return new Found.Actor(
                somebody.code(), somebody.name(), kind, Optional.empty(), Address.actor(somebody.code()));
    }

    List<Found.Person> people() {
        return meanings().stream()
                .filter(Somebody.class::isInstance)
                .map(Somebody.class::cast)
                .filter(Somebody::person)
                .distinct()
                .limit(MOST)
                .map(somebody -> new Found.Person(somebody, Address.actor(somebody.code())))
                .toList();
    }

    List<Found.Outlet> outlets() {
        return query.all(Meaning.Teller.class).stream()
                .distinct()
                .map(teller -> new Found.Outlet(
                        teller.outlet(), finder.map(f -> f.ofOutlet(teller.outlet())), Address.outlet(teller.outlet())))
                .toList();
    }

    /** What was understood first, then all else that may have been meant. */
    private Set<Meaning> meanings() {
        Set<Meaning> meanings = new LinkedHashSet<>();
        List<Meaning> others = new ArrayList<>();
        for (Taken part : query.parts()) {
            meanings.add(part.meaning());
            others.addAll(part.others());
        }
        meanings.addAll(others);
        return meanings;
    }
}
