package org.entente.app.exchange.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.store.StoredEvent;
import org.entente.app.store.ToldEvent;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/** Events that two outlets tell. */
final class ToldSamples {
    static final CountryNames COUNTRIES = new CountryNames(Map.of("FRA", "France", "ROU", "Romania", "ITA", "Italy"));
    static final LocalDate DAY = LocalDate.of(2024, 2, 19);

    private ToldSamples() {}

    static ToldEvent visit() {
        return event("00c0ffee00c0ffee", "042", When.day(DAY), Status.HAPPENED);
    }

    static ToldEvent event(String id, String code, When when, Status status) {
        Actor source = new Actor("FRA", Sector.GOV, "Claire Martin");
        Actor target = new Actor("ROU", Sector.NONE, "Romania");
        Optional<LocalDate> published = when.isKnown() ? Optional.of(DAY.plusDays(1)) : Optional.empty();
        var told = List.of(
                telling("a1", "Agence\tdu Nord", "https://example.org/a1", 1, true, published),
                telling("a2", "The Daily Example", "", 3, false, published));
        return new ToldEvent(
                new StoredEvent(
                        id,
                        source,
                        target,
                        Ontology.code(code),
                        List.of(Context.DIPLOMATIC, Context.TRADE),
                        when,
                        new Place("Bucharest", "ROU"),
                        status,
                        Attribution.AUTHOR,
                        "visit",
                        0.84,
                        2,
                        new StoredEvent.Report(
                                "a1",
                                "",
                                "",
                                "",
                                published,
                                Attribution.AUTHOR,
                                Optional.of("Martin visited."),
                                Optional.of("visited"))),
                "coded",
                Optional.empty(),
                Optional.of(3L),
                Optional.empty(),
                Optional.empty(),
                2,
                2,
                told);
    }

    private static ToldEvent.Telling telling(
            String article, String outlet, String address, int sentence, boolean lead, Optional<LocalDate> published) {
        return new ToldEvent.Telling(
                article,
                "A visit; and more",
                outlet,
                "FRA",
                address,
                "en",
                published,
                Attribution.AUTHOR,
                sentence,
                "Martin visited\nRomania.",
                lead,
                7,
                0,
                15,
                240);
    }
}
