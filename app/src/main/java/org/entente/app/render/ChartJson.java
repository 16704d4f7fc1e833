package org.entente.app.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.Sourced;
import org.entente.app.store.StoredEvent;
import org.entente.engine.course.Course;
import org.entente.engine.course.Course.Point;
import org.entente.engine.course.Course.Pull;
import org.entente.engine.course.Course.Turn;

/**
 * A course as a chart on a page needs it, short: weeks run without gaps, so that the first day and a list of numbers for
 * each line are enough. For programs there is {@link CourseJson}.
 */
public final class ChartJson {
    private static final int DEEDS = 3;
    private static final int SENTENCE = 110;

    private ChartJson() {}

    /** The object, without line breaks; {@code with} is another course to compare it with. */
    public static String print(DyadCourse drawn, Optional<DyadCourse> with) {
        Course course = drawn.course();
        ObjectNode json = Json.object();
        json.put("name", name(course));
        json.put("table", drawn.terms().table().label());
        line(json, course, "level", Point::level);
        numbers(json.putArray("lo50"), course.weeks(), Point::lo50);
        numbers(json.putArray("hi50"), course.weeks(), Point::hi50);
        numbers(json.putArray("lo90"), course.weeks(), Point::lo90);
        numbers(json.putArray("hi90"), course.weeks(), Point::hi90);
        ArrayNode weekly = json.putArray("weekly");
        course.weeks().forEach(week -> weekly.add(week.events()));
        if (!course.months().isEmpty()) {
            Json.date(json, "month", course.months().get(0).start());
        }
        ArrayNode monthly = json.putArray("monthly");
        course.months().forEach(month -> monthly.add(month.events()));
        var phases = json.putArray("phases");
        course.phases().forEach(phase -> {
            ObjectNode node =
                    phases.addObject().put("direction", phase.direction().code());
            Json.date(node, "from", phase.from());
            Json.date(node, "to", phase.to());
        });
        var turns = json.putArray("turns");
        course.turns().forEach(turn -> turn(turns.addObject(), drawn, turn));
        with.ifPresent(other -> {
            ObjectNode node = json.putObject("with").put("name", name(other.course()));
            line(node, other.course(), "level", Point::level);
        });
        return json.toString();
    }

    private static String name(Course course) {
        return course.dyad().a()
                + (course.directed() ? " → " : " – ")
                + course.dyad().b();
    }

    private static void line(ObjectNode json, Course course, String name, ToDoubleFunction<Point> value) {
        if (!course.weeks().isEmpty()) {
            Json.date(json, "start", course.weeks().get(0).start());
        }
        numbers(json.putArray(name), course.weeks(), value);
    }

    /** Hundredths are finer than a screen. */
    private static void numbers(ArrayNode array, List<Point> points, ToDoubleFunction<Point> value) {
        points.forEach(point -> array.add(Math.round(value.applyAsDouble(point) * 100) / 100.0));
    }

    private static void turn(ObjectNode json, DyadCourse drawn, Turn turn) {
        Json.date(json, "date", turn.date());
        Json.date(json, "earliest", turn.earliest());
        Json.date(json, "latest", turn.latest());
        json.put("from", Numbers.signed(turn.from()));
        json.put("to", Numbers.signed(turn.to()));
        json.put("direction", turn.direction().code());
        json.put("probability", Numbers.probability(turn.probability()));
        var deeds = json.putArray("deeds");
        turn.pulls().stream()
                .limit(DEEDS)
                .filter(pull -> drawn.events().containsKey(pull.event()))
                .forEach(pull -> deeds.add(deed(drawn.events().get(pull.event()), pull)));
    }

    private static String deed(Sourced told, Pull pull) {
        StoredEvent event = told.event();
        String words = event.first().sentence().orElse(event.code().label());
        return String.format(
                Locale.ROOT,
                "%s%.2f  %s  %s → %s: %s",
                pull.points() < 0 ? "−" : "+",
                Math.abs(pull.points()),
                Labels.when(event.when()),
                event.source().label(),
                event.target().label(),
                Wrapped.cut(words.replaceAll("\\p{Cf}", " "), SENTENCE));
    }
}
