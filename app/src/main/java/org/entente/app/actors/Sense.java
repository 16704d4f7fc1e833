package org.entente.app.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.engine.lexicon.Dates;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Name;
import org.entente.engine.lexicon.Origin;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;

/**
 * What words stand for on a day: {@code Blinken}, a surname, USA GOV, secretary of state since 2021-01-26.
 *
 * @param as {@code reading} for what an article makes of the words, else what the tables know them as
 * @param title the office that makes it so; empty for what is no person
 * @param dates of the name, or of that office
 * @param offices all offices of a person
 * @param origin where it is written; empty for a reading
 */
public record Sense(
        String words,
        String as,
        Actor actor,
        String title,
        Dates dates,
        List<Name.Office> offices,
        Optional<Origin> origin) {

    static Sense reading(String words, Actor actor) {
        return new Sense(words, "reading", actor, "", Dates.ALWAYS, List.of(), Optional.empty());
    }

    static Sense of(String words, String as, Actor actor, Dates dates, Origin origin) {
        return new Sense(words, as, actor, "", dates, List.of(), Optional.of(origin));
    }

    /** A person as of {@code day}: in an office, a former official, or nothing yet. */
    static Sense of(String words, String as, Listed.Person person, LocalDate day) {
        List<Name.Office> offices =
                person.offices().stream().map(Listed.Held::office).toList();
        Actor citizen = new Actor(offices.get(0).of(), Sector.NONE, person.name());
        Name name = new Name(person.name(), Name.Kind.PERSON, citizen, Dates.ALWAYS, offices, false);
        Name.Office office = name.office(day).orElse(offices.get(0));
        return new Sense(
                words, as, name.on(day), office.title(), office.dates(), offices, Optional.of(person.origin()));
    }

    /** Whether it holds on {@code day}; a person is always somebody. */
    boolean holds(LocalDate day) {
        return !offices.isEmpty() || dates.contains(day);
    }
}
