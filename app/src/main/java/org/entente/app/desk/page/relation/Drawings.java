package org.entente.app.desk.page.relation;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
import org.entente.engine.course.CourseModel;

/**
 * The relations that were drawn, as long as the store holds what it held then: a course costs up to half a second, and is
 * drawn once, however many ask for it at the same time.
 */
final class Drawings {
    /** So many at the same time. More would only share the same cores. */
    private static final int THREADS = 2;

    /** Of so many events in all, some 100 MB, are relations kept. */
    private static final long MOST_EVENTS = 100_000;

    /** A relation of few events weighs something too: its weeks. */
    private static final int LEAST_WEIGHT = 200;

    private static final long MOST_MODELS = 50;

    /** What a course depends on. */
    private record Key(
            Sides sides,
            boolean directed,
            String origin,
            ScoreTable table,
            Optional<LocalDate> asOf,
            LocalDate today,
            long version) {}

    /** What the model of all dyads depends on. */
    private record Pooled(String origin, ScoreTable table, Optional<LocalDate> asOf, LocalDate today, long version) {}

    private final Tools tools;
    private final Holdings holdings;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Drawings::daemon);
    private final AsyncCache<Key, Drawing> drawings = Caffeine.newBuilder()
            .maximumWeight(MOST_EVENTS)
            .weigher((Key key, Drawing drawing) ->
                    LEAST_WEIGHT + drawing.whole().events().size())
            .buildAsync();
    private final Cache<Pooled, CourseModel> models =
            Caffeine.newBuilder().maximumSize(MOST_MODELS).build();

    Drawings(Tools tools, Holdings holdings) {
        this.tools = tools;
        this.holdings = holdings;
    }

    /**
     * @throws Fault of usage if a side is nobody, or the terms cannot be
     * @throws Nobody if a side is nobody that the store or our tables know
     */
    Drawing of(Asked asked) {
        LocalDate today = LocalDate.now(tools.settings().clock());
        check(asked, today);
        Key key = tools.read(store -> new Key(
                holdings.sides(store, asked.a(), asked.b()),
                asked.directed(),
                holdings.origin(store, asked.origin()),
                asked.table(),
                asked.asOf(),
                today,
                holdings.version(store)));
        try {
            return drawings.get(key, (k, own) -> CompletableFuture.supplyAsync(() -> draw(k), threads))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Drawing draw(Key key) {
        CourseTerms plain = new CourseTerms(key.table, CourseModel.plain(), key.today, key.asOf, Optional.empty());
        Pooled pooled = new Pooled(key.origin, key.table, key.asOf, key.today, key.version);
        CourseModel model = models.get(
                pooled,
                of -> tools.read(
                        store -> plain.pooled(store.events(), key.origin).model()));
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

    /** A drawing thread must not keep the program alive. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "relation");
        thread.setDaemon(true);
        return thread;
    }
}
