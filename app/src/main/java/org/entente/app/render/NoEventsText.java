package org.entente.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.course.DyadCourse;
import org.entente.app.store.EventBook.Partner;

/** What is said where there is no event between two sides: with whom else they have some. */
public final class NoEventsText {
    private NoEventsText() {}

    /**
     * The page, with a final newline.
     *
     * @param when between which days was looked: {@code " from 2020-01-01"}, or empty
     */
    public static String print(DyadCourse drawn, String when, List<Partner> ofA, List<Partner> ofB, Terminal terminal) {
        List<String> lines = new ArrayList<>(List.of(terminal.bold(CourseHead.title(drawn))));
        CourseHead.sides(drawn.sides()).forEach(side -> lines.addAll(Wrapped.lines(terminal, 0, side)));
        lines.addAll(Wrapped.lines(terminal, 0, fault(drawn, when)));
        if (drawn.later() == 0 && drawn.events().isEmpty()) {
            lines.addAll(Wrapped.lines(terminal, 0, partners(drawn.sides().a().label(), ofA)));
            lines.addAll(Wrapped.lines(terminal, 0, partners(drawn.sides().b().label(), ofB)));
        }
        return String.join("\n", lines) + "\n";
    }

    /**
     * Why there is no course.
     *
     * @param when as above
     */
    public static String fault(DyadCourse drawn, String when) {
        if (!drawn.events().isEmpty()) {
            String other = CourseFoot.number(drawn.events().size(), "event");
            return "All of it goes the other way: " + other + "; leave out --directed, or exchange them.";
        }
        return drawn.later() > 0
                ? "Nothing was told of them by then; " + CourseFoot.number(drawn.later(), "event") + " came later."
                : "There is no event between them" + when + ", so there is no course.";
    }

    /** With whom else somebody has most events, as a sentence. */
    static String partners(String who, List<Partner> partners) {
        return partners.isEmpty()
                ? who + " has events with nobody."
                : who + " has most events with "
                        + partners.stream()
                                .map(partner -> partner.code() + " (" + partner.events() + ")")
                                .collect(Collectors.joining(", "))
                        + ".";
    }
}
