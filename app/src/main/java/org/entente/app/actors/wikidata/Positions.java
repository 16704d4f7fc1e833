package org.entente.app.actors.wikidata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.app.actors.Known;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Name;
import org.entente.engine.lexicon.Trie;
import org.entente.engine.ontology.Sector;

/** The positions and countries of a dump, which are few: what its first pass keeps. */
final class Positions {
    /** The properties that say what a position is and whose; the last is a country's ISO 3166 alpha-3 code. */
    static final Set<String> PROPERTIES = Set.of("P31", "P279", "P1001", "P17", "P298");

    /** "Position" and "public office". */
    private static final Set<String> OFFICES = Set.of("Q4164871", "Q294414");

    /** Organisations whose offices news tells like those of a state. */
    private static final Map<String, String> ORGANISATIONS = Map.of("Q458", "EUR", "Q1065", "UNO", "Q7184", "NATO");

    private static final Set<String> SENT = Set.of(
            "ambassador", "ambassadors", "envoy", "consul", "representative", "commissioner", "nuncio", "emissary");
    private static final int DEPTH = 4;
    private static final int KINDS = 6;

    private final Map<String, Position> positions = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Known known;
    private final ActorTable table;
    private final OfficeSector sectors;

    Positions(Known known, ActorTable table) {
        this.known = known;
        this.table = table;
        this.sectors = new OfficeSector(table);
        ORGANISATIONS.forEach((item, code) -> {
            if (known.has(code)) {
                countries.put(item, code);
            }
        });
    }

    /** Keeps the entity if it is a country or a position. */
    void add(Entity entity) {
        for (String code : entity.values("P298")) {
            if (known.has(code)) {
                countries.putIfAbsent(entity.id(), code);
            }
        }
        List<String> kinds = Stream.concat(entity.values("P31").stream(), entity.values("P279").stream())
                .toList();
        if (entity.label().isEmpty() || kinds.contains("Q5")) {
            return;
        }
        List<String> places = entity.values("P1001");
        List<String> lies = entity.values("P17");
        Optional<Sector> sector = sectors.of(entity.label());
        boolean office = kinds.stream().anyMatch(OFFICES::contains);
        boolean named = sector.isPresent() && !entity.values("P279").isEmpty() && !(places.isEmpty() && lies.isEmpty());
        if (office || named) {
            positions.put(
                    entity.id(),
                    new Position(
                            entity.label(), sector, places, lies, kinds.subList(0, Math.min(KINDS, kinds.size()))));
        }
    }

    Optional<Position> position(String id) {
        return Optional.ofNullable(positions.get(id));
    }

    int size() {
        return positions.size();
    }

    /** The sector of a position: what its name tells, or else what it is a kind of. */
    Optional<Sector> sector(Position position) {
        return sector(position, DEPTH);
    }

    private Optional<Sector> sector(Position position, int depth) {
        if (position.sector().isPresent() || depth == 0) {
            return position.sector();
        }
        return position.kinds().stream()
                .filter(kind -> !OFFICES.contains(kind))
                .map(positions::get)
                .filter(kind -> kind != null)
                .map(kind -> sector(kind, depth - 1))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * The code of the state that a position, as one person held it, is of; empty if none is told, or two are.
     *
     * @param qualifiers the items that qualify the statement
     */
    Optional<String> code(Position position, List<String> qualifiers) {
        if (isSent(position.label())) {
            return sender(position.label());
        }
        for (List<String> items : List.of(qualifiers, position.places(), position.lies())) {
            Set<String> codes = new TreeSet<>();
            items.stream().map(countries::get).filter(code -> code != null).forEach(codes::add);
            if (!codes.isEmpty()) {
                return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whom a state sends abroad the dump puts under the one or the other state. */
    private static boolean isSent(String label) {
        return ActorTable.words(label.toLowerCase(Locale.ROOT)).stream().anyMatch(SENT::contains)
                && label.matches(".*\\bto\\b.*");
    }

    /** "ambassador of Chad to Togo", "Chadian ambassador to Togo": the state named first, unless it comes after "to". */
    private Optional<String> sender(String label) {
        List<String> words = new ArrayList<>(ActorTable.words(label));
        for (int at = 0; at < words.size() && !words.get(at).equals("to"); at++) {
            Trie.Found<Name> found = table.names().longest(words, at);
            if (found != null) {
                Name name = found.values().get(0);
                boolean state = name.kind() == Name.Kind.STATE || name.kind() == Name.Kind.ADJECTIVE;
                return Optional.of(name.actor().code()).filter(code -> state);
            }
        }
        return Optional.empty();
    }
}
