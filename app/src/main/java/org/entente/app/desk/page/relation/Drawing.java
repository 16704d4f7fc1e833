package org.entente.app.desk.page.relation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.app.brief.Brief;
import org.entente.app.course.By;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.DyadCourse.Part;

/**
 * A relation that was drawn, or a part of one, and what else is made of it as soon as somebody asks: the two directions,
 * the fields, the tellers. Of those it keeps what the page says of them. What is made of all events, such as a brief,
 * reads them anew.
 */
final class Drawing {
    /** So many weeks of parts are drawn while a reader waits: less than half a second of one core. */
    private static final long QUICK = 8_000;

    /** So many fields are drawn; of a relation of decades there are dozens, most of them of a few deeds. */
    static final int FIELDS = 12;

    private static final int TELLERS = 4;
    private static final int DIRECTIONS = 2;

    private final Outline outline;
    private final String origin;
    private final Supplier<DyadCourse> whole;
    private final Memo<List<Gist>> directions;
    private final Map<By, Memo<Split>> parts = new EnumMap<>(By.class);
    private final Briefing briefing;

    /** Makes a brief of a course and its parts, for which it has to look into the store. */
    interface Briefing {
        Brief of(DyadCourse whole, List<Part> fields, List<Part> tellers);
    }

    /**
     * @param whole the same course with all its events, for which they may have to be read
     * @param between called after each part that is drawn
     */
    Drawing(Outline outline, String origin, Supplier<DyadCourse> whole, Briefing briefing, Runnable between) {
        this.outline = outline;
        this.origin = origin;
        this.whole = whole;
        this.briefing = briefing;
        directions = new Memo<>(() -> Gist.ofDirections(whole.get().directions()));
        for (By by : By.values()) {
            parts.put(by, new Memo<>(() -> Split.of(whole.get(), by, FIELDS, between)));
        }
    }

    Outline outline() {
        return outline;
    }

    /** Whose events it is made of. */
    String origin() {
        return origin;
    }

    List<Gist> directions() {
        return directions.get();
    }

    Split parts(By by) {
        return parts.get(by).get();
    }

    /** All fields or tellers with their courses. */
    List<Part> split(By by) {
        return whole.get().split(by);
    }

    /** With all its events. */
    DyadCourse whole() {
        return whole.get();
    }

    /** As the store is now: claims and copies may have come in without a new event. */
    Brief brief() {
        return briefing.of(whole(), split(By.FIELD), split(By.TELLER));
    }

    /** The same without fields and tellers, which take long to draw. */
    Brief briefWithoutParts() {
        return briefing.of(whole(), List.of(), List.of());
    }

    /** About how many it takes with what it keeps of its parts. */
    int bytes() {
        return outline.bytes() + Gist.BYTES * partsAtMost();
    }

    /** Whether the parts are drawn already, or quickly: those of a long relation of many fields take seconds. */
    boolean isAtHand() {
        return directions.isMade() && parts.values().stream().allMatch(Memo::isMade)
                || outline.course().course().weeks().size() * (long) partsAtMost() <= QUICK;
    }

    /** The fields, with that of what is of none, the tellers and the directions. */
    private int partsAtMost() {
        return Math.min(FIELDS, 1 + outline.events().fields().size()) + TELLERS + DIRECTIONS;
    }
}
