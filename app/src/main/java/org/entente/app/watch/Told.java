package org.entente.app.watch;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.app.store.FeedItemRow.State;

/** What one round brought from one feed, counted as it goes on. */
final class Told {
    private final String feed;
    private final Map<State, Integer> counts = new EnumMap<>(State.class);
    private int fresh;
    private String failure = "";
    private String note = "";
    private String items = "not due yet";

    Told(String feed) {
        this.feed = feed;
    }

    void asked(long items, int newOnes, String why, String leftOut) {
        fresh = newOnes;
        failure = why;
        note = leftOut;
        this.items = failed() ? why : items + " items, " + newOnes + " new";
    }

    /** It is not asked for, and why. */
    void left(String why) {
        items = why;
    }

    void became(State state) {
        counts.merge(state, 1, Integer::sum);
    }

    int count(State state) {
        return counts.getOrDefault(state, 0);
    }

    boolean failed() {
        return !failure.isEmpty();
    }

    /** Whether there is more to tell than that nothing is new. */
    boolean isNews() {
        return failed() || !note.isEmpty() || fresh > 0 || !counts.isEmpty();
    }

    /** {@code "https://example.org/feed: 30 items, 3 new; 2 coded, 1 skipped"}. */
    String line() {
        String became = counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return feed + ": "
                + List.of(items, became, note).stream()
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; "));
    }
}
