package org.entente.app.desk.page.relation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.Sourced;
import org.entente.app.store.StoredEvent;
import org.entente.engine.course.Course.Pull;

/**
 * A course as its pages show it. Those of thousands of relations fit in the memory of a desk, since the events stand in
 * columns: what a page shows of some of them is looked up in the store.
 *
 * @param course with no other events than those that pull at a turn
 * @param told from where it is told, if anybody knows
 */
record Outline(DyadCourse course, EventColumns events, Optional<Told> told) {
    private static final int PULLED = 1_500;
    private static final int POINT = 60;

    /**
     * @param drawn with all its events, of which no more need be known than a course needs
     * @param lookup events by their ids, with all that is known of them
     */
    static Outline of(DyadCourse drawn, Function<List<String>, List<StoredEvent>> lookup) {
        return new Outline(turnsAlone(drawn, lookup), EventColumns.of(drawn), Told.of(drawn));
    }

    /** One without any event of its own keeps what goes the other way. */
    private static DyadCourse turnsAlone(DyadCourse drawn, Function<List<String>, List<StoredEvent>> lookup) {
        if (drawn.course().counts().events() == 0) {
            return drawn;
        }
        List<String> pulling = drawn.course().turns().stream()
                .flatMap(turn -> turn.pulls().stream())
                .map(Pull::event)
                .distinct()
                .toList();
        Map<String, Sourced> left = new TreeMap<>();
        lookup.apply(pulling)
                .forEach(event -> left.put(
                        event.id(),
                        new Sourced(event, drawn.events().get(event.id()).accounts())));
        return new DyadCourse(drawn.course(), drawn.sides(), drawn.terms(), left, drawn.later());
    }

    /** About how many it takes. */
    int bytes() {
        int points = course.course().weeks().size() + course.course().months().size();
        return EventColumns.BYTES * events.size()
                + POINT * points
                + PULLED * course.events().size();
    }
}
