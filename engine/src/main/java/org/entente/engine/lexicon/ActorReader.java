package org.entente.engine.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.engine.ontology.Sector;

/** Reads {@code actors/*.yaml} into an {@link ActorTable}; all faults are found in one pass. */
public final class ActorReader {
    private static final String[] ACTOR = {
        "code", "name", "kind", "sector", "also", "adjective", "people", "seat", "places", "from", "until", "members"
    };

    private final List<Problem> problems = new ArrayList<>();
    private final List<Listed> items = new ArrayList<>();

    private ActorReader() {}

    /**
     * The table of these files: states, organisations, groups, people, agents, titles and nouns.
     *
     * @throws LexiconException with every fault
     */
    public static ActorTable read(List<LexiconSource> sources) {
        Listing listing = list(sources);
        if (!listing.problems().isEmpty()) {
            throw new LexiconException(listing.problems());
        }
        return ActorTable.of(listing.items());
    }

    /** The items of these files as they are written, and the faults met. */
    public static Listing list(List<LexiconSource> sources) {
        ActorReader reader = new ActorReader();
        sources.stream()
                .filter(s -> s.name().startsWith("actors/"))
                .sorted(Comparator.comparing(ActorReader::order).thenComparing(LexiconSource::name))
                .forEach(reader::file);
        return new Listing(reader.items, reader.problems);
    }

    /** States first: the code of a state is its own, not that of a group that bears it. */
    private static int order(LexiconSource source) {
        return source.name().contains("states") ? 0 : source.name().contains("organisations") ? 1 : 2;
    }

    private void file(LexiconSource source) {
        Yaml.open(source, problems).ifPresent(file -> {
            for (Yaml item : file.items()) {
                item(source.name(), item.pairs(), item, item.origin(source.own()));
            }
        });
    }

    private void item(String file, Map<String, Yaml> pairs, Yaml item, Origin origin) {
        if (pairs.containsKey("means")) {
            Yaml.check(pairs, "", "means", "nouns");
            nouns(pairs, item, origin);
        } else if (pairs.containsKey("nouns")) {
            words("nouns", pairs, item, origin);
        } else if (pairs.containsKey("titles")) {
            words("titles", pairs, item, origin);
        } else if (pairs.containsKey("offices") && pairs.containsKey("name")) {
            person(pairs, origin);
        } else if (pairs.containsKey("code") && pairs.containsKey("name")) {
            body(file, pairs, origin);
        } else {
            item.fault(
                    "",
                    "an actor needs a code and a name, a person a name and offices, a sector nouns or titles, a meaning nouns");
        }
    }

    private void words(String key, Map<String, Yaml> pairs, Yaml item, Origin origin) {
        Yaml.check(pairs, "", "sector", key);
        Sector sector = sectorOfAll(pairs, item);
        items.add(new Listed.Words(
                key.equals("titles"), sector, List.copyOf(pairs.get(key).texts()), origin));
    }

    private void nouns(Map<String, Yaml> pairs, Yaml item, Origin origin) {
        Optional<Meaning> meaning = Meaning.of(pairs.get("means").text());
        if (meaning.isEmpty() || !pairs.containsKey("nouns")) {
            item.fault("", "what nouns mean is one of " + Meaning.codes() + ", with the nouns that mean it");
            return;
        }
        items.add(new Listed.Nouns(meaning.get(), List.copyOf(texts(pairs, "nouns")), origin));
    }

    private void body(String file, Map<String, Yaml> pairs, Origin origin) {
        String name = pairs.get("name").text();
        Yaml.check(pairs, name, ACTOR);
        if (pairs.get("code").text().isEmpty()) {
            pairs.get("code").fault(name, "the code is empty; write that of a state, or one of its own");
            return;
        }
        Sector sector = pairs.containsKey("sector") ? sector(pairs.get("sector")) : Sector.NONE;
        String kind =
                pairs.containsKey("kind") ? pairs.get("kind").text() : file.contains("groups") ? "group" : "state";
        if (!kind.matches("state|group|[A-Z]{3}")) {
            pairs.get("kind").fault(name, "unknown kind \"" + kind + "\"; write state, group, IGO, NGO, IMG or ISM");
        }
        Dates dates = Dates.ordered(pairs.get("from"), pairs.get("until"), name);
        items.add(new Listed.Body(
                pairs.get("code").text(), sector, kind, name, names(pairs, kind), dates, members(pairs, name), origin));
    }

    private static SortedMap<Name.Kind, List<String>> names(Map<String, Yaml> pairs, String kind) {
        SortedMap<Name.Kind, List<String>> names = new TreeMap<>();
        Name.Kind whole =
                switch (kind) {
                    case "state" -> Name.Kind.STATE;
                    case "group" -> Name.Kind.GROUP;
                    default -> Name.Kind.ORGANISATION;
                };
        names.put(
                whole,
                Stream.concat(Stream.of(pairs.get("name").text()), texts(pairs, "also").stream())
                        .toList());
        names.put(Name.Kind.ADJECTIVE, texts(pairs, "adjective"));
        names.put(Name.Kind.PEOPLE, texts(pairs, "people"));
        names.put(Name.Kind.SEAT, texts(pairs, "seat"));
        names.put(Name.Kind.PLACE, texts(pairs, "places"));
        return names;
    }

    private static List<Membership> members(Map<String, Yaml> pairs, String name) {
        if (!pairs.containsKey("members")) {
            return List.of();
        }
        return pairs.get("members").items().stream()
                .flatMap(item -> Membership.read(item, name))
                .toList();
    }

    private void person(Map<String, Yaml> pairs, Origin origin) {
        String name = pairs.get("name").text();
        Yaml.check(pairs, name, "name", "also", "offices");
        List<Listed.Held> offices = pairs.get("offices").items().stream()
                .flatMap(office -> office(office, name).stream())
                .toList();
        if (!offices.isEmpty()) {
            items.add(new Listed.Person(name, List.copyOf(texts(pairs, "also")), offices, origin));
        }
    }

    private static Optional<Listed.Held> office(Yaml item, String name) {
        Map<String, Yaml> pairs = item.pairs();
        Yaml.check(pairs, name, "of", "sector", "title", "from", "until");
        if (!pairs.containsKey("of") || pairs.get("of").text().isEmpty()) {
            item.fault(name, "an office needs \"of\": the code of its state or organisation");
            return Optional.empty();
        }
        Sector sector = pairs.containsKey("sector") ? sector(pairs.get("sector")) : Sector.NONE;
        String title = pairs.containsKey("title") ? pairs.get("title").text() : "";
        Dates dates = Dates.ordered(pairs.get("from"), pairs.get("until"), name);
        return Optional.of(new Listed.Held(new Name.Office(pairs.get("of").text(), sector, title, dates), item.line()));
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
            value.fault("", "unknown sector \"" + value.text() + "\"; sectors are " + sectors());
            return Sector.UNK;
        }
    }

    private static String sectors() {
        return Stream.of(Sector.values())
                .filter(sector -> sector != Sector.NONE)
                .map(Sector::code)
                .collect(Collectors.joining(", "));
    }
}
