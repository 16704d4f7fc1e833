package org.entente.app.desk.page.relation;

import java.util.List;
import java.util.Optional;
import org.entente.app.course.By;
import org.entente.engine.course.Course.Direction;

/**
 * A course as a line of a table: a field, a teller, a direction.
 *
 * @param address where it is shown alone
 * @param level of the last week; nothing without a dated deed
 * @param verdict in a few words
 * @param here whether it is the one that the page shows
 */
public record Line(
        String name,
        String address,
        int deeds,
        Optional<Double> level,
        Direction direction,
        String verdict,
        Spark spark,
        boolean here) {
    static List<Line> parts(RelationView view, By by, Split parts) {
        return parts.drawn().stream()
                .map(part ->
                        of(name(part.name()), view.of(by, part.name()).address(), part, isHere(view, by, part.name())))
                .toList();
    }

    /** A field or teller of few deeds, which is drawn where it is shown alone. */
    public record Other(String name, String address, int deeds, boolean here) {}

    static List<Other> others(RelationView view, By by, Split parts) {
        return parts.others().entrySet().stream()
                .map(part -> new Other(
                        name(part.getKey()),
                        view.of(by, part.getKey()).address(),
                        part.getValue(),
                        isHere(view, by, part.getKey())))
                .toList();
    }

    private static String name(String part) {
        return part.equals("none") ? "no field" : part.replace('_', ' ');
    }

    private static boolean isHere(RelationView view, By by, String part) {
        return view.by().equals(Optional.of(by)) && view.part().equals(Optional.of(part));
    }

    static Line of(String name, String address, Gist gist, boolean here) {
        return new Line(
                name, address, gist.deeds(), gist.level(), gist.direction(), gist.verdict(), gist.spark(), here);
    }

    /** For those who see no colours. */
    public String sign() {
        return sign(direction);
    }

    public static String sign(Direction direction) {
        return switch (direction) {
            case IMPROVING -> "▲";
            case WORSENING -> "▼";
            case STEADY -> "▬";
            case UNCLEAR -> "◇";
            case TOO_LITTLE_EVIDENCE -> "·";
        };
    }
}
