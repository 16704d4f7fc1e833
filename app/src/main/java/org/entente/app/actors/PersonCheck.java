package org.entente.app.actors;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Dates;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Name;
import org.entente.engine.lexicon.Origin;

/** Offices of one person that contradict each other, and two persons of one name. */
final class PersonCheck {
    /** Who changes office does so on a day, in a month or in a year, and the table may know no more than that. */
    private static final int HANDOVER_DAYS = 366;

    private final List<Listed> items;

    PersonCheck(List<Listed> items) {
        this.items = items;
    }

    void into(Findings findings) {
        Map<String, Origin> seen = new HashMap<>();
        for (Listed item : items) {
            if (item instanceof Listed.Person person) {
                offices(person, findings);
                String key =
                        ActorTable.words(person.name()) + " " + person.origin().own();
                Origin before = seen.putIfAbsent(key, person.origin());
                if (before != null) {
                    findings.warning(
                            person.origin(),
                            person.name(),
                            "this name stands in " + before + " too, and both are read as one person; join them,"
                                    + " or leave one out");
                }
            }
        }
    }

    private static void offices(Listed.Person person, Findings findings) {
        List<Listed.Held> all = person.offices();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (contradict(all.get(i).office(), all.get(j).office())) {
                    Origin origin = new Origin(
                            person.origin().file(),
                            all.get(i).line(),
                            person.origin().own());
                    findings.warning(
                            origin,
                            person.name(),
                            "held with the office in line " + all.get(j).line()
                                    + ", which wins on the days of both; mend the dates if they are wrong");
                }
            }
        }
    }

    private static boolean contradict(Name.Office a, Name.Office b) {
        boolean other = !a.of().equals(b.of()) || a.sector() != b.sector();
        return other && common(a.dates(), b.dates()) > HANDOVER_DAYS;
    }

    /** How many days lie in both. */
    private static long common(Dates a, Dates b) {
        if (!a.overlaps(b)) {
            return 0;
        }
        var from = a.from().isAfter(b.from()) ? a.from() : b.from();
        var until = a.until().isBefore(b.until()) ? a.until() : b.until();
        return ChronoUnit.DAYS.between(from, until) + 1;
    }
}
