package org.entente.app.desk.page.relation;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.app.Fault;
import org.entente.app.course.SideReader;
import org.entente.app.course.Sides;
import org.entente.app.desk.Tools;
import org.entente.app.setup.LexiconFiles;
import org.entente.app.store.Listings;
import org.entente.app.store.Listings.DyadRow;
import org.entente.app.store.Store;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.ActorTable;

/** What a store holds besides the events of one relation: whose events, between whom. Kept until the store changes. */
final class Holdings {
    private record Known(String what) {}

    private final Tools tools;
    private final Supplier<ActorTable> actors;

    Holdings(Tools tools) {
        this.tools = tools;
        actors = new Memo<>(
                () -> ActorReader.read(LexiconFiles.all(tools.settings().lexicon())));
    }

    /** How many events there are of each origin. */
    SortedMap<String, Long> origins(Store store) {
        return kept("origins", door -> door.lists().origins());
    }

    /** The origin meant: the one named, else the events coded, else those of which there are most. */
    String origin(Store store, Optional<String> named) {
        SortedMap<String, Long> origins = origins(store);
        named.filter(name -> !origins.containsKey(name) && !name.equals(Store.CODED))
                .ifPresent(name -> {
                    throw Fault.usage(
                            "origin",
                            "the store has no events of \"" + name + "\"",
                            origins.isEmpty() ? "" : "it has those of " + String.join(", ", origins.keySet()));
                });
        return named.orElseGet(() -> origins.isEmpty() || origins.containsKey(Store.CODED)
                ? Store.CODED
                : origins.entrySet().stream()
                        .max(java.util.Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey());
    }

    /** All pairs of actors of an origin with their names. */
    List<RelationsPage.Row> rows(Store store, String origin) {
        return kept("dyads of " + origin, door -> {
            List<DyadRow> dyads = door.lists().dyads(false, origin);
            return RelationsPage.named(dyads, door.lists().actorNames(RelationsPage.codes(dyads)));
        });
    }

    /** The sides that a user names; see {@link SideReader}. */
    Sides sides(Store store, String a, String b) {
        SideReader reader = new SideReader(
                said -> store.lists().hasActor(said)
                        ? Optional.of(said)
                        : names(store).findActor(said),
                said -> {
                    throw new Nobody(said, names(store).nearActors(said));
                },
                actors);
        return reader.read(a, b);
    }

    /** All names of the store: many, so that they are read once. */
    private Listings names(Store store) {
        return kept("names", door -> {
            Listings names = door.lists();
            names.nearActors("");
            return names;
        });
    }

    /** While it is made anew after a change, what there was before serves. */
    private <T> T kept(String what, Function<Store, T> maker) {
        return tools.ahead()
                .drawn()
                .of(new Known(what), tools.ahead().version(), made -> 1, () -> tools.read(maker))
                .value();
    }
}
