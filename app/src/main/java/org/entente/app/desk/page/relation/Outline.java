package org.entente.app.desk.page.relation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.Sourced;
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

    static Outline of(DyadCourse drawn) {
        return new Outline(turnsAlone(drawn), EventColumns.of(drawn), Told.of(drawn));
    }

    /** One without any event of its own keeps what goes the other way. */
    private static DyadCourse turnsAlone(DyadCourse drawn) {
        if (drawn.course().counts().events() == 0) {
            return drawn;
        }
        Set<String> pulling = drawn.course().turns().stream()
                .flatMap(turn -> turn.pulls().stream())
                .map(Pull::event)
                .collect(Collectors.toSet());
        Map<String, Sourced> left = new TreeMap<>(drawn.events());
        left.keySet().retainAll(pulling);
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
