package org.entente.app.render;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.app.brief.Brief;
import org.entente.app.brief.Limits;
import org.entente.app.course.By;
import org.entente.app.render.paper.Paper;
import org.entente.app.store.Store;
import org.entente.app.store.StoredEvent;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Turn;

/**
 * A brief as one page of HTML that needs no network and no server: two sheets of A4 in print. Titles, sentences and
 * addresses come from articles and are taken for hostile: all are escaped, cut, and free of control characters.
 */
public final class BriefHtml {
    /** What the drawing stands in for on paper, where {@link BriefPdf} draws it. */
    static final String CHART = "<object type=\"" + Paper.DRAWING + "\"></object>\n";

    /** So much of the drawing is its own title. */
    static final int CROPPED = 84;

    private static final int TURNS = 4;
    private static final int DEEDS = 2;
    private static final int HEAVIEST = 5;
    private static final int LISTED = 4;
    private static final int SIDE = 400;

    private final Brief brief;
    private final Course course;
    private final BriefSources sources = new BriefSources();
    private final BriefItems items;
    private final StringBuilder html = new StringBuilder();

    private BriefHtml(Brief brief) {
        this.brief = brief;
        this.course = brief.drawn().course();
        this.items = new BriefItems(brief, sources);
    }

    /** The whole page for a browser. */
    public static String print(Brief brief) {
        return print(brief, cropped(CourseSvg.plain(brief.drawn())), style());
    }

    /** What that page allows itself: for a server that has to say so too. */
    public static String policy() {
        return Html.policy(style(), "");
    }

    private static String style() {
        return Html.resource("brief.css") + Html.resource("brief-screen.css");
    }

    /** Without paper of its own, and without the title and the verdict, which stand above it. */
    private static String cropped(String svg) {
        String bare = svg.replaceFirst("<rect class=\"paper\"[^>]*>", "");
        return bare.replace(
                "viewBox=\"0 0 " + CoursePicture.WIDTH + " " + CoursePicture.HEIGHT + "\"",
                "viewBox=\"0 " + CROPPED + " " + CoursePicture.WIDTH + " " + (CoursePicture.HEIGHT - CROPPED) + "\"");
    }

    static String print(Brief brief, String chart, String style) {
        BriefHtml page = new BriefHtml(brief);
        page.body(chart);
        return Html.page(CourseHead.title(brief.drawn()), style, "", page.html.toString());
    }

    private void body(String chart) {
        header();
        if (brief.isEmpty()) {
            nothing();
        } else {
            if (!course.weeks().isEmpty()) {
                html.append("<figure>\n").append(chart).append("</figure>\n");
                turns();
            }
            parts();
            intentions();
            claims();
            list("What the model cannot know", Limits.of(brief), "limits");
        }
        trace();
        if (!sources.isEmpty()) {
            html.append("<section class=\"sources\"><h2>Sources</h2>\n<ol>\n");
            html.append(sources.items()).append("</ol></section>\n");
        }
    }

    private void header() {
        html.append("<header>\n<h1>")
                .append(Html.escaped(CourseHead.title(brief.drawn())))
                .append("</h1>\n");
        CourseHead.sides(brief.drawn().sides()).forEach(side -> paragraph("side", Wrapped.cut(side, SIDE)));
        if (!brief.isEmpty()) {
            paragraph(
                    "verdict " + course.verdict().direction().code(),
                    course.verdict().text());
        }
        html.append("</header>\n");
    }

    private void nothing() {
        String a = brief.drawn().sides().a().label();
        String b = brief.drawn().sides().b().label();
        String why = brief.drawn().later() > 0
                ? "Nothing was told of them by then: " + brief.drawn().later() + " events came later."
                : "The store has no event between them, so nothing can be said of their relation.";
        paragraph(
                "nothing",
                why + " " + NoEventsText.partners(a, brief.partners().get(0)) + " "
                        + NoEventsText.partners(b, brief.partners().get(1)));
    }

    private void turns() {
        List<Turn> turns = course.turns();
        if (turns.isEmpty()) {
            heaviest();
            return;
        }
        html.append("<section class=\"turns\"><h2>Turns</h2>\n");
        int left = Math.max(0, turns.size() - TURNS);
        paragraph(
                "note",
                (left > 0 ? "The last " + TURNS + " of " + turns.size() + ". " : "")
                        + "Pull: by how many points the change would differ without the deed. A bad deed before a turn"
                        + " pulls up: it makes what comes after look better.");
        for (int i = turns.size() - 1; i >= left; i--) {
            turn(turns.get(i));
        }
        html.append("</section>\n");
    }

    private void turn(Turn turn) {
        html.append("<h3 class=\"")
                .append(turn.direction().code())
                .append("\">")
                .append(Html.escaped(String.format(
                        Locale.ROOT,
                        "%s, week of %s: level %s to %s",
                        turn.direction() == Direction.IMPROVING ? "Improving" : "Worsening",
                        turn.date(),
                        Numbers.signed(turn.from()),
                        Numbers.signed(turn.to()))))
                .append(" <small>")
                .append(Html.escaped("between " + turn.earliest() + " and " + turn.latest() + ", probability "
                        + Numbers.probability(turn.probability())))
                .append("</small></h3>\n<ul>\n");
        turn.pulls().stream().limit(DEEDS).forEach(pull -> html.append(items.pull(pull)));
        html.append("</ul>\n");
    }

    /** Without a turn there are still deeds that the level stands on: those of the last year that weigh most. */
    private void heaviest() {
        double level = course.weeks().get(course.weeks().size() - 1).level();
        var since = course.weeks().get(course.weeks().size() - 1).start().minusYears(1);
        html.append("<section class=\"turns\"><h2>No turn</h2>\n");
        paragraph(
                "note",
                "The level did not change by half a point or more with a probability of eight in ten. The deeds of the"
                        + " last year that lie farthest from it:");
        html.append("<ul>\n");
        brief.drawn().deeds().stream()
                .filter(deed -> !deed.when().start().isBefore(since))
                .sorted(Comparator.comparingDouble(
                                (StoredEvent deed) -> -Math.abs(brief.drawn().score(deed) - level))
                        .thenComparing(StoredEvent::id))
                .limit(HEAVIEST)
                .forEach(deed -> html.append(items.deed(brief.drawn().events().get(deed.id()), "")));
        html.append("</ul></section>\n");
    }

    private void parts() {
        html.append("<section class=\"parts\">\n");
        html.append(BriefParts.table("Fields", brief.fields(), "none", "No event says in which field it is."));
        html.append(BriefParts.table(
                "By whose account", brief.tellers(), By.UNKNOWN, "Of no event is it known whose outlets tell it."));
        html.append("</section>\n");
        if (!course.weeks().isEmpty()) {
            paragraph("volume", CourseFoot.volume(course) + tellers());
        }
    }

    private String tellers() {
        return course.tellers().isEmpty() ? "" : " " + CourseFoot.tellers(course);
    }

    private void intentions() {
        html.append("<section><h2>Planned, wished or demanded, and not done</h2>\n");
        List<StoredEvent> open = brief.intentions();
        if (open.isEmpty()) {
            paragraph("note", "Nothing that the store knows of.");
        } else {
            note(open.size());
            html.append("<ul>\n");
            open.stream().limit(LISTED).forEach(event -> {
                String when = event.when().isKnown() ? "for " + Labels.when(event.when()) : "date unknown";
                html.append(items.event(event.status().code() + ", " + when, event, event.reports(), ""));
            });
            html.append("</ul>\n");
        }
        html.append("</section>\n");
    }

    private void note(int all) {
        if (all > LISTED) {
            paragraph("note", "The latest " + LISTED + " of " + all + ".");
        }
    }

    private void claims() {
        html.append("<section><h2>What is said of the relation</h2>\n");
        if (brief.claims().isEmpty()) {
            paragraph("note", "No article of the store says where it is going.");
        } else {
            note(brief.claims().size());
            html.append("<ul>\n");
            brief.claims().stream().limit(LISTED).forEach(claim -> html.append(items.claim(claim)));
            html.append("</ul>\n");
        }
        html.append("</section>\n");
    }

    private void trace() {
        var trace = brief.trace();
        html.append("<section class=\"trace\"><h2>How this was made</h2>\n<p>");
        html.append("<code>")
                .append(Html.escaped(Wrapped.clean(trace.command())))
                .append("</code> ");
        html.append(Html.escaped("with Entente " + trace.program() + " on " + trace.made() + ": events "
                + (trace.origin().equals(Store.CODED) ? "coded by Entente" : "of " + trace.origin()) + " in "
                + Wrapped.clean(trace.store()) + ". "
                + CourseFoot.counts(brief.drawn()) + " Scores: "
                + brief.drawn().terms().table().label() + ", -10 (conflict) to +10 (cooperation). "
                + course.model()
                + (brief.isEmpty() ? "" : " Every event opens to its reports: entente explain ID --store FILE.")));
        html.append("</p></section>\n");
    }

    private void list(String title, List<String> items, String style) {
        html.append("<section class=\"")
                .append(style)
                .append("\"><h2>")
                .append(title)
                .append("</h2>\n<ul>\n");
        items.forEach(item ->
                html.append("<li>").append(Html.escaped(Wrapped.clean(item))).append("</li>\n"));
        html.append("</ul></section>\n");
    }

    private void paragraph(String style, String text) {
        html.append("<p class=\"")
                .append(style)
                .append("\">")
                .append(Html.escaped(text))
                .append("</p>\n");
    }
}
