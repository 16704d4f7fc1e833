package org.entente.app.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.app.store.FeedItemRow.State;
import org.entente.app.store.FeedRow;

/** How each feed that was watched is doing, for {@code doctor}. */
final class FeedReport {
    private FeedReport() {}

    /** {@code "3, of them 1 failing, 1 gone"}. */
    static String summary(List<FeedRow> feeds) {
        return feeds.size()
                + count(feeds, FeedRow.State.FAILING, ", of them ")
                + count(feeds, FeedRow.State.GONE, isAny(feeds, FeedRow.State.FAILING) ? ", " : ", of them ");
    }

    /** @param items how many of its items are in which state */
    static String line(FeedRow feed, Map<State, Long> items) {
        return switch (feed.state()) {
            case NEW -> "not asked for yet";
            case GONE -> "gone for good: " + feed.detail() + "; take it out of the list";
            case FAILING -> "failing: " + feed.detail() + "; " + tries(feed) + ", next " + time(feed.nextTry());
            case GOOD ->
                feed.kind() + ", last read " + time(feed.lastSuccess()) + ", next " + time(feed.nextTry())
                        + became(items);
        };
    }

    private static String tries(FeedRow feed) {
        String since = feed.lastSuccess().isPresent() ? time(feed.lastSuccess()) : "it was never read";
        return feed.failures()
                + (feed.failures() == 1 ? " try since " : " tries since ")
                + (feed.lastSuccess().isPresent() ? "it was read " : "")
                + since;
    }

    private static String became(Map<State, Long> items) {
        return items.isEmpty()
                ? "; no items"
                : new EnumMap<>(items)
                        .entrySet().stream()
                                .map(e -> e.getValue() + " " + e.getKey().code())
                                .collect(Collectors.joining(", ", "; ", ""));
    }

    private static boolean isAny(List<FeedRow> feeds, FeedRow.State state) {
        return feeds.stream().anyMatch(feed -> feed.state() == state);
    }

    private static String count(List<FeedRow> feeds, FeedRow.State state, String before) {
        long count = feeds.stream().filter(feed -> feed.state() == state).count();
        return count == 0 ? "" : before + count + " " + state.name().toLowerCase(Locale.ROOT);
    }

    private static String time(Optional<Instant> time) {
        return time.map(t -> t.truncatedTo(ChronoUnit.SECONDS).toString()).orElse("never");
    }
}
