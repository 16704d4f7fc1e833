package org.entente.app.exchange.in;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.codes.IcewsWords;
import org.entente.app.store.ImportedEvent;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Trie;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;

/** Actors by the names that data sets give them: "Georgia", "Foreign Affairs (Georgia)", a person, an organisation. */
final class NamedActors {
    private static final Pattern OF_SOMEBODY = Pattern.compile("(.+?) *\\(([^()]+)\\)");
    private static final int MOST_KEPT = 50_000;

    private record Asked(String name, int day) {}

    private final ActorTable table;
    private final NameIndex names;
    private final Map<Asked, Optional<Actor>> answers = new HashMap<>();

    NamedActors(List<Listed> items) {
        this.table = ActorTable.of(items);
        this.names = new NameIndex(items);
    }

    /** The state that a country column names, alpha-3; empty for regions and what we do not know. */
    Optional<String> state(String country) {
        return country.isEmpty()
                ? Optional.empty()
                : IcewsWords.actor(country)
                        .or(() -> names.find(country, LocalDate.MAX).map(Actor::code))
                        .filter(code -> table.kind(code).equals("state"));
    }

    /** Whom the name means on an epoch day; empty if our tables do not know. The actor keeps the name as it is written. */
    Optional<Actor> find(String name, int day) {
        if (answers.size() > MOST_KEPT) {
            answers.clear();
        }
        return answers.computeIfAbsent(new Asked(name, day), asked -> resolve(name, date(day)));
    }

    private Optional<Actor> resolve(String name, LocalDate day) {
        Matcher of = OF_SOMEBODY.matcher(name);
        Optional<Actor> whole = whole(name, day);
        if (whole.isPresent() || !of.matches()) {
            return whole.map(actor -> new Actor(actor.code(), actor.sector(), name));
        }
        return whole(of.group(2), day).map(actor -> new Actor(actor.code(), part(of.group(1), actor), name));
    }

    private Optional<Actor> whole(String name, LocalDate day) {
        return IcewsWords.actor(name)
                .map(code -> new Actor(code, Sector.NONE, name))
                .or(() -> names.find(name, day));
    }

    /** A part of a group that has a sector, such as rebels, is of that sector. */
    private Sector part(String words, Actor of) {
        return of.sector() != Sector.NONE ? of.sector() : sector(words).orElse(Sector.UNK);
    }

    /** The sector that words such as "Foreign Affairs" tell, by the table of ICEWS' words, else by the lexicon's nouns. */
    Optional<Sector> sector(String words) {
        return IcewsWords.sector(words).or(() -> noun(words));
    }

    private Optional<Sector> noun(String words) {
        List<String> low = ActorTable.words(words.toLowerCase(Locale.ROOT));
        // The last words are the noun: "Chief Engineer" is an engineer.
        for (int from = 0; from < low.size(); from++) {
            Trie.Found<Sector> found = table.roles().longest(low, from);
            if (found != null && from + found.length() == low.size()) {
                return Optional.of(found.values().get(0));
            }
        }
        return Optional.empty();
    }

    static LocalDate date(int day) {
        return day == ImportedEvent.UNDATED ? LocalDate.MAX : LocalDate.ofEpochDay(day);
    }
}
