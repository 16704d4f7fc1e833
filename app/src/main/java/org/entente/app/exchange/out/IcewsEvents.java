package org.entente.app.exchange.out;

import java.util.List;
import java.util.function.Function;
import org.entente.app.store.ToldEvent;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;

/** The 20 columns of an ICEWS file, with its header. Its intensity is a variant of Goldstein's scale; ours is GDELT's. */
final class IcewsEvents {
    private final CountryNames countries;

    IcewsEvents(CountryNames countries) {
        this.countries = countries;
    }

    List<Field<ToldEvent>> fields() {
        return Field.all(
                List.of(
                        Field.of("Event ID", e -> ForeignId.number(e.event().id())),
                        Field.of("Event Date", ToldEvent::firstDay)),
                actor("Source", e -> e.event().source()),
                List.of(
                        Field.of("Event Text", e -> e.event().code().label()),
                        Field.of("CAMEO Code", e -> GdeltEvents.code(e)),
                        Field.of("Intensity", e -> e.event().code().goldstein())),
                actor("Target", e -> e.event().target()),
                List.of(
                        Field.of(
                                "Story ID",
                                e -> ForeignId.number(e.tellings().get(0).article())),
                        Field.of("Sentence Number", IcewsEvents::sentence),
                        Field.of("Publisher", e -> e.tellings().get(0).outlet()),
                        Field.of("City", e -> e.event().place().name()),
                        Field.empty("District"),
                        Field.empty("Province"),
                        Field.of(
                                "Country", e -> countries.name(e.event().place().country())),
                        Field.empty("Latitude"),
                        Field.empty("Longitude")));
    }

    private List<Field<ToldEvent>> actor(String who, Function<ToldEvent, Actor> actor) {
        return List.of(
                Field.of(who + " Name", e -> name(actor.apply(e))),
                Field.of(who + " Sectors", e -> sector(actor.apply(e).sector())),
                Field.of(who + " Country", e -> countries.name(actor.apply(e).code())));
    }

    /** As ICEWS names them: a person by name, a part of a state with the state in parentheses. */
    private String name(Actor actor) {
        String country = countries.name(actor.code());
        boolean part = actor.sector() != Sector.NONE && actor.name().equals(country);
        return part ? capital(actor.sector().meaning()) + " (" + country + ")" : actor.name();
    }

    private static String sector(Sector sector) {
        return sector == Sector.NONE ? "" : capital(sector.meaning());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Integer sentence(ToldEvent e) {
        int number = e.tellings().get(0).sentence();
        return number == 0 ? null : number;
    }
}
