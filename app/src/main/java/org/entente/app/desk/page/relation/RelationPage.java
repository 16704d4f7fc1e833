package org.entente.app.desk.page.relation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.app.brief.Limits;
import org.entente.app.course.By;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.Side;
import org.entente.app.desk.SpareCores.For;
import org.entente.app.desk.Tools;
import org.entente.app.desk.Trouble;
import org.entente.app.desk.ahead.Drawn;
import org.entente.app.desk.page.Frame;
import org.entente.app.desk.page.Links;
import org.entente.app.desk.page.Page;
import org.entente.app.render.ChartJson;
import org.entente.app.render.NoEventsText;
import org.entente.app.store.Census;
import org.entente.app.store.Claim;
import org.entente.app.store.EventBook.Partner;
import org.entente.app.store.Store;
import org.entente.app.store.StoredEvent;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Point;
import org.entente.engine.ontology.Dyad;

/**
 * {@code /relation/USA/AZE}: where a relation is going, since when, in which field, by whose account and because of what.
 * What is drawn on the page changes parts of it only; those have addresses of their own, which lead a browser without
 * JavaScript to the whole page.
 */
public final class RelationPage implements Page {
    static final String PATH = "/relation/{a}/{b}";

    /** So many wait for the parts of a page; whoever comes then is asked to come again. */
    private static final int MOST_WAITING = 3;

    /** So many events are read once more for what is planned and said while a reader waits: a tenth of a second. */
    private static final int FEW = 500;

    /** So much of what is planned and said is listed. */
    public static final int LISTED = 8;

    /** So many of the last years can be chosen at once. */
    public static final List<Integer> SPANS = List.of(10, 5, 1);

    /** So many partners are named of a side that has nothing with the other. */
    private static final int PARTNERS = 8;

    /** In the table behind the chart a long course is told by years, a short one by months. */
    private static final int MONTHS = 36;

    /**
     * @param now the last week, if there is one
     * @param until the last day of the course
     * @param told from where it is told, if anybody knows
     * @param origin whose events it is made of
     * @param compared the other relation, if there is one
     * @param parts directions, fields and tellers; nothing where they take long, and come later, as does {@code rest}
     * @param figures that stand behind the chart
     */
    public record Model(
            RelationView view,
            Heading heading,
            DyadCourse drawn,
            Optional<Point> now,
            LocalDate until,
            Optional<Told> told,
            String origin,
            SortedMap<String, Long> origins,
            List<TurnRow> turns,
            Optional<Line> compared,
            Optional<Parts> parts,
            Optional<Rest> rest,
            List<Point> figures,
            EventList list) {}

    /**
     * What the relation is made of.
     *
     * @param directions what each side does to the other; none where the view shows one direction alone
     * @param otherFields those of fewer deeds, which are not drawn
     */
    public record Parts(
            RelationView view,
            List<Line> directions,
            List<Line> fields,
            List<Line.Other> otherFields,
            List<Line> tellers) {}

    /**
     * What else is to be said.
     *
     * @param intentions what is planned, wished or demanded and not done
     * @param claims what is said of the relation itself
     * @param limits what cannot be known
     */
    public record Rest(List<StoredEvent> intentions, List<Claim> claims, List<String> limits) {}

    /** That there is nothing between both, and with whom else they have something. */
    public record Nothing(RelationView view, Heading heading, String why, Line exchanged, List<Partners> partners) {}

    /** Those with whom a side has most events. */
    public record Partners(Side side, List<Partner> partners, Map<String, String> names) {
        public String address(Partner partner) {
            return Links.relation(side.label(), partner.code());
        }

        public String name() {
            return names.getOrDefault(side.label(), side.label());
        }

        public String name(Partner partner) {
            return names.getOrDefault(partner.code(), partner.code());
        }
    }

    /** That nobody is called so, and who is nearly. */
    public record Unknown(String said, List<Near> near) {}

    /** @param address of the relation with him */
    public record Near(String name, String address) {}

    private final Tools tools;
    private final Holdings holdings;
    private final Drawings drawings;

    public RelationPage(Tools tools, Relations relations) {
        this.tools = tools;
        this.holdings = relations.holdings();
        this.drawings = relations.drawings();
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/relation", RelationPage::pair);
        routes.get(PATH, this::page);
        routes.get(PATH + "/events", context -> answer(context, this::events));
        routes.get(PATH + "/parts", context -> answer(context, this::parts));
        routes.get(PATH + "/rest", context -> answer(context, this::rest));
        routes.get(PATH + "/chart.json", context -> answer(context, this::chart));
    }

    /** What is to be done with a view once it is drawn. */
    interface Answer {
        void give(Context context, Shown shown);
    }

    private void answer(Context context, Answer answer) {
        answer(context, tools, drawings, answer);
    }

    /** If the relation is not drawn yet and that takes long, a page is shown that asks again by itself. */
    private void page(Context context) {
        RelationView view = RelationView.of(context);
        guarded(context, tools, view, () -> {
            Optional<Drawn.Picture<Drawing>> picture = drawings.soon(view.asked());
            if (picture.isPresent()) {
                page(context, Shown.of(view, picture.get(), drawings));
            } else {
                waiting(context, view);
            }
        });
    }

    private void waiting(Context context, RelationView view) {
        String verdict = tools.ahead()
                .moved(view.asked().origin().orElse(Store.CODED))
                .of(view.asked().a(), view.asked().b())
                .map(lately -> lately.verdict().text() + " ")
                .orElse("");
        context.header("Refresh", "1");
        tools.show(
                context,
                "trouble",
                frame(context, view.asked().a() + " – " + view.asked().b()),
                new Trouble(200, verdict + "The course is being drawn.", "It comes by itself in a moment."));
    }

    static void answer(Context context, Tools tools, Drawings drawings, Answer answer) {
        RelationView view = RelationView.of(context);
        guarded(context, tools, view, () -> answer.give(context, Shown.of(view, drawings.of(view.asked()), drawings)));
    }

    /** Where a side is nobody, a page says who is nearly called so. */
    private static void guarded(Context context, Tools tools, RelationView view, Runnable answer) {
        try {
            answer.run();
        } catch (Nobody nobody) {
            Unknown unknown = new Unknown(
                    nobody.said(),
                    nobody.near().stream()
                            .map(name -> new Near(
                                    name, view.instead(nobody.said(), name).address()))
                            .toList());
            context.status(404);
            tools.show(context, "relation/unknown", tools.frame(context, "/relations", "Nobody of that name"), unknown);
        }
    }

    private Frame frame(Context context, String title) {
        return tools.frame(context, "/relations", title);
    }

    /** Both sides as a form names them. */
    private static void pair(Context context) {
        Query query = new Query(context);
        var a = query.text("a");
        var b = query.text("b");
        context.redirect(
                a.isPresent() && b.isPresent()
                        ? Links.relation(a.get(), b.get())
                        : "/relations"
                                + a.or(() -> b)
                                        .map(one -> "?actor=" + Links.value(one))
                                        .orElse(""));
    }

    private void page(Context context, Shown shown) {
        Heading heading = Heading.of(shown, names(shown));
        if (shown.isEmpty()) {
            tools.show(context, "relation/nothing", frame(context, heading.title()), nothing(shown, heading));
            return;
        }
        boolean complete = new Query(context).flag("all");
        Course course = shown.course().course();
        Model model = new Model(
                shown.view(),
                heading,
                shown.course(),
                course.weeks().isEmpty()
                        ? Optional.empty()
                        : Optional.of(course.weeks().get(course.weeks().size() - 1)),
                course.weeks().isEmpty()
                        ? LocalDate.now(tools.settings().clock())
                        : course.weeks().get(course.weeks().size() - 1).start().plusDays(6),
                shown.part().outline().told(),
                shown.drawing().origin(),
                holdings.origins(),
                TurnRow.of(shown.course()),
                compared(shown),
                complete || isAtHand(shown) ? Optional.of(partsOf(shown)) : Optional.empty(),
                complete || shown.drawing().outline().events().size() <= FEW
                        ? Optional.of(restOf(shown))
                        : Optional.empty(),
                Figures.of(shown.seen().course(), MONTHS),
                list(shown));
        tools.show(context, "relation/relation", frame(context, heading.title()), model);
    }

    private void events(Context context, Shown shown) {
        if (isPart(context, shown)) {
            EventList list = list(shown);
            context.header("HX-Replace-Url", list.view().address());
            tools.show(context, "relation/events", frame(context, ""), list);
        }
    }

    /** Where too many wait already it is asked for again later: by then he may have gone on, and it need not be drawn. */
    private void parts(Context context, Shown shown) {
        if (!isPart(context, shown)) {
            return;
        }
        if (!isAtHand(shown) && tools.ahead().waiting(For.PART) >= MOST_WAITING) {
            tools.show(context, "relation/later", frame(context, ""), shown.view());
        } else {
            tools.show(context, "relation/parts", frame(context, ""), partsOf(shown));
        }
    }

    private void rest(Context context, Shown shown) {
        if (isPart(context, shown)) {
            tools.show(context, "relation/rest", frame(context, ""), restOf(shown));
        }
    }

    /** Whether a part of a page is asked for; who asks for it as a page is led to the whole. */
    private static boolean isPart(Context context, Shown shown) {
        context.header("Vary", "HX-Request");
        if (context.header("HX-Request") == null) {
            context.redirect(shown.view().address());
            return false;
        }
        return true;
    }

    private void chart(Context context, Shown shown) {
        context.contentType("application/json")
                .result(ChartJson.print(
                        shown.course(), shown.with().map(with -> with.outline().course())));
    }

    private Map<String, String> names(Shown shown) {
        return holdings.census(shown.drawing().origin()).names();
    }

    private Nothing nothing(Shown shown, Heading heading) {
        DyadCourse drawn = shown.course();
        Asked asked = shown.view().asked();
        return new Nothing(
                shown.view(),
                heading,
                NoEventsText.fault(drawn, ""),
                new Line(
                        asked.b() + " → " + asked.a(),
                        shown.view().of(asked.of(asked.b(), asked.a(), true)).address(),
                        drawn.events().size(),
                        Optional.empty(),
                        Course.Direction.UNCLEAR,
                        "",
                        new Spark("", ""),
                        false),
                drawn.events().isEmpty()
                        ? Stream.of(drawn.sides().a(), drawn.sides().b())
                                .map(side -> partners(shown.drawing().origin(), side))
                                .toList()
                        : List.of());
    }

    private Partners partners(String origin, Side side) {
        Census census = holdings.census(origin);
        Map<String, Long> events = new TreeMap<>();
        side.codes().forEach(code -> census.partners(code)
                .forEach(partner -> events.merge(partner.code(), partner.events(), Long::sum)));
        events.keySet().removeAll(side.codes());
        return new Partners(
                side,
                events.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(PARTNERS)
                        .map(partner -> new Partner(partner.getKey(), partner.getValue()))
                        .toList(),
                census.names());
    }

    private static boolean isAtHand(Shown shown) {
        return shown.drawing().isAtHand() && shown.part().isAtHand();
    }

    private EventList list(Shown shown) {
        return EventList.of(
                shown.view(),
                shown.part().outline(),
                ids -> tools.read(store -> store.events().ofIds(ids)));
    }

    /** Both directions apart; where the view is directed, only that one. */
    private static List<Line> directions(Shown shown) {
        RelationView view = shown.view();
        Dyad sides = shown.course().sides().dyad();
        List<Gist> gists = shown.part().directions();
        List<Asked> asked = List.of(
                view.asked().of(sides.a(), sides.b(), true), view.asked().of(sides.b(), sides.a(), true));
        return IntStream.range(0, gists.size())
                .mapToObj(
                        i -> Line.of(gists.get(i).name(), view.of(asked.get(i)).address(), gists.get(i), false))
                .toList();
    }

    private static Optional<Line> compared(Shown shown) {
        return shown.with().map(other -> {
            Course course = other.outline().course().course();
            RelationView.Other named = shown.view().with().orElseThrow();
            return Line.of(
                    course.dyad().a() + " – " + course.dyad().b(),
                    shown.view()
                            .alone()
                            .whole()
                            .of(shown.view().asked().of(named.a(), named.b(), false))
                            .address(),
                    Gist.of(
                            "",
                            course,
                            Spark.Scale.of(List.of(course, shown.course().course()))),
                    false);
        });
    }

    /** What takes long waits for its turn. */
    private Parts partsOf(Shown shown) {
        return isAtHand(shown) ? drawnParts(shown) : tools.ahead().inTurn(For.PART, () -> drawnParts(shown));
    }

    private static Parts drawnParts(Shown shown) {
        return new Parts(
                shown.view(),
                directions(shown),
                Line.parts(shown.view(), By.FIELD, shown.drawing().parts(By.FIELD)),
                Line.others(shown.view(), By.FIELD, shown.drawing().parts(By.FIELD)),
                Line.parts(shown.view(), By.TELLER, shown.drawing().parts(By.TELLER)));
    }

    private static Rest restOf(Shown shown) {
        var brief = shown.drawing().briefWithoutParts();
        return new Rest(brief.intentions(), brief.claims(), Limits.of(brief));
    }
}
