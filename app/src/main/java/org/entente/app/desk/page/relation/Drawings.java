package org.entente.app.desk.page.relation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.app.Fault;
import org.entente.app.Program;
import org.entente.app.brief.Brief;
import org.entente.app.brief.Trace;
import org.entente.app.course.By;
import org.entente.app.course.CourseTerms;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.ScoreTable;
import org.entente.app.course.Sides;
import org.entente.app.course.Sourced;
import org.entente.app.desk.Tools;
import org.entente.app.desk.ahead.Drawn;
import org.entente.engine.course.CourseModel;

/**
 * The relations that were drawn, as long as nothing changes between their sides: a course costs up to some seconds, and is
 * drawn once, however many ask for it at the same time. After a change it is shown once more as it was.
 */
final class Drawings {
    /** About so many are an event with those who tell it. */
    private static final int BYTES = 1200;

    /** A relation of few events weighs something too: its weeks. */
    private static final int LEAST_WEIGHT = 200;

    /** A store of so many events is large. */
    private static final long LARGE = 100_000;

    private static final Duration PATIENCE = Duration.ofMillis(300);

    /** What a course depends on. */
    private record Key(
            Sides sides,
            boolean directed,
            String origin,
            ScoreTable table,
            Optional<LocalDate> asOf,
            LocalDate today) {}

    /** What the model of all dyads depends on. */
    private record Pooled(String origin, ScoreTable table, Optional<LocalDate> asOf, LocalDate today) {}

    private final Tools tools;
    private final Holdings holdings;

    Drawings(Tools tools, Holdings holdings) {
        this.tools = tools;
        this.holdings = holdings;
    }

    /**
     * @throws Fault of usage if a side is nobody, or the terms cannot be
     * @throws Nobody if a side is nobody that the store or our tables know
     */
    Drawing of(Asked asked) {
        Key key = key(asked);
        return tools.ahead()
                .drawn()
                .of(key, version(key), Drawings::bytes, () -> draw(key))
                .value();
    }

    /**
     * The same; nothing if it is not drawn yet and the store is so large that many may be waiting. It is drawn meanwhile.
     */
    Optional<Drawing> soon(Asked asked) {
        Key key = key(asked);
        return tools.ahead().census(key.origin).events() < LARGE
                ? Optional.of(of(asked))
                : tools.ahead()
                        .drawn()
                        .within(PATIENCE, key, version(key), Drawings::bytes, () -> draw(key))
                        .map(Drawn.Picture::value);
    }

    private Key key(Asked asked) {
        LocalDate today = LocalDate.now(tools.settings().clock());
        check(asked, today);
        return tools.read(store -> new Key(
                holdings.sides(store, asked.a(), asked.b()),
                asked.directed(),
                holdings.origin(store, asked.origin()),
                asked.table(),
                asked.asOf(),
                today));
    }

    private long version(Key key) {
        return 31
                        * tools.ahead()
                                .census(key.origin)
                                .digest(key.sides.a().codes(), key.sides.b().codes())
                + tools.ahead().generation(key.origin);
    }

    private static int bytes(Drawing drawing) {
        return BYTES * (LEAST_WEIGHT + drawing.whole().events().size());
    }

    private Drawing draw(Key key) {
        CourseTerms plain = new CourseTerms(key.table, CourseModel.plain(), key.today, key.asOf, Optional.empty());
        CourseModel model = tools.ahead()
                .drawn()
                .of(
                        new Pooled(key.origin, key.table, key.asOf, key.today),
                        tools.ahead().generation(key.origin),
                        made -> 1,
                        () -> tools.read(store ->
                                plain.pooled(store.events(), key.origin).model()))
                .value();
        CourseTerms terms = new CourseTerms(key.table, model, key.today, key.asOf, Optional.empty());
        var events = tools.read(
                store -> Sourced.of(store.events(), key.origin, key.sides, Optional.empty(), Optional.empty()));
        return new Drawing(
                DyadCourse.of(key.sides, key.directed, terms, events), key.origin, drawing -> brief(key, drawing));
    }

    private Brief brief(Key key, Drawing drawing) {
        Trace trace =
                new Trace(command(key), tools.settings().store().toString(), key.origin, Program.VERSION, key.today);
        var fields = drawing.parts(By.FIELD);
        var tellers = drawing.parts(By.TELLER);
        return tools.read(store -> Brief.of(drawing.whole(), fields, tellers, store.events(), trace));
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
