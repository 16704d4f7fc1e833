package org.entente.app.desk.api;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.app.Fault;
import org.entente.app.course.Bulletin;
import org.entente.app.course.By;
import org.entente.app.course.CourseCheck;
import org.entente.app.course.CourseTerms;
import org.entente.app.course.Courses;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.ScoreTable;
import org.entente.app.course.SideReader;
import org.entente.app.course.Sides;
import org.entente.app.course.Sourced;
import org.entente.app.desk.Shared;
import org.entente.app.desk.SpareCores.For;
import org.entente.app.desk.Tables;
import org.entente.app.desk.Tools;
import org.entente.app.desk.guard.Refused;
import org.entente.app.render.BulletinCsv;
import org.entente.app.render.BulletinJson;
import org.entente.app.render.CourseCheckText;
import org.entente.app.render.CourseCsv;
import org.entente.app.render.CourseJson;
import org.entente.app.render.CoursePng;
import org.entente.app.render.CourseSvg;
import org.entente.app.store.DyadStream;
import org.entente.app.store.EventBook;
import org.entente.app.store.Store;
import org.entente.engine.course.CourseModel;

/** {@code /course/A/B} and {@code /courses}: drawn once for a store as it is, however often they are asked for. */
final class CourseOperations {
    private static final Duration PATIENCE = Duration.ofSeconds(25);
    private static final int KEPT = 200;

    /** What is answered: bytes of a media type. */
    private record Drawn(String type, byte[] bytes) {}

    private final Tools tools;
    private final Wishes wishes;
    private final Tables tables;
    private final Shared<String, Drawn> courses = new Shared<>("courses", 2, KEPT);
    private final Shared<String, Drawn> bulletins = new Shared<>("bulletin", 1, KEPT);

    CourseOperations(Tools tools, Wishes wishes, Tables tables) {
        this.tools = tools;
        this.wishes = wishes;
        this.tables = tables;
    }

    void addTo(Map<String, Api.Handling> handlings) {
        handlings.put("getCourse", asked -> answer(asked, courses, () -> course(asked)));
        handlings.put("listCourses", this::bulletins);
    }

    /** The usual list is made ahead; another is made when it is asked for. */
    private void bulletins(Asked asked) {
        if (isUsual(asked)) {
            String origin = tools.read(store -> wishes.origin(asked, store));
            Optional<Bulletin> ahead = tools.ahead().moved(origin).bulletin();
            if (ahead.isPresent()) {
                // It may be a minute older than what the store holds now.
                asked.context().res().setHeader(Header.ETAG, null);
                Drawn drawn = written(ahead.get(), asked);
                asked.context().contentType(drawn.type()).result(drawn.bytes());
                return;
            }
        }
        answer(asked, bulletins, () -> bulletin(asked));
    }

    private static boolean isUsual(Asked asked) {
        return !asked.is("all")
                && List.of("least", "limit", "table", "as-of").stream().noneMatch(asked::says);
    }

    private void answer(Asked asked, Shared<String, Drawn> shared, Supplier<Drawn> work) {
        check(asked);
        Context context = asked.context();
        String question =
                tools.read(Store::version) + " " + wishes.today() + " " + context.path() + "?" + context.queryString();
        Optional<Drawn> drawn = shared.ask(question, PATIENCE, work);
        if (drawn.isEmpty()) {
            context.header("Retry-After", "10");
            throw new Refused(503, "This is still being drawn: ask again in some seconds.");
        }
        context.contentType(drawn.get().type()).result(drawn.get().bytes());
    }

    private static void check(Asked asked) {
        Wishes.checkDays(asked);
        boolean json = asked.value("format").equals("json");
        if (asked.text("by").isPresent() && List.of("svg", "png").contains(asked.value("format"))) {
            throw Fault.usage("by", "a drawing shows one course", "leave out by, or choose another format");
        }
        if (asked.is("check") && (asked.text("by").isPresent() || !json)) {
            throw Fault.usage("check", "is a table in json", "leave out by and format");
        }
    }

    private Drawn course(Asked asked) {
        return tools.ahead()
                .inTurn(
                        For.PAGE,
                        () -> tools.apart(store -> {
                            Sides sides = new SideReader(
                                            said -> known(said, store), store.lists()::unknownActor, tables::actors)
                                    .read(asked.value("a"), asked.value("b"));
                            String origin = wishes.origin(asked, store);
                            EventBook book = store.events();
                            DyadCourse course = DyadCourse.of(
                                    sides,
                                    asked.is("directed"),
                                    terms(asked, asked.day("to")).pooled(book, origin),
                                    Sourced.of(book, origin, sides, asked.day("from"), asked.day("to")));
                            return asked.is("check")
                                    ? json(CourseCheckText.json(
                                            CourseCheck.of(course, with -> with.pooled(book, origin))))
                                    : drawn(course, asked);
                        }));
    }

    private Optional<String> known(String said, Store store) {
        return wishes.code(said, store).or(() -> store.lists().findActor(said));
    }

    private static Drawn drawn(DyadCourse course, Asked asked) {
        Optional<By> by = asked.text("by").map(said -> By.valueOf(said.toUpperCase(Locale.ROOT)));
        return switch (asked.value("format")) {
            case "csv" ->
                csv(by.map(what -> CourseCsv.print(what, course.split(what)))
                        .orElseGet(() -> CourseCsv.print(course.course())));
            case "svg" -> new Drawn("image/svg+xml", bytes(CourseSvg.print(course)));
            case "png" -> new Drawn("image/png", CoursePng.print(course));
            default ->
                json(by.map(what -> CourseJson.print(course, what, course.split(what)))
                        .orElseGet(() -> CourseJson.print(course)));
        };
    }

    private CourseTerms terms(Asked asked, Optional<LocalDate> to) {
        LocalDate today = wishes.today();
        Optional<LocalDate> asOf = asked.day("as-of");
        if (asOf.filter(day -> day.isAfter(today)).isPresent()) {
            throw Fault.usage("as-of", asOf.get() + " is later than today, " + today, "name a day that has been");
        }
        if (asOf.filter(day -> day.isBefore(CourseModel.FIRST)).isPresent()) {
            throw Fault.usage("as-of", asOf.get() + " is before " + CourseModel.FIRST, "no course goes so far back");
        }
        ScoreTable table = asked.value("table").equals("goldstein") ? ScoreTable.GOLDSTEIN : ScoreTable.PLOVER;
        return new CourseTerms(table, CourseModel.plain(), today, asOf, to);
    }

    private Drawn bulletin(Asked asked) {
        return tools.ahead()
                .inTurn(
                        For.NOBODY,
                        () -> tools.apart(store -> {
                            String origin = wishes.origin(asked, store);
                            LocalDate last = store.events()
                                    .lastDay(origin, wishes.today())
                                    .orElse(wishes.today());
                            CourseTerms terms = terms(asked, Optional.of(last)).pooled(store.events(), origin);
                            int least = Math.toIntExact(asked.number("least").orElseThrow());
                            try (DyadStream dyads = store.events().dyads(origin, asked.day("as-of"))) {
                                Bulletin bulletin = Bulletin.of(
                                        origin,
                                        terms.table(),
                                        asked.day("as-of").orElse(last),
                                        least,
                                        new Courses(terms, least).of(dyads, 1, tools.ahead()::stepAside),
                                        asked.is("all"),
                                        Math.toIntExact(asked.number("limit").orElseThrow()),
                                        store.events()::ofIds);
                                return written(bulletin, asked);
                            }
                        }));
    }

    private static Drawn written(Bulletin bulletin, Asked asked) {
        return asked.value("format").equals("csv")
                ? csv(BulletinCsv.print(bulletin))
                : json(BulletinJson.print(bulletin));
    }

    private static Drawn json(String text) {
        return new Drawn("application/json", bytes(text));
    }

    private static Drawn csv(String text) {
        return new Drawn("text/csv; charset=utf-8", bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
