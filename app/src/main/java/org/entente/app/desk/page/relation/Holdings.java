package org.entente.app.desk.page.relation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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
    private record Known(String what, long version) {}

    private final Cache<Known, Object> kept =
            Caffeine.newBuilder().maximumSize(30).build();
    private final Supplier<ActorTable> tables;

    Holdings(Tools tools) {
        tables = new Memo<>(
                () -> ActorReader.read(LexiconFiles.all(tools.settings().lexicon())));
    }

    /** Changes with every change of what the store holds. */
    long version(Store store) {
        return store.upkeep().lastRun();
    }

    /** How many events there are of each origin. */
    SortedMap<String, Long> origins(Store store) {
        return kept(store, "origins", () -> store.lists().origins());
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
        return kept(store, "dyads of " + origin, () -> {
            List<DyadRow> dyads = store.lists().dyads(false, origin);
            return RelationsPage.named(dyads, store.lists().actorNames(RelationsPage.codes(dyads)));
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
                tables);
        return reader.read(a, b);
    }

    /** All names of the store: many, so that they are read once. */
    private Listings names(Store store) {
        return kept(store, "names", () -> {
            Listings names = store.lists();
            names.nearActors("");
            return names;
        });
    }

    @SuppressWarnings("unchecked")
    private <T> T kept(Store store, String what, Supplier<T> maker) {
        return (T) kept.get(new Known(what, version(store)), key -> maker.get());
    }
}
