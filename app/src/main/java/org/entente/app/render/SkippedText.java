package org.entente.app.render;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.exchange.in.Faults;

/**
 * What was left out, a line each: the first {@value #LISTED} for each reason with place, fault and remedy, in the order
 * in which they came; below them how many more there are. A web archive has thousands of front pages, and one broken
 * file among them must be seen.
 */
public final class SkippedText {
    /** So many are listed for each reason. */
    public static final int LISTED = Faults.KEPT;

    private SkippedText() {}

    /** @param rest where those that are not listed can be looked up: {@code "in the table skipped"} */
    public static String of(List<Skipped> all, String rest) {
        return of(all, all.stream().collect(Collectors.groupingBy(Skipped::reason, Collectors.counting())), rest);
    }

    /**
     * Of what was counted, but kept only in part.
     *
     * @param first the first {@value #LISTED} for each reason, or more
     * @param counts how many there are in all
     */
    public static String of(List<Skipped> first, Map<Reason, Long> counts) {
        return of(first, counts, "");
    }

    /** @param rest where more of them can be looked up, or nothing */
    public static String of(List<Skipped> first, Map<Reason, Long> counts, String rest) {
        StringBuilder out = new StringBuilder();
        String where = rest.isEmpty() ? "" : " (" + rest + ")";
        Map<Reason, Integer> listed = new EnumMap<>(Reason.class);
        for (Skipped skipped : first) {
            if (listed.merge(skipped.reason(), 1, Integer::sum) <= LISTED) {
                out.append(skipped.line()).append('\n');
            }
        }
        new TreeMap<>(counts).forEach((reason, count) -> {
            if (count > LISTED) {
                out.append(String.format(
                        Locale.ROOT,
                        "and %,d more: %s; %s%s\n",
                        count - LISTED,
                        reason.code(),
                        reason.remedy(),
                        where));
            }
        });
        return out.toString();
    }
}
