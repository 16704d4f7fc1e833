package org.entente.app.exchange.out;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.app.store.ToldEvent;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.PloverType;

/** The 40 columns of a POLECAT file, with its header; an empty cell says {@code None}. */
final class PolecatEvents {
    private final CountryNames countries;
    private final String version;

    /** @param version of this program, for the last column */
    PolecatEvents(CountryNames countries, String version) {
        this.countries = countries;
        this.version = version;
    }

    List<Field<ToldEvent>> fields() {
        return Field.all(
                List.of(
                        Field.of("Event ID", e -> e.event().id()),
                        Field.of("Event Date", ToldEvent::firstDay),
                        Field.of("Event Type", e -> e.event().code().type().map(PloverType::name)),
                        Field.of("Event Mode", e -> e.event().code().mode()),
                        Field.of("Intensity", e -> e.event().code().ploverScore()),
                        Field.of("Quad Code", e -> quad(e)),
                        Field.of("Contexts", PolecatEvents::contexts)),
                actor("Actor", e -> e.event().source(), "Wikipedia Actor ID"),
                actor("Recipient", e -> e.event().target(), "Wikipedia Recipient ID"),
                place(),
                List.of(
                        Field.of("Source", e -> e.tellings().get(0).outlet()),
                        Field.of("Publication Date", e -> e.tellings().get(0).published()),
                        Field.empty("Story People"),
                        Field.empty("Story Organizations"),
                        Field.empty("Story Locations"),
                        Field.of("Language", e -> e.tellings().get(0).language()),
                        Field.of("Version", e -> version)));
    }

    private List<Field<ToldEvent>> actor(String who, Function<ToldEvent, Actor> actor, String wikipedia) {
        Function<ToldEvent, String> sector = e -> actor.apply(e).sector().code();
        return List.of(
                Field.of(who + " Name", e -> actor.apply(e).name()),
                Field.of(who + " Country", e -> countries.name(actor.apply(e).code())),
                Field.empty(who + " COW"),
                Field.of("Primary " + who + " Sector", sector::apply),
                Field.of(who + " Sectors", sector::apply),
                Field.empty(who + " Title"),
                Field.empty(who + " Name Raw"),
                Field.empty(wikipedia));
    }

    private List<Field<ToldEvent>> place() {
        return List.of(
                Field.of("Placename", e -> e.event().place().name()),
                Field.empty("City"),
                Field.empty("District"),
                Field.empty("Province"),
                Field.of("Country", e -> countries.name(e.event().place().country())),
                Field.empty("Latitude"),
                Field.empty("Longitude"),
                Field.empty("GeoNames ID"),
                Field.of("Raw Placename", e -> e.event().place().name()),
                Field.empty("Feature Type"));
    }

    /** Statements have neither type nor class in PLOVER. */
    private static Integer quad(ToldEvent e) {
        return e.event().code().type().map(PloverType::quad).orElse(null);
    }

    private static String contexts(ToldEvent e) {
        return e.event().contexts().stream().map(Context::code).collect(Collectors.joining("; "));
    }
}
