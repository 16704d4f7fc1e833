package org.entente.engine.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;

/**
 * Makes one table of all items, the user's own laid over ours. Items of one person are read as one: the own offices come
 * first, so that they win on their days, and ours hold on all others.
 */
final class TableMaker {
    private static final Set<Name.Kind> WHOLE = EnumSet.of(Name.Kind.STATE, Name.Kind.ORGANISATION, Name.Kind.GROUP);

    private final ActorTable table = new ActorTable();
    private final Map<List<String>, List<Listed.Person>> people = new LinkedHashMap<>();

    private TableMaker() {}

    static ActorTable make(List<Listed> items) {
        TableMaker maker = new TableMaker();
        items.forEach(maker::add);
        maker.people.values().forEach(maker::person);
        return maker.table;
    }

    private void add(Listed item) {
        if (item instanceof Listed.Body body) {
            body(body);
        } else if (item instanceof Listed.Words words) {
            words(words);
        } else if (item instanceof Listed.Nouns nouns) {
            nouns.nouns().forEach(noun -> table.addNoun(noun.toLowerCase(Locale.ROOT), nouns.meaning()));
        } else if (item instanceof Listed.Person person) {
            people.computeIfAbsent(ActorTable.words(person.name()), n -> new ArrayList<>(1))
                    .add(person);
        }
    }

    private void body(Listed.Body body) {
        boolean lasts = body.dates().until().equals(Dates.ALWAYS.until());
        if (body.sector() == Sector.NONE && lasts || body.kind().length() == 3) {
            table.addCode(new Actor(body.code(), Sector.NONE, body.name()), body.kind());
        }
        if (body.sector() == Sector.NONE) {
            WHOLE.stream()
                    .filter(body.names()::containsKey)
                    .forEach(kind -> table.addStyles(body.code(), body.names().get(kind)));
        }
        body.members().forEach(membership -> table.addMember(body.code(), membership));
        body.names().forEach((kind, names) -> {
            Actor actor = new Actor(body.code(), body.sector(kind), body.name());
            boolean own = body.origin().own();
            names.forEach(name -> table.add(new Name(name, kind, actor, body.dates(), List.of(), own)));
        });
    }

    private void words(Listed.Words words) {
        for (String word : words.words()) {
            String low = word.toLowerCase(Locale.ROOT);
            if (words.titles()) {
                table.addTitle(low, words.sector(), words.origin().own());
            } else {
                table.addRole(low, words.sector(), words.origin().own());
            }
        }
    }

    private void person(List<Listed.Person> items) {
        List<Name.Office> offices = new ArrayList<>();
        Set<String> own = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        for (boolean layer : new boolean[] {true, false}) {
            for (Listed.Person item : items) {
                if (item.origin().own() == layer) {
                    item.offices().forEach(held -> offices.add(held.office()));
                    (layer ? own : all).add(item.name());
                    (layer ? own : all).addAll(item.also());
                }
            }
        }
        all.addAll(own);
        Actor citizen = new Actor(offices.get(0).of(), Sector.NONE, items.get(0).name());
        List<Name.Office> held = List.copyOf(offices);
        boolean stranger = items.stream().allMatch(item -> item.origin().own());
        for (String text : all) {
            Name name = new Name(text, Name.Kind.PERSON, citizen, Dates.ALWAYS, held, own.contains(text));
            table.add(name);
            table.addSurname(name, stranger);
        }
    }
}
