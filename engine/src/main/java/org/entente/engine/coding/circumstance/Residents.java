package org.entente.engine.coding.circumstance;

import java.util.EnumSet;
import java.util.Set;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Sector;

/** Of which state people are of whom nothing is said but what is done to them where: "wounded nine guests in Oslo". */
final class Residents {
    private static final String AID = "07";
    private static final Set<String> DEEDS = Set.of(AID, "17", "18", "19", "20");
    /** Soldiers and refugees are often of elsewhere. */
    private static final Set<Sector> SETTLED = EnumSet.of(
            Sector.CVL,
            Sector.BUS,
            Sector.COP,
            Sector.JRN,
            Sector.LAB,
            Sector.EDU,
            Sector.REL,
            Sector.MED,
            Sector.AGR,
            Sector.OPP);

    private final ActorTable actors;

    Residents(ActorTable actors) {
        this.actors = actors;
    }

    Actor of(Actor people, Cameo deed, Place place) {
        boolean settled = SETTLED.contains(people.sector()) && DEEDS.contains(deed.root());
        boolean helped =
                people.sector() == Sector.NONE && deed.root().equals(AID); // "blankets for the homeless in Chad"
        return people.isNone() && (settled || helped)
                ? actors.find(place.country())
                        .map(state -> new Actor(state.code(), people.sector(), state.name()))
                        .orElse(people)
                : people;
    }
}
