package org.entente.app.desk.api;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.Fault;
import org.entente.app.desk.Tools;
import org.entente.app.desk.actor.ActorBook;
import org.entente.app.store.EventFilter;
import org.entente.app.store.EventWish;
import org.entente.app.store.Listings;
import org.entente.app.store.Store;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Status;

/** What the parameters of a request mean: which events, whose, which actor. */
final class Wishes {
    private final Tools tools;
    private final ActorBook actors;

    Wishes(Tools tools, ActorBook actors) {
        this.tools = tools;
        this.actors = actors;
    }

    /** Today, by the desk's clock. */
    LocalDate today() {
        return LocalDate.now(tools.settings().clock());
    }

    /** The origin that is meant. */
    String origin(Asked asked, Store store) {
        return Listings.origin(asked.text("origin"), store.lists().origins(), "origin");
    }

    EventWish events(Asked asked, Store store) {
        checkCode(asked);
        checkDays(asked);
        EventFilter filter = new EventFilter(
                Optional.of(origin(asked, store)),
                actor(asked, "source", store),
                actor(asked, "target", store),
                actor(asked, "actor", store),
                asked.text("type").map(PloverType::valueOf),
                asked.text("code"),
                asked.text("status").map(status -> Status.valueOf(status.toUpperCase(Locale.ROOT))),
                asked.day("from"),
                asked.day("to"));
        return new EventWish(filter, asked.text("context").map(Context::of), asked.text("entry"));
    }

    /** The code of the actor that a parameter names, by code or name. */
    Optional<String> actor(Asked asked, String parameter, Store store) {
        return asked.text(parameter)
                .map(said -> code(said, store).orElseGet(() -> store.lists().actorCode(said)));
    }

    /** The code of whom the store or our tables call so; found without looking through the store. */
    Optional<String> code(String said, Store store) {
        return actors.code(said, store);
    }

    /** That a last day is no earlier than the first. */
    static void checkDays(Asked asked) {
        Optional<LocalDate> from = asked.day("from");
        Optional<LocalDate> to = asked.day("to");
        if (from.isPresent() && to.filter(day -> day.isBefore(from.get())).isPresent()) {
            throw Fault.usage("to", to.get() + " is before from, " + from.get(), "exchange them");
        }
    }

    private static void checkCode(Asked asked) {
        asked.text("code").ifPresent(code -> {
            if (Ontology.codes().keySet().stream().noneMatch(known -> known.startsWith(code))) {
                throw Fault.usage(
                        "code", "no CAMEO code begins with \"" + code + "\"", "write two to four digits, such as 042");
            }
        });
    }
}
