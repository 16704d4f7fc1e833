package org.entente.engine.lexicon;

import java.time.LocalDate;
import java.util.List;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;

/** What a proper name may stand for. */
public record Name(String text, Kind kind, Actor actor, Dates dates, List<Office> offices) {
    public enum Kind {
        STATE,
        ADJECTIVE,
        PEOPLE,
        SEAT,
        PLACE,
        ORGANISATION,
        GROUP,
        PERSON
    }

    /** An office a person held. */
    public record Office(String of, Sector sector, String title, Dates dates) {}

    /** Whose name it is on {@code day}: a person is an actor of his office then, or of his last one as a former official. */
    public Actor on(LocalDate day) {
        if (kind != Kind.PERSON) {
            return actor;
        }
        Office last = null;
        for (Office office : offices) {
            if (office.dates().contains(day)) {
                return new Actor(office.of(), office.sector(), actor.name());
            }
            boolean over = office.dates().until().isBefore(day);
            if (over
                    && (last == null
                            || last.dates().until().isBefore(office.dates().until()))) {
                last = office;
            }
        }
        return last == null ? actor : new Actor(last.of(), Sector.ELI, actor.name());
    }

    /** The title of a person's office on {@code day}, without what it is of: "foreign minister"; empty if he has none. */
    public String title(LocalDate day) {
        return offices.stream()
                .filter(office -> office.dates().contains(day))
                .findFirst()
                .map(office -> office.title().split(" (of|for|to) ")[0])
                .orElse("");
    }

    /** Whether it names anything on {@code day}. */
    public boolean holds(LocalDate day) {
        return dates.contains(day);
    }
}
