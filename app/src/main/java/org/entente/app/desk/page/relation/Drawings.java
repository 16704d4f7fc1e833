package org.entente.app.desk.page.relation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.entente.app.Fault;
import org.entente.app.Program;
import org.entente.app.brief.Brief;
import org.entente.app.brief.Trace;
import org.entente.app.course.By;
import org.entente.app.course.CourseTerms;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.DyadCourse.Part;
import org.entente.app.course.ScoreTable;
import org.entente.app.course.Sides;
import org.entente.app.course.Sourced;
import org.entente.app.desk.Tools;
import org.entente.app.desk.ahead.Drawn;
import org.entente.engine.course.CourseModel;

/**
 * Relations, drawn: each once for all who ask, and again after something happened between its sides; see {@link Drawn}.
 */
final class Drawings {
    /** What a course depends on, apart from the events. */
    private record Key(
            Sides sides, boolean directed, String origin, ScoreTable table, Optional<LocalDate> asOf, LocalDate today) {
        CourseTerms terms(CourseModel model) {
            return new CourseTerms(table, model, today, asOf, Optional.empty());
        }
    }

    private record PartKey(Key whole, By by, String name) {}

    /** What the model of all dyads depends on, apart from the events. */
    private record Pooled(String origin, ScoreTable table, Optional<LocalDate> asOf, LocalDate today) {}

    /** About so many bytes does a model take. */
    private static final int MODEL = 1_000;

    /** A store of so many events is large. */
    private static final long LARGE = 100_000;

    /** So long is a reader of a large store kept waiting before the page says that it is drawn. */
    private static final Duration PATIENCE = Duration.ofMillis(150);

    private final Tools tools;
    private final Holdings holdings;
    private final SlowVersion slow = new SlowVersion();

    Drawings(Tools tools, Holdings holdings) {
        this.tools = tools;
        this.holdings = holdings;
    }

    /**
     * @throws Fault of usage if a side is nobody, or the terms cannot be
     * @throws Nobody if a side is nobody that the store or our tables know
     */
    Drawn.Picture<Drawing> of(Asked asked) {
        Key key = key(asked);
        return tools.ahead().drawn().of(key, version(key), Drawings::bytes, () -> draw(key));
    }

    /** The same; nothing if it is not drawn yet and the store is so large that it may take long. It is drawn meanwhile. */
    Optional<Drawn.Picture<Drawing>> soon(Asked asked) {
        Key key = key(asked);
        return !isLarge(key.origin)
                ? Optional.of(of(asked))
                : tools.ahead().drawn().within(PATIENCE, key, version(key), Drawings::bytes, () -> draw(key));
    }

    private static int bytes(Drawing drawing) {
        return drawing.outline().bytes();
    }

    private boolean isLarge(String origin) {
        return holdings.census(origin).events() >= LARGE;
    }

    private Key key(Asked asked) {
        LocalDate today = LocalDate.now(tools.settings().clock());
        check(asked, today);
        String origin = holdings.origin(asked.origin());
        Sides sides = holdings.sides(origin, asked.a(), asked.b());
        return new Key(sides, asked.directed(), origin, asked.table(), asked.asOf(), today);
    }

    private long version(Key key) {
        return holdings.census(key.origin)
                .digest(key.sides.a().codes(), key.sides.b().codes());
    }

    /**
     * One field of a relation, or one kind of teller.
     *
     * @throws Fault of usage if no event of the relation is of it
     */
    Drawing part(Asked asked, By by, String name) {
        Key key = key(asked);
        Supplier<Fault> none = () -> Fault.usage(
                "part",
                "no event of this relation is of " + by.code() + " \"" + name + "\"",
                "the page of the whole relation lists those there are");
        Supplier<Optional<DyadCourse>> part = () -> of(asked).value().whole().part(by, name);
        return tools.ahead()
                .drawn()
                .of(
                        new PartKey(key, by, name),
                        version(key),
                        (Optional<Drawing> drawing) ->
                                drawing.map(Drawings::bytes).orElse(0),
                        () -> part.get()
                                .map(course -> drawing(
                                        key, course, kept -> part.get().orElseThrow(none), kept -> kept.over(all(key))
                                                .part(by, name)
                                                .orElseThrow(none))))
                .value()
                .orElseThrow(none);
    }

    private Drawing draw(Key key) {
        DyadCourse course = DyadCourse.of(key.sides, key.directed, key.terms(model(key)), events(key));
        return drawing(key, course, kept -> kept.over(events(key)), kept -> kept.over(all(key)));
    }

    /**
     * @param again makes the whole course of what is kept of it: were the whole held here, nothing would be saved
     * @param full the same with all that is known of each event
     */
    private Drawing drawing(
            Key key, DyadCourse course, UnaryOperator<DyadCourse> again, UnaryOperator<DyadCourse> full) {
        Outline outline =
                Outline.of(course, ids -> tools.read(store -> store.events().ofIds(ids)));
        Drawing drawing = new Drawing(
                outline,
                key.origin,
                tools.ahead(),
                () -> again.apply(outline.course()),
                () -> full.apply(outline.course()),
                (whole, fields, tellers) -> brief(key, whole, fields, tellers));
        drawing.remember(course);
        return drawing;
    }

    private List<Sourced> events(Key key) {
        return tools.read(store -> Sourced.forCourse(store.events(), key.origin, key.sides));
    }

    private List<Sourced> all(Key key) {
        return tools.read(
                store -> Sourced.of(store.events(), key.origin, key.sides, Optional.empty(), Optional.empty()));
    }

    private CourseModel model(Key key) {
        boolean large = isLarge(key.origin);
        return tools.ahead()
                .drawn()
                .of(
                        new Pooled(key.origin, key.table, key.asOf, key.today),
                        large ? slow.of(holdings.version()) : holdings.version(),
                        (CourseModel model) -> MODEL,
                        () -> tools.read(store -> key.terms(CourseModel.plain())
                                .pooled(store.events(), key.origin)
                                .model()))
                .value();
    }

    private Brief brief(Key key, DyadCourse course, List<Part> fields, List<Part> tellers) {
        Trace trace =
                new Trace(command(key), tools.settings().store().toString(), key.origin, Program.VERSION, key.today);
        return tools.read(store -> Brief.of(course, fields, tellers, store.events(), trace));
    }

    /** That makes the same brief on the command line. */
    private String command(Key key) {
        return "entente brief " + quoted(key.sides.a().label()) + " "
                + quoted(key.sides.b().label()) + " --store "
                + quoted(tools.settings().store().toString()) + " --origin " + quoted(key.origin)
                + (key.table == ScoreTable.PLOVER ? "" : " --table " + key.table.code())
                + key.asOf.map(day -> " --as-of " + day).orElse("") + " --out brief.html";
    }

    private static String quoted(String argument) {
        return argument.matches("[\\p{L}\\p{N}_./:=+-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }

    private static void check(Asked asked, LocalDate today) {
        asked.asOf().ifPresent(day -> {
            if (day.isAfter(today)) {
                throw Fault.usage("as-of", day + " is later than today, " + today, "name a day that has been");
            }
            if (day.isBefore(CourseModel.FIRST)) {
                throw Fault.usage("as-of", day + " is before " + CourseModel.FIRST, "name a later day");
            }
        });
    }
}
