package org.entente.app.desk.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.course.Bulletin;
import org.entente.app.course.CourseTerms;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.News;
import org.entente.app.course.ScoreTable;
import org.entente.app.course.Sides;
import org.entente.app.course.Sourced;
import org.entente.app.desk.Tools;
import org.entente.app.desk.ahead.Drawn;
import org.entente.app.desk.ahead.Moved;
import org.entente.app.store.Census;
import org.entente.app.store.StoredEvent;
import org.entente.engine.course.CourseModel;
import org.entente.engine.course.Lately;
import org.entente.engine.ontology.Dyad;

/** The relations that moved, for a page that does not wait for them: what is not known yet is left out. */
public final class Moves {
    /** So many of each kind stand on the page. */
    private static final int LISTED = 6;

    private static final int BYTES_A_POINT = 6;

    private static final Map<Bulletin.Kind, String> TITLES = Map.of(
            Bulletin.Kind.IMPROVING, "Improving",
            Bulletin.Kind.WORSENING, "Worsening",
            Bulletin.Kind.MOVED, "Moved in the last month");

    private record View(String origin, Dyad dyad, LocalDate until) {}

    /**
     * Relations that moved one way.
     *
     * @param of how many there are
     */
    public record Group(String title, int of, List<Row> rows) {}

    /**
     * A relation that moved.
     *
     * @param before the level before it moved
     * @param since what the movement is measured over
     * @param reason the deed that pulled most
     */
    public record Row(
            String a,
            String b,
            String address,
            double before,
            double now,
            String since,
            double probability,
            Optional<StoredEvent> reason,
            Optional<Sparkline> line) {}

    /**
     * All of them.
     *
     * @param until last day of all courses; nothing before the first round is finished
     */
    public record All(List<Group> groups, Optional<LocalDate> until, Moved.Progress progress) {}

    private final Tools tools;

    Moves(Tools tools) {
        this.tools = tools;
    }

    All of(String origin) {
        Moved moved = tools.ahead().moved(origin);
        Optional<Bulletin> bulletin = moved.bulletin();
        if (bulletin.isEmpty()) {
            return new All(List.of(), Optional.empty(), moved.progress());
        }
        Census census = tools.ahead().census(origin);
        List<Group> groups = bulletin.get().sections().stream()
                .filter(section -> TITLES.containsKey(section.kind()))
                .map(section -> new Group(
                        TITLES.get(section.kind()),
                        section.of(),
                        section.news().stream()
                                .limit(LISTED)
                                .map(news -> row(
                                        news,
                                        section.kind(),
                                        census,
                                        bulletin.get().until()))
                                .toList()))
                .toList();
        return new All(groups, Optional.of(bulletin.get().until()), moved.progress());
    }

    private Row row(News news, Bulletin.Kind kind, Census census, LocalDate until) {
        Lately lately = news.lately();
        Dyad dyad = lately.dyad();
        double now = lately.move().map(move -> move.now().level()).orElse(0.0);
        boolean month = kind == Bulletin.Kind.MOVED;
        double change = month
                ? lately.move().map(Lately.Move::change).orElse(0.0)
                : lately.verdict().change();
        double probability = month
                ? lately.move().map(move -> Math.max(move.up(), move.down())).orElse(0.0)
                : lately.verdict().probability();
        return new Row(
                census.names().getOrDefault(dyad.a(), dyad.a()),
                census.names().getOrDefault(dyad.b(), dyad.b()),
                address(dyad, census.origin()),
                now - change,
                now,
                since(lately, month),
                probability,
                news.reason(),
                line(dyad, census, until));
    }

    private static String address(Dyad dyad, String origin) {
        String address = Links.relation(dyad.a(), dyad.b());
        return origin.equals(org.entente.app.store.Store.CODED) ? address : address + "?origin=" + Links.value(origin);
    }

    private static String since(Lately lately, boolean month) {
        if (month) {
            return "in a month";
        }
        LocalDate since = lately.verdict().since();
        return since == null
                ? "in " + lately.verdict().window() + " months"
                : "since " + since.toString().substring(0, 7);
    }

    /** The line of a relation, if it was drawn; else it is drawn in the background for the next time. */
    private Optional<Sparkline> line(Dyad dyad, Census census, LocalDate until) {
        Drawn drawn = tools.ahead().drawn();
        View view = new View(census.origin(), dyad, until);
        drawn.prepare(
                view,
                census.digest(dyad),
                (Sparkline line) -> BYTES_A_POINT * line.points().length(),
                () -> draw(view));
        return drawn.ifThere(view);
    }

    private Sparkline draw(View view) {
        LocalDate today = LocalDate.now(tools.settings().clock());
        CourseTerms terms = new CourseTerms(
                ScoreTable.PLOVER, CourseModel.plain(), today, Optional.empty(), Optional.of(view.until));
        Sides sides = Sides.of(view.dyad);
        var events = tools.read(
                store -> Sourced.of(store.events(), view.origin, sides, Optional.empty(), Optional.of(view.until)));
        return Sparkline.of(DyadCourse.of(sides, false, terms, events).course().months());
    }
}
