package org.entente.engine.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;

/** Reads {@code actors/*.yaml} into an {@link ActorTable}; all faults are found in one pass. */
public final class ActorReader {
    private static final String[] ACTOR = {
        "code", "name", "kind", "sector", "also", "adjective", "people", "seat", "places", "from", "until", "members"
    };

    private final List<Problem> problems = new ArrayList<>();
    private final ActorTable table = new ActorTable();

    private ActorReader() {}

    /**
     * The table of these files: states, organisations, groups, people, agents, titles and nouns, each by its file's name.
     *
     * @throws LexiconException with every fault
     */
    public static ActorTable read(List<LexiconSource> sources) {
        ActorReader reader = new ActorReader();
        sources.stream()
                .filter(s -> s.name().startsWith("actors/"))
                .sorted(Comparator.comparing(ActorReader::order).thenComparing(LexiconSource::name))
                .forEach(reader::file);
        if (!reader.problems.isEmpty()) {
            throw new LexiconException(reader.problems);
        }
        return reader.table;
    }

    /** States first: the code of a state is its own, not that of a group that bears it. */
    private static int order(LexiconSource source) {
        return source.name().contains("states") ? 0 : source.name().contains("organisations") ? 1 : 2;
    }

    private void file(LexiconSource source) {
        Yaml.open(source, problems).ifPresent(file -> {
            for (Yaml item : file.items()) {
                item(source.name(), item.pairs(), item);
            }
        });
    }

    private void item(String file, Map<String, Yaml> pairs, Yaml item) {
        if (pairs.containsKey("means")) {
            Yaml.check(pairs, "", "means", "nouns");
            nouns(pairs, item);
        } else if (pairs.containsKey("nouns")) {
            Yaml.check(pairs, "", "sector", "nouns");
            Sector sector = sectorOfAll(pairs, item);
            pairs.get("nouns").texts().forEach(noun -> table.addRole(noun.toLowerCase(Locale.ROOT), sector));
        } else if (pairs.containsKey("titles")) {
            Yaml.check(pairs, "", "sector", "titles");
            Sector sector = sectorOfAll(pairs, item);
            pairs.get("titles").texts().forEach(title -> table.addTitle(title.toLowerCase(Locale.ROOT), sector));
        } else if (pairs.containsKey("offices") && pairs.containsKey("name")) {
            person(pairs);
        } else if (pairs.containsKey("code") && pairs.containsKey("name")) {
            actor(file, pairs);
        } else {
            item.fault(
                    "",
                    "an actor needs a code and a name, a person a name and offices, a sector nouns or titles, a meaning nouns");
        }
    }

    private void nouns(Map<String, Yaml> pairs, Yaml item) {
        Optional<Meaning> meaning = Meaning.of(pairs.get("means").text());
        if (meaning.isEmpty() || !pairs.containsKey("nouns")) {
            item.fault("", "what nouns mean is one of " + Meaning.codes() + ", with the nouns that mean it");
            return;
        }
        texts(pairs, "nouns").forEach(noun -> table.addNoun(noun.toLowerCase(Locale.ROOT), meaning.get()));
    }

    private void actor(String file, Map<String, Yaml> pairs) {
        String name = pairs.get("name").text();
        Yaml.check(pairs, name, ACTOR);
        Sector sector = pairs.containsKey("sector") ? sector(pairs.get("sector")) : Sector.NONE;
        String kind =
                pairs.containsKey("kind") ? pairs.get("kind").text() : file.contains("groups") ? "group" : "state";
        if (!kind.matches("state|group|[A-Z]{3}")) {
            pairs.get("kind").fault(name, "unknown kind \"" + kind + "\"; write state, group, IGO, NGO, IMG or ISM");
        }
        Actor actor = new Actor(pairs.get("code").text(), sector, name);
        Dates dates = Dates.read(pairs.get("from"), pairs.get("until"));
        if (sector == Sector.NONE && dates.until().equals(java.time.LocalDate.MAX) || kind.length() == 3) {
            table.addCode(new Actor(actor.code(), Sector.NONE, name), kind);
        }
        members(pairs, actor.code(), name);
        Name.Kind whole =
                switch (kind) {
                    case "state" -> Name.Kind.STATE;
                    case "group" -> Name.Kind.GROUP;
                    default -> Name.Kind.ORGANISATION;
                };
        add(name, whole, actor, dates);
        texts(pairs, "also").forEach(n -> add(n, whole, actor, dates));
        if (sector == Sector.NONE) {
            table.addStyles(actor.code(), name, texts(pairs, "also"));
        }
        texts(pairs, "adjective").forEach(n -> add(n, Name.Kind.ADJECTIVE, actor, dates));
        Actor people = new Actor(actor.code(), sector == Sector.NONE ? Sector.CVL : sector, name);
        texts(pairs, "people").forEach(n -> add(n, Name.Kind.PEOPLE, people, dates));
        Actor government = new Actor(actor.code(), sector == Sector.NONE ? Sector.GOV : sector, name);
        texts(pairs, "seat").forEach(n -> add(n, Name.Kind.SEAT, government, dates));
        texts(pairs, "places").forEach(n -> add(n, Name.Kind.PLACE, actor, dates));
    }

    private void members(Map<String, Yaml> pairs, String organisation, String name) {
        if (pairs.containsKey("members")) {
            pairs.get("members").items().stream()
                    .flatMap(item -> Membership.read(item, name))
                    .forEach(membership -> table.addMember(organisation, membership));
        }
    }

    private void add(String text, Name.Kind kind, Actor actor, Dates dates) {
        table.add(new Name(text, kind, actor, dates, List.of()));
    }

    private void person(Map<String, Yaml> pairs) {
        String name = pairs.get("name").text();
        Yaml.check(pairs, name, "name", "also", "offices");
        List<Name.Office> offices = new ArrayList<>();
        for (Yaml office : pairs.get("offices").items()) {
            Map<String, Yaml> o = office.pairs();
            Yaml.check(o, name, "of", "sector", "title", "from", "until");
            if (!o.containsKey("of")) {
                office.fault(name, "an office needs \"of\": the code of its state or organisation");
                continue;
            }
            Sector sector = o.containsKey("sector") ? sector(o.get("sector")) : Sector.NONE;
            String title = o.containsKey("title") ? o.get("title").text() : "";
            offices.add(new Name.Office(o.get("of").text(), sector, title, Dates.read(o.get("from"), o.get("until"))));
        }
        if (offices.isEmpty()) {
            return;
        }
        Actor citizen = new Actor(offices.get(0).of(), Sector.NONE, name);
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(texts(pairs, "also"));
        all.forEach(n -> table.add(new Name(n, Name.Kind.PERSON, citizen, Dates.ALWAYS, List.copyOf(offices))));
    }

    private static List<String> texts(Map<String, Yaml> pairs, String key) {
        Yaml list = pairs.get(key);
        return list == null ? List.of() : list.texts();
    }

    private static Sector sectorOfAll(Map<String, Yaml> pairs, Yaml item) {
        if (!pairs.containsKey("sector")) {
            item.fault("", "nouns and titles need a sector that they tell");
            return Sector.UNK;
        }
        return sector(pairs.get("sector"));
    }

    private static Sector sector(Yaml value) {
        try {
            return Sector.valueOf(value.text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            value.fault("", "unknown sector \"" + value.text() + "\"");
            return Sector.UNK;
        }
    }
}
