package org.entente.engine.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Name;
import org.entente.engine.lexicon.Trie;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;

/** Where an article comes from: the state whose name, adjective or seat stands in the outlet's name or the dateline. */
final class Origin {
    private static final Set<Name.Kind> HOMES =
            Set.of(Name.Kind.STATE, Name.Kind.ADJECTIVE, Name.Kind.SEAT, Name.Kind.PEOPLE);

    private final ActorTable table;

    Origin(ActorTable table) {
        this.table = table;
    }

    /** "Baku daily" is of Azerbaijan. */
    Optional<Actor> ofOutlet(String outlet) {
        return in(ActorTable.words(outlet));
    }

    /** "OSLO, March 3 --" is of Norway. */
    Optional<Actor> ofDateline(String dateline) {
        String place = dateline.split("[,(]")[0];
        return in(Stream.of(place.trim().split(" +"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.collectingAndThen(Collectors.joining(" "), ActorTable::words)));
    }

    private Optional<Actor> in(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Trie.Found<Name> found = table.names().longest(words, i);
            if (found != null && HOMES.contains(found.values().get(0).kind())) {
                Actor actor = found.values().get(0).actor();
                return Optional.of(new Actor(actor.code(), Sector.NONE, actor.name()));
            }
        }
        return Optional.empty();
    }
}
