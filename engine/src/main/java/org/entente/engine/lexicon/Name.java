package org.entente.engine.lexicon;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;

/**
 * What a proper name may stand for.
 *
 * @param own it is from the user's own tables
 */
public record Name(String text, Kind kind, Actor actor, Dates dates, List<Office> offices, boolean own) {
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
        return office(day)
                .map(office -> new Actor(
                        office.of(), office.dates().contains(day) ? office.sector() : Sector.ELI, actor.name()))
                .orElse(actor);
    }

    /** The office a person holds on {@code day}, else the last one that is over; empty if none has begun. */
    public Optional<Office> office(LocalDate day) {
        Office last = null;
        for (Office office : offices) {
            if (office.dates().contains(day)) {
                return Optional.of(office);
            }
            boolean over = office.dates().until().isBefore(day);
            if (over
                    && (last == null
                            || last.dates().until().isBefore(office.dates().until()))) {
                last = office;
            }
        }
        return Optional.ofNullable(last);
    }

    /** Those of {@code names} that hold on {@code day}, by kind; where one of the user's own holds, only the own ones. */
    public static List<Name> holding(List<Name> names, LocalDate day) {
        boolean own = names.stream().anyMatch(name -> name.own() && name.holds(day));
        return names.stream()
                .filter(name -> name.holds(day) && (name.own() || !own))
                .sorted(Comparator.comparing(Name::kind))
                .toList();
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
