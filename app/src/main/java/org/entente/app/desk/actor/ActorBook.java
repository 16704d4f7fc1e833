package org.entente.app.desk.actor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.app.desk.Kept;
import org.entente.app.desk.Tables;
import org.entente.app.store.Listings;
import org.entente.app.store.Listings.ActorRow;
import org.entente.app.store.Listings.DyadRow;
import org.entente.app.store.Store;

/** What is known of actors, of the store's and of our tables; sums are kept until the store changes. */
public final class ActorBook {
    private record DyadKey(String origin, boolean directed) {}

    private final Tables tables;
    private final Clock clock;
    private final Map<String, Kept<Ledger>> ledgers = new ConcurrentHashMap<>();
    private final Map<String, Kept<List<ActorRow>>> rows = new ConcurrentHashMap<>();
    private final Map<DyadKey, Kept<List<DyadRow>>> dyads = new ConcurrentHashMap<>();
    private final Kept<Map<String, String>> codes = new Kept<>(ActorBook::codes);

    private NameIndex names;

    public ActorBook(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    public Tables tables() {
        return tables;
    }

    /** The origin that is meant where one is named, or none. */
    public String origin(Optional<String> said, Store store) {
        return Listings.origin(said, store.lists().origins(), "origin");
    }

    /** Who did what to whom, in the events of an origin. */
    public Ledger ledger(String origin, Store store) {
        return ledgers.computeIfAbsent(
                        origin,
                        of -> new Kept<>(from -> new Ledger(
                                from.events().dealings(of),
                                from.lists().named(),
                                LocalDate.now(clock).getYear())))
                .get(store);
    }

    /** The actors of an origin as they are listed, by code and sector. */
    public List<ActorRow> rows(String origin, Store store) {
        return rows.computeIfAbsent(
                        origin, of -> new Kept<>(from -> from.lists().actors(of)))
                .get(store);
    }

    /** The pairs of an origin as they are listed. */
    public List<DyadRow> dyads(String origin, boolean directed, Store store) {
        return dyads.computeIfAbsent(
                        new DyadKey(origin, directed),
                        key -> new Kept<>(from -> from.lists().dyads(key.directed(), key.origin())))
                .get(store);
    }

    /** The code of an actor by code or name in any case, if the store or our tables call somebody so. */
    public Optional<String> code(String said, Store store) {
        return Optional.ofNullable(codes.get(store).get(said.toLowerCase(Locale.ROOT)))
                .or(() -> tables.actors().find(said).map(actor -> actor.code()));
    }

    /** Finds actors by what somebody types. */
    public ActorSearch search(Ledger ledger) {
        return new ActorSearch(ledger, tables, names());
    }

    private synchronized NameIndex names() {
        if (names == null) {
            names = new NameIndex(tables.items());
        }
        return names;
    }

    /** Codes win over names, as both may be the same word. */
    private static Map<String, String> codes(Store store) {
        Map<String, String> codes = new HashMap<>();
        List<Listings.NamedActor> named = store.lists().named();
        named.forEach(actor -> codes.putIfAbsent(actor.name().toLowerCase(Locale.ROOT), actor.code()));
        named.forEach(actor -> codes.put(actor.code().toLowerCase(Locale.ROOT), actor.code()));
        return codes;
    }
}
