package org.entente.app.search.query;

import java.time.LocalDate;
import java.util.List;
import org.entente.app.search.query.Meaning.Somebody;
import org.entente.engine.lexicon.Dates;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Name;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;

/** People of the tables on a day. */
final class People {
    private People() {}

    /** The person in the office held on that day, else in the last one before it, else in the first one after. */
    static Somebody on(Listed.Person person, LocalDate day) {
        List<Name.Office> offices =
                person.offices().stream().map(Listed.Held::office).toList();
        Actor citizen = new Actor(offices.get(0).of(), Sector.NONE, person.name());
        Name name = new Name(person.name(), Name.Kind.PERSON, citizen, Dates.ALWAYS, offices, false);
        Name.Office office = name.office(day).orElse(offices.get(0));
        boolean held = office.dates().contains(day);
        String time = held ? "" : office.dates().from().isAfter(day) ? "later " : "former ";
        String title = office.title().isEmpty() ? "" : time + office.title();
        return new Somebody(person.name(), office.of(), held ? office.sector() : Sector.ELI, title, held, true);
    }

    /** How near the person is to power on that day: 0 for who leads a state, 1 for who holds an office, 2 for who held one. */
    static int distance(Somebody somebody) {
        boolean leads = somebody.title()
                .matches("(president|prime minister|chancellor|supreme leader|king|emir|sultan|pope"
                        + "|secretary-general|secretary general)");
        return !somebody.held() ? 2 : leads ? 0 : 1;
    }
}
