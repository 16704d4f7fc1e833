package org.entente.app.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.app.Fault;
import org.entente.app.Near;

/** The actors of a store by code and name. */
final class ActorNames {
    private static final int SUGGESTIONS = 3;

    /** The names that our tables give count before those of the events, in which anybody may be called anything. */
    private static final String NAMES =
            """
            SELECT code, name, true AS ours FROM actor
            UNION SELECT source_code, source_name, false FROM report
            UNION SELECT target_code, target_name, false FROM report
            UNION SELECT code, name, false FROM imported_actor WHERE code <> '---'
            ORDER BY code, name
            """;

    private record Named(String code, String name, boolean ours) {}

    private final String store;
    private final List<Named> actors;

    ActorNames(Database db) {
        store = db.place();
        actors =
                db.query(NAMES, row -> new Named(row.getString("code"), row.getString("name"), row.getBoolean("ours")));
    }

    /** The code that {@code said} means, in any case; nothing if it means nobody, a usage fault if it means several. */
    Optional<String> code(String said) {
        Set<String> codes = codes(said);
        if (codes.size() > 1) {
            throw ambiguous(said, codes);
        }
        return codes.stream().findFirst();
    }

    private Set<String> codes(String said) {
        Set<String> byCode = new TreeSet<>();
        Set<String> byName = new TreeSet<>();
        Set<String> byOurName = new TreeSet<>();
        for (Named actor : actors) {
            if (actor.code().equalsIgnoreCase(said)) {
                byCode.add(actor.code());
            }
            if (actor.name().equalsIgnoreCase(said)) {
                (actor.ours() ? byOurName : byName).add(actor.code());
            }
        }
        return !byCode.isEmpty() ? byCode : !byOurName.isEmpty() ? byOurName : byName;
    }

    /** That it means nobody, with the nearest names. */
    Fault unknown(String said) {
        Set<String> known = new TreeSet<>(actors.stream()
                .flatMap(actor -> Stream.of(actor.code(), actor.name()))
                .filter(name -> !name.isEmpty() && !name.equals("---"))
                .toList());
        List<String> near = Near.of(said, known, SUGGESTIONS);
        String list = "entente actors --store " + store + " lists them";
        String remedy = near.isEmpty() ? list : "did you mean " + String.join(", ", near) + "? " + list;
        return Fault.usage(store, "unknown actor \"" + said + "\"", remedy);
    }

    private Fault ambiguous(String said, Set<String> codes) {
        return Fault.usage(
                store, "\"" + said + "\" is the name of several actors", "give a code: " + String.join(", ", codes));
    }
}
