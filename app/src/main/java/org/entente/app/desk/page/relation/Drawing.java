package org.entente.app.desk.page.relation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.entente.app.brief.Brief;
import org.entente.app.course.By;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.DyadCourse.Part;
import org.entente.app.desk.ahead.Ahead;

/**
 * A relation that was drawn, or a part of one, and what else is made of it as soon as somebody asks, each once: the two
 * directions, the fields, the tellers. What is made of all events, such as a brief, reads them again if they are not at
 * hand any more.
 */
final class Drawing {
    /** So many fields are drawn; of a relation of decades there are dozens, most of them of a few deeds. */
    static final int FIELDS = 12;

    /** So many weeks of parts are drawn while a reader waits: less than half a second of one core. */
    private static final long QUICK = 8_000;

    private static final int TELLERS = 4;
    private static final int DIRECTIONS = 2;
    /** About so many bytes is an event with those who tell it. */
    private static final long EVENT = 500;

    /** What is made of a drawing, which is another for every drawing. */
    private record Of(Drawing drawing, Object what) {}

    /** Makes a brief of a course and its parts, for which it has to look into the store. */
    interface Briefing {
        Brief of(DyadCourse whole, List<Part> fields, List<Part> tellers);
    }

    private final Outline outline;
    private final String origin;
    private final Ahead ahead;
    private final Supplier<DyadCourse> again;
    private final Supplier<DyadCourse> full;
    private final Briefing briefing;

    /**
     * @param again makes the same course with all its events, with what a course needs of them; they have to be read
     * @param full the same with all that is known of each
     */
    Drawing(
            Outline outline,
            String origin,
            Ahead ahead,
            Supplier<DyadCourse> again,
            Supplier<DyadCourse> full,
            Briefing briefing) {
        this.outline = outline;
        this.origin = origin;
        this.ahead = ahead;
        this.again = again;
        this.full = full;
        this.briefing = briefing;
    }

    Outline outline() {
        return outline;
    }

    /** Whose events it is made of. */
    String origin() {
        return origin;
    }

    /** With all its events, of which no more need be known than a course needs. */
    DyadCourse whole() {
        return whole(again);
    }

    /** Has the course at hand that was just made. */
    void remember(DyadCourse whole) {
        whole(() -> whole);
    }

    private DyadCourse whole(Supplier<DyadCourse> maker) {
        return ahead.recent()
                .of(
                        new Of(this, "whole"),
                        0,
                        (DyadCourse course) ->
                                (int) Math.min(EVENT * course.events().size(), Integer.MAX_VALUE),
                        maker)
                .value();
    }

    List<Gist> directions() {
        return ahead.drawn()
                .of(
                        new Of(this, "directions"),
                        0,
                        (List<Gist> gists) -> Gist.BYTES * gists.size(),
                        () -> Gist.ofDirections(whole().directions()))
                .value();
    }

    Split parts(By by) {
        return ahead.drawn()
                .of(
                        new Of(this, by),
                        0,
                        (Split split) -> Gist.BYTES * split.drawn().size(),
                        () -> Split.of(whole(), by, FIELDS, ahead::stepAside))
                .value();
    }

    /** All fields or tellers with their courses. */
    List<Part> split(By by) {
        return whole().split(by);
    }

    /** As the store is now: claims and copies may have come in without a new event. */
    Brief brief() {
        return briefing.of(full.get(), split(By.FIELD), split(By.TELLER));
    }

    /** The same without fields and tellers, which take long to draw. */
    Brief briefWithoutParts() {
        return briefing.of(full.get(), List.of(), List.of());
    }

    /** Whether the parts are drawn already, or quickly: those of a long relation of many fields take seconds. */
    boolean isAtHand() {
        return isThere("directions") && Arrays.stream(By.values()).allMatch(this::isThere)
                || outline.course().course().weeks().size() * partsAtMost() <= QUICK;
    }

    private boolean isThere(Object what) {
        return ahead.drawn().ifThere(new Of(this, what)).isPresent();
    }

    /** The fields, with that of what is of none, the tellers and the directions. */
    private long partsAtMost() {
        return Math.min(FIELDS, 1 + outline.events().fields().size()) + TELLERS + DIRECTIONS;
    }
}
