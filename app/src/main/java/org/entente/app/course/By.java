package org.entente.app.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.app.store.Account;
import org.entente.engine.ontology.Context;

/** What a course can be split by. An event of several fields counts in each of them, so does one told by several. */
public enum By {
    FIELD {
        @Override
        Map<String, Sourced> parts(Sourced told, Sides sides) {
            List<Context> fields = told.event().contexts();
            Map<String, Sourced> parts = new TreeMap<>();
            fields.forEach(field -> parts.put(field.code(), told));
            return fields.isEmpty() ? Map.of("none", told) : parts;
        }
    },
    /** By whose account: that of the side that acts, of the side acted upon, of third parties, or nobody knows. */
    TELLER {
        @Override
        Map<String, Sourced> parts(Sourced told, Sides sides) {
            Map<String, Sourced> parts = new TreeMap<>();
            for (String share : List.of(SOURCE, TARGET, THIRD, UNKNOWN)) {
                told.toldBy(account -> share.equals(share(account, told, sides)))
                        .ifPresent(part -> parts.put(share, part));
            }
            return parts.isEmpty() ? Map.of(UNKNOWN, told) : parts;
        }
    };

    public static final String SOURCE = "the source's side";
    public static final String TARGET = "the target's side";
    public static final String THIRD = "third parties";
    public static final String UNKNOWN = "unknown";

    /** The parts that an event counts in, by name, and as it is told there. */
    abstract Map<String, Sourced> parts(Sourced told, Sides sides);

    private static String share(Account account, Sourced told, Sides sides) {
        Optional<String> teller = account.teller();
        if (teller.isEmpty()) {
            return UNKNOWN;
        }
        LocalDate day = told.event().when().start();
        Side source = sides.acting(told.event()).orElseThrow();
        if (source.holds(teller.get(), day)) {
            return SOURCE;
        }
        return sides.other(source).holds(teller.get(), day) ? TARGET : THIRD;
    }

    /** As written in data: {@code "field"}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return code();
    }
}
