package org.entente.app.exchange.out;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.app.store.ToldEvent;
import org.entente.engine.ontology.When;

/** What a format cannot hold: each rule gives the reason why an event must be left out, or nothing. */
final class Limits {
    private static final Function<ToldEvent, Optional<String>> DEEDS =
            e -> because(!e.event().status().isDeed(), e.event().status().code() + ", which is no deed");

    private static final Function<ToldEvent, Optional<String>> DAYS = e -> {
        boolean year = e.event().when().precision() == When.Precision.YEAR;
        return because(year, "known only to the year, where the format wants a day")
                .or(() -> because(e.firstDay().isEmpty(), "without a date, in an article without one"));
    };

    private static final Function<ToldEvent, Optional<String>> TYPES =
            e -> because(e.event().code().type().isEmpty(), "statements, for which PLOVER has no type");

    private final List<Function<ToldEvent, Optional<String>>> rules = new ArrayList<>();

    private Limits() {}

    /**
     * Those of a format.
     *
     * @param anyStatus whether the user asked for events of a certain status, which are then written in any format
     */
    static Limits of(ExportFormat format, boolean anyStatus) {
        Limits limits = new Limits();
        if (!anyStatus && !format.tellsStatus()) {
            limits.rules.add(DEEDS);
        }
        if (format != ExportFormat.PLOVER) {
            limits.rules.add(DAYS);
        }
        if (format == ExportFormat.POLECAT) {
            limits.rules.add(TYPES);
        }
        return limits;
    }

    /** Why the format cannot hold this event; empty if it can. */
    Optional<String> against(ToldEvent event) {
        return rules.stream().flatMap(rule -> rule.apply(event).stream()).findFirst();
    }

    private static Optional<String> because(boolean so, String reason) {
        return so ? Optional.of(reason) : Optional.empty();
    }
}
