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
    static List<Line> parts(RelationView view, By by, List<Gist> parts) {
        return parts.stream()
                .map(part -> of(
                        part.name().equals("none") ? "no field" : part.name().replace('_', ' '),
                        view.of(by, part.name()).address(),
                        part,
                        view.by().equals(Optional.of(by)) && view.part().equals(Optional.of(part.name()))))
                .toList();
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
