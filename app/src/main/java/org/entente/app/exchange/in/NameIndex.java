package org.entente.app.exchange.in;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Dates;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Name;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;

/**
 * The names of our tables by all of their words, whatever the case: a data set writes names alone, without a text around
 * them. Adjectives, peoples and places are none of the names here.
 */
final class NameIndex {
    private final Map<String, List<Name>> whole = new HashMap<>();
    private final Map<String, List<Name>> ends = new HashMap<>();

    NameIndex(List<Listed> items) {
        for (Listed item : items) {
            if (item instanceof Listed.Body body) {
                add(body);
            } else if (item instanceof Listed.Person person) {
                add(person);
            }
        }
    }

    private void add(Listed.Body body) {
        body.names().forEach((kind, names) -> {
            if (kind == Name.Kind.STATE || kind == Name.Kind.ORGANISATION || kind == Name.Kind.GROUP) {
                Actor actor = new Actor(body.code(), body.sector(kind), body.name());
                names.forEach(
                        text -> add(whole, key(text), new Name(text, kind, actor, body.dates(), List.of(), false)));
            }
        });
    }

    private void add(Listed.Person person) {
        List<Name.Office> offices =
                person.offices().stream().map(Listed.Held::office).toList();
        Actor citizen = new Actor(offices.get(0).of(), Sector.NONE, person.name());
        List<String> spellings = new ArrayList<>(List.of(person.name()));
        spellings.addAll(person.also());
        for (String text : spellings) {
            Name name = new Name(person.name(), Name.Kind.PERSON, citizen, Dates.ALWAYS, offices, false);
            add(whole, key(text), name);
            List<String> words = ActorTable.words(text);
            if (words.size() > 1) {
                add(ends, firstAndLast(words), name);
            }
        }
    }

    private static void add(Map<String, List<Name>> names, String key, Name name) {
        List<Name> known = names.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!known.contains(name)) {
            known.add(name);
        }
    }

    /**
     * Whom the name means on {@code day}. A person is found too by the first and the last word alone, as some sets put
     * initials and fathers' names between them. Empty if nobody is, or if several are.
     */
    Optional<Actor> find(String name, LocalDate day) {
        List<Name> found = Name.holding(whole.getOrDefault(key(name), List.of()), day);
        if (found.isEmpty()) {
            List<String> words = ActorTable.words(name);
            found = words.size() < 3 ? List.of() : ends.getOrDefault(firstAndLast(words), List.of());
        }
        List<Actor> meant = found.stream().map(each -> each.on(day)).distinct().toList();
        boolean one = meant.stream().map(Actor::code).distinct().count() == 1;
        return one ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static String key(String name) {
        return String.join(" ", ActorTable.words(name)).toLowerCase(Locale.ROOT);
    }

    private static String firstAndLast(List<String> words) {
        return (words.get(0) + " " + words.get(words.size() - 1)).toLowerCase(Locale.ROOT);
    }
}
