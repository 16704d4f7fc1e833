package org.entente.app.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.entente.app.course.By;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.Side;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Phase;
import org.entente.engine.course.Course.Point;
import org.entente.engine.course.Course.Turn;
import org.entente.engine.course.Course.Verdict;

/** A course as one JSON object. */
public final class CourseJson {
    private CourseJson() {}

    /** The object, pretty-printed, with a final newline. */
    public static String print(DyadCourse drawn) {
        ObjectNode json = fill(Json.object(), drawn.course());
        directions(json, drawn);
        terms(json, drawn);
        return Json.print(json);
    }

    /** {@code dyad}, {@code by}, and {@code courses}: each with its field or teller before the usual fields. */
    public static String print(DyadCourse whole, By by, List<DyadCourse.Part> parts) {
        ObjectNode json = Json.object();
        json.putArray("dyad")
                .add(whole.course().dyad().a())
                .add(whole.course().dyad().b());
        json.put("by", by.code());
        var courses = json.putArray("courses");
        for (DyadCourse.Part part : parts) {
            fill(courses.addObject().put(by.code(), part.name()), part.course().course());
        }
        terms(json, whole);
        return Json.print(json);
    }

    private static ObjectNode fill(ObjectNode json, Course course) {
        json.putArray("dyad").add(course.dyad().a()).add(course.dyad().b());
        json.put("directed", course.directed());
        json.put("table", course.table());
        var weeks = json.putArray("weeks");
        course.weeks().forEach(week -> point(weeks.addObject(), week));
        var turns = json.putArray("turns");
        course.turns().forEach(turn -> turn(turns.addObject(), turn));
        var phases = json.putArray("phases");
        course.phases().forEach(phase -> phase(phases.addObject(), phase));
        verdict(json.putObject("verdict"), course.verdict());
        json.putObject("counts")
                .put("events", course.counts().events())
                .put("reports", course.counts().reports())
                .put("deeds", course.counts().deeds())
                .put("undated", course.counts().undated())
                .put("outside", course.counts().outside());
        json.putObject("volume")
                .put("lately", course.volume().lately())
                .put("before", course.volume().before())
                .put("lo90", Numbers.rounded(course.volume().lo90()))
                .put("hi90", Numbers.rounded(course.volume().hi90()));
        ObjectNode tellers = json.putObject("tellers");
        course.tellers().forEach((country, effect) -> tellers.put(country, Numbers.rounded(effect)));
        json.put("side", Numbers.rounded(course.side()));
        json.put("model", course.model());
        return json;
    }

    /** What each side does to the other: the level at the end, the verdict and the counts. */
    private static void directions(ObjectNode json, DyadCourse drawn) {
        var directions = json.putArray("directions");
        for (Course course : drawn.directions()) {
            ObjectNode direction = directions.addObject();
            direction.putArray("dyad").add(course.dyad().a()).add(course.dyad().b());
            if (!course.weeks().isEmpty()) {
                Point now = course.weeks().get(course.weeks().size() - 1);
                direction.put("level", Numbers.rounded(now.level()));
                direction.put("lo90", Numbers.rounded(now.lo90()));
                direction.put("hi90", Numbers.rounded(now.hi90()));
            }
            direction.put("deeds", course.counts().deeds());
            verdict(direction.putObject("verdict"), course.verdict());
        }
    }

    /** {@code asOf}, and of groups who is on which side; neither where there is nothing to say. */
    private static void terms(ObjectNode json, DyadCourse drawn) {
        drawn.terms().asOf().ifPresent(day -> Json.date(json.put("later", drawn.later()), "asOf", day));
        for (Side side : List.of(drawn.sides().a(), drawn.sides().b())) {
            if (side.isGroup()) {
                json.withObject("/sides").put(side.label(), side.made());
            }
        }
    }

    private static void point(ObjectNode json, Point point) {
        Json.date(json, "start", point.start());
        json.put("level", Numbers.rounded(point.level()));
        json.put("lo50", Numbers.rounded(point.lo50()));
        json.put("hi50", Numbers.rounded(point.hi50()));
        json.put("lo90", Numbers.rounded(point.lo90()));
        json.put("hi90", Numbers.rounded(point.hi90()));
        json.put("jump", Numbers.rounded(point.jump()));
        json.put("events", point.events());
    }

    private static void turn(ObjectNode json, Turn turn) {
        Json.date(json, "date", turn.date());
        Json.date(json, "earliest", turn.earliest());
        Json.date(json, "latest", turn.latest());
        json.put("from", Numbers.rounded(turn.from()));
        json.put("to", Numbers.rounded(turn.to()));
        json.put("direction", turn.direction().code());
        json.put("probability", Numbers.rounded(turn.probability()));
        var events = json.putArray("events");
        turn.events().forEach(events::add);
        var pulls = json.putArray("pulls");
        turn.pulls()
                .forEach(pull ->
                        pulls.addObject().put("event", pull.event()).put("points", Numbers.rounded(pull.points())));
    }

    private static void phase(ObjectNode json, Phase phase) {
        Json.date(json, "from", phase.from());
        Json.date(json, "to", phase.to());
        json.put("direction", phase.direction().code());
    }

    private static void verdict(ObjectNode json, Verdict verdict) {
        json.put("direction", verdict.direction().code());
        Json.date(json, "since", verdict.since());
        json.put("probability", Numbers.rounded(verdict.probability()));
        json.put("window", verdict.window());
        json.put("delta", Verdict.DELTA);
        json.putObject("change")
                .put("median", Numbers.rounded(verdict.change()))
                .put("lo90", Numbers.rounded(verdict.lo90()))
                .put("hi90", Numbers.rounded(verdict.hi90()));
        json.put("text", verdict.text());
    }
}
