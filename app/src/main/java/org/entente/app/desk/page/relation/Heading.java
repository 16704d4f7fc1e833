package org.entente.app.desk.page.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.Side;
import org.entente.app.desk.page.Links;
import org.entente.app.render.CourseWords;
import org.entente.app.store.Store;

/**
 * The head of a relation's page.
 *
 * @param a one side by name
 * @param span first and last month of the course; empty if there is none
 * @param notes what restricts the view, or makes it another than the plain one
 */
public record Heading(Named a, Named b, boolean directed, String span, List<String> notes) {
    /** A side by its name; an actor alone has a page of his own. */
    public record Named(String name, Optional<String> address) {}

    /** @param names of actors by code, as far as they are known */
    static Heading of(Shown shown, Map<String, String> names) {
        DyadCourse drawn = shown.course();
        List<String> notes = new ArrayList<>(CourseWords.sides(drawn.sides()));
        shown.view()
                .part()
                .ifPresent(part -> notes.add(
                        switch (shown.view().by().orElseThrow()) {
                            case FIELD ->
                                part.equals("none")
                                        ? "Only what is of no field."
                                        : "Only the field " + part.replace('_', ' ') + ".";
                            case TELLER ->
                                "Only as told by " + (part.equals("unknown") ? "nobody knows whom." : part + ".");
                        }));
        drawn.terms().asOf().ifPresent(day -> notes.add("As it was known on " + day + "."));
        if (!shown.drawing().origin().equals(Store.CODED)) {
            notes.add("Events of " + shown.drawing().origin() + ".");
        }
        if (!shown.fresh()) {
            notes.add("Something was added since this was drawn; it is being drawn anew: reload in a moment.");
        }
        return new Heading(
                named(drawn.sides().a(), names),
                named(drawn.sides().b(), names),
                drawn.course().directed(),
                CourseWords.span(drawn.course()),
                notes);
    }

    private static Named named(Side side, Map<String, String> names) {
        return side.isGroup()
                ? new Named(side.label(), Optional.empty())
                : new Named(names.getOrDefault(side.label(), side.label()), Optional.of(Links.actor(side.label())));
    }

    /** {@code "United States – Azerbaijan"}. */
    public String title() {
        return a.name() + (directed ? " → " : " – ") + b.name();
    }
}
