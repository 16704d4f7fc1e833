package org.entente.app.desk.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Name;
import org.entente.engine.ontology.Sector;

/** The names of the tables of actors without accents and in lower case, for searching. */
final class NameIndex {
    private static final List<Name.Kind> WHOLE =
            List.of(Name.Kind.STATE, Name.Kind.ORGANISATION, Name.Kind.ADJECTIVE, Name.Kind.PEOPLE, Name.Kind.SEAT);

    /** A person or a group under all its names, parted by line ends. */
    private record Inside(String names, Listed item) {}

    private final Map<String, Set<String>> codes = new HashMap<>();
    private final List<Inside> inside = new ArrayList<>();

    NameIndex(List<Listed> items) {
        for (Listed item : items) {
            if (item instanceof Listed.Person person) {
                inside.add(new Inside(joined(Stream.concat(Stream.of(person.name()), person.also().stream())), item));
            } else if (item instanceof Listed.Body body && body.sector() == Sector.NONE) {
                WHOLE.forEach(kind -> body.names().getOrDefault(kind, List.of()).forEach(name -> codes.computeIfAbsent(
                                plain(name), key -> new HashSet<>())
                        .add(body.code())));
            } else if (item instanceof Listed.Body body) {
                inside.add(new Inside(joined(Stream.of(body.name())), item));
            }
        }
    }

    private static String joined(Stream<String> names) {
        return names.map(NameIndex::plain).collect(Collectors.joining("\n"));
    }

    /** The actors with this name, demonym or seat. */
    Set<String> codes(String low) {
        return codes.getOrDefault(low, Set.of());
    }

    /** The first people and groups with a name that holds this, those first in which a word begins with it. */
    List<Listed> inside(String low, int most) {
        Pattern beginning = Pattern.compile("\\b" + Pattern.quote(low));
        return inside.stream()
                .filter(each -> each.names().contains(low))
                .sorted(Comparator.comparing(
                        each -> !beginning.matcher(each.names()).find()))
                .limit(most)
                .map(Inside::item)
                .toList();
    }

    static String plain(String text) {
        return ActorTable.plain(text).toLowerCase(Locale.ROOT);
    }
}
