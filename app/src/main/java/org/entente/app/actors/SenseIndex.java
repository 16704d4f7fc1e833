package org.entente.app.actors;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Dates;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Name;
import org.entente.engine.lexicon.Trie;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;

/** The items of the actor tables by the words that call them up: names, surnames and codes; nouns and titles. */
final class SenseIndex {
    /** An item called up by some words. */
    private interface Call {
        Sense on(String words, LocalDate day);
    }

    private final Trie<Call> names = new Trie<>();
    private final Trie<Call> nouns = new Trie<>();
    private final Trie<Call> titles = new Trie<>();
    private final SortedSet<String> known = new TreeSet<>();

    SenseIndex(List<Listed> items) {
        for (Listed item : items) {
            if (item instanceof Listed.Body body) {
                add(body);
            } else if (item instanceof Listed.Person person) {
                add(person);
            } else if (item instanceof Listed.Words words) {
                add(words);
            }
        }
    }

    private void add(Listed.Body body) {
        body.names().forEach((kind, all) -> all.forEach(name -> call(name, (words, day) -> sense(words, kind, body))));
        if (!body.kind().equals("group") && body.sector() == Sector.NONE) {
            Actor actor = new Actor(body.code(), body.sector(), body.name());
            call(body.code(), (words, day) -> Sense.of(words, "code", actor, body.dates(), body.origin()));
        }
    }

    private static Sense sense(String words, Name.Kind kind, Listed.Body body) {
        Actor actor = new Actor(body.code(), body.sector(kind), body.name());
        return Sense.of(words, kind.name().toLowerCase(Locale.ROOT), actor, body.dates(), body.origin());
    }

    private void add(Listed.Person person) {
        call(person.name(), (words, day) -> Sense.of(words, "person", person, day));
        person.also().forEach(name -> call(name, (words, day) -> Sense.of(words, "person", person, day)));
        List<String> parts = ActorTable.words(person.name());
        if (parts.size() > 1) {
            call(parts.get(parts.size() - 1), (words, day) -> Sense.of(words, "surname", person, day));
        }
    }

    private void add(Listed.Words item) {
        String as = item.titles() ? "title" : "noun";
        for (String word : item.words()) {
            Actor anybody = new Actor("---", item.sector(), word);
            known.add(word);
            (item.titles() ? titles : nouns)
                    .add(
                            ActorTable.words(word.toLowerCase(Locale.ROOT)),
                            (words, day) -> Sense.of(words, as, anybody, Dates.ALWAYS, item.origin()));
        }
    }

    private void call(String name, Call call) {
        known.add(name);
        names.add(ActorTable.words(name), call);
    }

    /** Every name, code, noun and title, and the surnames. */
    SortedSet<String> known() {
        return known;
    }

    /** What the longest names, nouns and titles that begin with word {@code at} stand for; empty if none does. */
    Trie.Found<Sense> at(List<String> forms, List<String> lemmas, int at, LocalDate day) {
        List<String> low =
                forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList();
        Set<Sense> senses = new LinkedHashSet<>();
        int longest = 0;
        for (Trie.Found<Call> found : Arrays.asList(
                names.longest(forms, at), nouns.longest(lemmas, at), nouns.longest(low, at), titles.longest(low, at))) {
            if (found != null) {
                String words = String.join(" ", forms.subList(at, at + found.length()));
                found.values().forEach(call -> senses.add(call.on(words, day)));
                longest = Math.max(longest, found.length());
            }
        }
        senses.removeIf(sense -> !sense.holds(day));
        return new Trie.Found<>(longest, List.copyOf(senses));
    }
}
