package org.entente.app.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.course.DyadCourse;
import org.entente.app.course.Sourced;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Attribution;

/** A deed on two lines: what it was, what it counts and who tells it; then the sentence that tells it. */
final class DeedText {
    private static final int LEAST_TELLER = 12;

    private DeedText() {}

    /** With the points by which it pulls, if they are known. */
    static List<String> lines(DyadCourse drawn, String id, Optional<Double> points, Terminal terminal) {
        Sourced told = drawn.events().get(id);
        StoredEvent event = told.event();
        double score = drawn.score(event);
        String pull = points.map(p -> String.format(Locale.ROOT, "%6s  ", Numbers.signed(p)))
                .orElse("  ");
        String what = String.format(
                Locale.ROOT,
                "%-10s  %s → %s  %s ",
                Labels.when(event.when()),
                event.source().label(),
                event.target().label(),
                Labels.type(event.code()));
        int room = terminal.width()
                - pull.length()
                - what.length()
                - Numbers.signed(score).length()
                - 4;
        String teller = room < LEAST_TELLER ? "" : "  (" + Wrapped.cut(teller(told), room) + ")";
        return List.of(
                points.map(p -> terminal.signed(p, pull)).orElse(pull)
                        + Wrapped.cut(what, terminal.width() - pull.length() - 6) + " " + Numbers.signed(score)
                        + teller,
                " ".repeat(pull.length())
                        + terminal.faint(Wrapped.cut(words(event), terminal.width() - pull.length())));
    }

    /** What tells it; of a text that is not kept, what its code means. */
    private static String words(StoredEvent event) {
        return event.first().sentence().orElse(event.code().label() + " (no text is kept)");
    }

    private static String teller(Sourced told) {
        StoredEvent.Report first = told.event().first();
        String outlet = first.outlet().isEmpty() ? "no outlet" : first.outlet();
        String by = first.attribution().kind() == Attribution.Kind.SPEAKER
                ? Labels.teller(first.attribution()) + " in " + outlet
                : outlet;
        return told.reports() > 1 ? by + " +" + (told.reports() - 1) : by;
    }
}
