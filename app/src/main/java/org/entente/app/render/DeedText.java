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
    private static final int INDENT = 4;

    private DeedText() {}

    /** With the points by which it pulls, if they are known. */
    static List<String> lines(DyadCourse drawn, String id, Optional<Double> points, Terminal terminal) {
        Sourced told = drawn.events().get(id);
        StoredEvent event = told.event();
        String pull =
                points.map(p -> String.format(Locale.ROOT, "%7s  ", pull(p))).orElse("  ");
        String what = String.format(
                Locale.ROOT,
                "%-10s  %s → %s  %s %s",
                Labels.when(event.when()),
                event.source().label(),
                event.target().label(),
                Labels.type(event.code()),
                Numbers.signed(drawn.score(event)));
        int indent = Math.max(INDENT, pull.length());
        int room = terminal.width() - pull.length() - what.length() - 4;
        String teller = teller(told);
        String by = teller.isEmpty() || room < LEAST_TELLER ? "" : "  (" + Wrapped.cut(teller, room) + ")";
        return List.of(
                points.map(p -> terminal.signed(p, pull)).orElse(pull) + what + by,
                " ".repeat(indent) + terminal.faint(Wrapped.cut(words(event), terminal.width() - indent)));
    }

    /** Two digits: one deed of many pulls little. */
    private static String pull(double points) {
        String said = String.format(Locale.ROOT, "%+.2f", points);
        return said.endsWith("0.00") ? (points < 0 ? "> -0.01" : "< 0.01") : said;
    }

    /** The sentence that tells it; of a text that is not kept, what its code means. */
    private static String words(StoredEvent event) {
        return event.first()
                .sentence()
                .orElse("CAMEO " + event.code().code() + ": " + event.code().label());
    }

    private static String teller(Sourced told) {
        StoredEvent.Report first = told.event().first();
        if (first.article().isEmpty()) {
            return ""; // imported: nobody knows
        }
        String outlet = first.outlet().isEmpty() ? "no outlet" : first.outlet();
        String by = first.attribution().kind() == Attribution.Kind.SPEAKER
                ? Labels.teller(first.attribution()) + " in " + outlet
                : outlet;
        return told.reports() > 1 ? by + " +" + (told.reports() - 1) : by;
    }
}
