package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.entente.app.desk.Tools;
import org.entente.app.desk.actor.ActorBook;
import org.entente.app.desk.actor.Bars;
import org.entente.app.desk.actor.Ledger;
import org.entente.app.desk.actor.Profile;
import org.entente.app.desk.actor.WorldMap;
import org.entente.app.desk.actor.Years;
import org.entente.app.desk.guard.Refused;

/** {@code /actor/CODE}: who it is, what it did and what was done to it, and its partners, listed and on a map. */
public final class ActorPage implements Page {
    private static final int LISTED = 60;

    /**
     * @param from the first year of which partners are shown, empty for all
     * @param lately the last year of which there are events
     * @param partners the first of them
     * @param others how many are not listed
     */
    public record Model(
            Profile profile,
            String name,
            String kind,
            LocalDate today,
            Ledger.Sides total,
            SortedMap<Integer, Ledger.Sides> years,
            Bars bars,
            String from,
            String to,
            String lately,
            List<Ledger.Partner> partners,
            int others,
            WorldMap map) {}

    private final Tools tools;
    private final ActorBook actors;

    public ActorPage(Tools tools, ActorBook actors) {
        this.tools = tools;
        this.actors = actors;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/actor/{code}", this::show);
    }

    private void show(Context context) {
        String said = context.pathParam("code");
        Ledger ledger = tools.read(store -> actors.ledger(actors.origin(Optional.empty(), store), store));
        String code = tools.read(store -> actors.code(said, store)).orElse(said);
        Profile profile = Profile.of(code, actors.tables());
        if (!profile.isKnown() && !ledger.codes().contains(code)) {
            throw new Refused(404, "No actor is called \"" + said + "\". Search for it among the actors.");
        }
        Model model = model(context, code, profile, ledger);
        tools.show(context, "actor", tools.frame(context, "/actors", model.name()), model);
    }

    private Model model(Context context, String code, Profile profile, Ledger ledger) {
        int from = Query.number(context, "from").orElse(Years.ALL.first());
        int to = Query.number(context, "to").orElse(Years.ALL.last());
        List<Ledger.Partner> partners = ledger.partners(code, new Years(from, to));
        SortedMap<Integer, Ledger.Sides> years = ledger.years(code);
        int last = Math.min(to, ledger.span().last());
        return new Model(
                profile,
                profile.name().isEmpty() ? ledger.name(code) : profile.name(),
                profile.kind().isEmpty() ? ledger.kind(code) : profile.kind(),
                LocalDate.now(tools.settings().clock()),
                ledger.total(code),
                years,
                Bars.of(years),
                from == Years.ALL.first() ? "" : Integer.toString(from),
                to == Years.ALL.last() ? "" : Integer.toString(to),
                last == Years.ALL.last() ? "" : Integer.toString(last),
                partners.subList(0, Math.min(LISTED, partners.size())),
                Math.max(0, partners.size() - LISTED),
                WorldMap.of(code, partners));
    }
}
