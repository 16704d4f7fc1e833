package org.entente.app.desk.page.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.app.Fault;
import org.entente.app.brief.Brief;
import org.entente.app.course.By;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.DyadCourse.Part;
import org.entente.engine.course.Course;

/**
 * A relation that was drawn, and what else is made of it as soon as somebody asks: the two directions, the fields, the
 * tellers. Each is made once.
 */
final class Drawing {
    /** So many weeks of parts are drawn while a reader waits: less than half a second of one core. */
    private static final long QUICK = 8_000;

    private static final int EVENT = 1_000;
    private static final int WEEK = 90;

    private static final int TELLERS = 4;
    private static final int DIRECTIONS = 2;

    private final DyadCourse whole;
    private final String origin;
    private final Memo<List<Course>> directions;
    private final Map<By, Memo<List<Part>>> parts = new HashMap<>();
    private final Supplier<Brief> brief;

    /** @param brief makes a brief of this drawing, for which it has to look into the store */
    Drawing(DyadCourse whole, String origin, Function<Drawing, Brief> brief) {
        this.whole = whole;
        this.origin = origin;
        this.directions = new Memo<>(whole::directions);
        for (By by : By.values()) {
            parts.put(by, new Memo<>(() -> whole.split(by)));
        }
        this.brief = () -> brief.apply(this);
    }

    DyadCourse whole() {
        return whole;
    }

    /** Whose events it is made of. */
    String origin() {
        return origin;
    }

    List<Course> directions() {
        return directions.get();
    }

    List<Part> parts(By by) {
        return parts.get(by).get();
    }

    /** The course of one field or teller. */
    DyadCourse part(By by, String name) {
        return parts(by).stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Fault.usage(
                        "part",
                        "no event of this relation is of " + by.code() + " \"" + name + "\"",
                        "the page of the whole relation lists those there are"))
                .course();
    }

    /** As the store is now: claims and copies may have come in without a new event. */
    Brief brief() {
        return brief.get();
    }

    /** About how many it takes with all its parts. */
    int bytes() {
        long bytes = EVENT * (long) whole.events().size() + WEEK * weeksOfParts();
        return (int) Math.min(bytes, Integer.MAX_VALUE);
    }

    /** Whether the parts are drawn already, or quickly: those of a long relation of many fields take seconds. */
    boolean isAtHand() {
        return parts.values().stream().allMatch(Memo::isMade) || weeksOfParts() <= QUICK;
    }

    private long weeksOfParts() {
        long fields = whole.events().values().stream()
                .flatMap(told -> told.event().contexts().stream())
                .distinct()
                .count();
        return whole.course().weeks().size() * (1 + fields + TELLERS + DIRECTIONS);
    }
}
