package org.entente.app.actors;

import java.util.List;
import java.util.Optional;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Dates;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Origin;

/** Finds where the tables say already what an item is to say: the same name with the same meaning on the same days. */
public final class Twin {
    private Twin() {}

    /** Where it stands; empty if the item says something new. */
    public static Optional<Origin> of(Written item, List<Listed> items) {
        return items.stream()
                .filter(listed -> item instanceof Written.Person person && isSame(person, listed)
                        || item instanceof Written.Body body && isSame(body, listed))
                .map(Listed::origin)
                .findFirst();
    }

    /** Every item with one of the same names; on the item's days they do not come to word any more. */
    public static List<Origin> namesakes(Written item, List<Listed> items) {
        return items.stream()
                .filter(listed -> listed instanceof Listed.Person person
                                && words(person.name()).equals(words(item.name()))
                        || listed instanceof Listed.Body body && isNamed(body, item.name()))
                .map(Listed::origin)
                .distinct()
                .toList();
    }

    private static boolean isSame(Written.Person person, Listed listed) {
        return listed instanceof Listed.Person known
                && words(person.name()).equals(words(known.name()))
                && known.also().containsAll(person.also())
                && person.offices().stream()
                        .allMatch(office -> known.offices().stream().anyMatch(held -> isSame(office, held)));
    }

    private static boolean isSame(Written.Office office, Listed.Held held) {
        Dates dates = held.office().dates();
        return office.of().equals(held.office().of())
                && office.sector() == held.office().sector()
                && dates.overlaps(office.term().dates());
    }

    private static boolean isSame(Written.Body body, Listed listed) {
        return listed instanceof Listed.Body known
                && body.code().equals(known.code())
                && body.sector() == known.sector()
                && known.dates().overlaps(body.term().dates())
                && isNamed(known, body.name())
                && body.names().values().stream().flatMap(List::stream).allMatch(name -> isNamed(known, name));
    }

    private static boolean isNamed(Listed.Body known, String name) {
        return known.names().values().stream().flatMap(List::stream).anyMatch(has -> words(has)
                .equals(words(name)));
    }

    private static List<String> words(String name) {
        return ActorTable.words(name);
    }
}
