package org.entente.app.desk.page.relation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.entente.app.Fault;
import org.entente.app.Near;
import org.entente.app.course.SideReader;
import org.entente.app.course.Sides;
import org.entente.app.desk.Tables;
import org.entente.app.desk.Tools;
import org.entente.app.store.Census;
import org.entente.app.store.Listings;
import org.entente.app.store.Store;

/**
 * What a store holds besides the events of one relation: whose events, between whom. Nothing here may be asked for while
 * the store is read.
 */
final class Holdings {
    private static final int SUGGESTIONS = 4;

    /** Something made of what the store held at a version of it. */
    private record Made<K, T>(K of, T value) {}

    private final Tools tools;
    private final Tables tables;
    private final Map<String, Made<Census, List<RelationsPage.Row>>> rows = new ConcurrentHashMap<>();
    private volatile Made<Long, SortedMap<String, Long>> origins;
    private volatile Made<Long, Listings> names;

    Holdings(Tools tools, Tables tables) {
        this.tools = tools;
        this.tables = tables;
    }

    /** Changes with every change of what the store holds. */
    long version() {
        return tools.ahead().version();
    }

    Census census(String origin) {
        return tools.ahead().census(origin);
    }

    /** How many events there are of each origin. */
    SortedMap<String, Long> origins() {
        origins = renewed(origins, store -> store.lists().origins());
        return origins.value();
    }

    /** The origin meant: the one named, else the events coded, else those of which there are most. */
    String origin(Optional<String> named) {
        SortedMap<String, Long> origins = origins();
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
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey());
    }

    /** All pairs of actors of an origin with their names. */
    List<RelationsPage.Row> rows(String origin) {
        Census census = census(origin);
        Made<Census, List<RelationsPage.Row>> known = rows.get(origin);
        if (known == null || known.of() != census) {
            known = new Made<>(census, RelationsPage.named(census.dyads(), census.names()));
            rows.put(origin, known);
        }
        return known.value();
    }

    /**
     * The sides that a user names; see {@link SideReader}.
     *
     * @throws Nobody if one of them is nobody
     */
    Sides sides(String origin, String a, String b) {
        Census census = census(origin);
        return new SideReader(
                        said -> stored(census, said),
                        said -> {
                            throw new Nobody(said, near(census, said));
                        },
                        tables::actors)
                .read(a, b);
    }

    /** By code, by the name that our tables give, and last by whatever articles call it: those names are many. */
    private Optional<String> stored(Census census, String said) {
        String upper = said.toUpperCase(Locale.ROOT);
        if (census.names().containsKey(upper)) {
            return Optional.of(upper);
        }
        Optional<String> named = census.names().entrySet().stream()
                .filter(name -> name.getValue().equalsIgnoreCase(said))
                .map(Map.Entry::getKey)
                .findFirst();
        return named.isPresent() || tables.actors().find(said).isPresent() ? named : names().findActor(said);
    }

    private static List<String> near(Census census, String said) {
        TreeSet<String> known = new TreeSet<>(census.names().keySet());
        known.addAll(census.names().values());
        known.removeAll(List.of("", "---"));
        return Near.of(said, known, SUGGESTIONS);
    }

    /** It reads all names when it is asked first, and then needs the store no more. */
    private Listings names() {
        names = renewed(names, store -> {
            Listings lists = store.lists();
            lists.findActor("");
            return lists;
        });
        return names.value();
    }

    private <T> Made<Long, T> renewed(Made<Long, T> known, Function<Store, T> maker) {
        long now = version();
        return known != null && known.of() == now ? known : new Made<>(now, tools.read(maker));
    }
}
