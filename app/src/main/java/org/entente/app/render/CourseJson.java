package org.entente.app.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.entente.app.course.By;
import org.entente.app.course.DyadCourse;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Phase;
import org.entente.engine.course.Course.Point;
import org.entente.engine.course.Course.Turn;

/** A course as one JSON object. */
public final class CourseJson {
    private CourseJson() {}

    /** The object, pretty-printed, with a final newline. */
    public static String print(Course course) {
        return Json.print(fill(Json.object(), course));
    }

    /** {@code dyad}, {@code by}, and {@code courses}: each with its field or teller before the usual fields. */
    public static String print(Course whole, By by, List<DyadCourse.Part> parts) {
        ObjectNode json = Json.object();
        json.putArray("dyad").add(whole.dyad().a()).add(whole.dyad().b());
        json.put("by", by.code());
        var courses = json.putArray("courses");
        for (DyadCourse.Part part : parts) {
            fill(courses.addObject().put(by.code(), part.name()), part.course().course());
        }
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
                .put("undated", course.counts().undated());
        json.put("model", course.model());
        return json;
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
        json.put("from", Numbers.rounded(turn.from()));
        json.put("to", Numbers.rounded(turn.to()));
        json.put("direction", turn.direction().code());
        json.put("probability", Numbers.rounded(turn.probability()));
        var events = json.putArray("events");
        turn.events().forEach(events::add);
    }

    private static void phase(ObjectNode json, Phase phase) {
        Json.date(json, "from", phase.from());
        Json.date(json, "to", phase.to());
        json.put("direction", phase.direction().code());
    }

    private static void verdict(ObjectNode json, Course.Verdict verdict) {
        json.put("direction", verdict.direction().code());
        Json.date(json, "since", verdict.since());
        json.put("probability", Numbers.rounded(verdict.probability()));
        json.put("text", verdict.text());
    }
}
