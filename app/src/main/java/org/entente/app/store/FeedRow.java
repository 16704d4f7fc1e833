package org.entente.app.store;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of a feed.
 *
 * @param address as the user names it
 * @param kind {@code rss}, {@code atom}, {@code json}, {@code sitemap} or {@code sitemap_index}; empty before it was read
 * @param title as it says itself; empty before it was read
 * @param location where it is now, if it moved for good; else {@code address}
 * @param detail why the last try failed; empty if it did not
 * @param etag of the copy read last, or empty
 * @param lastModified of the copy read last, or empty
 * @param failures tries in a row that failed
 * @param notBefore when the feed or its server wishes to be asked again
 * @param nextTry when it will be, if the watch goes on
 * @param seen items in the copy read last
 * @param fresh those of them that were new
 */
public record FeedRow(
        String address,
        String kind,
        String title,
        String location,
        State state,
        String detail,
        String etag,
        String lastModified,
        Optional<Instant> lastTry,
        Optional<Instant> lastSuccess,
        int failures,
        Optional<Instant> notBefore,
        Optional<Instant> nextTry,
        long seen,
        long fresh) {
    /** How a feed is doing. */
    public enum State {
        /** Not asked for yet. */
        NEW,
        GOOD,
        FAILING,
        /** Gone for good; not asked for any more. */
        GONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A feed nobody asked for yet. */
    public static FeedRow of(String address) {
        return new FeedRow(
                address,
                "",
                "",
                address,
                State.NEW,
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                0,
                0);
    }

    /** The same, with so many new items. */
    public FeedRow withFresh(long items) {
        return new FeedRow(
                address,
                kind,
                title,
                location,
                state,
                detail,
                etag,
                lastModified,
                lastTry,
                lastSuccess,
                failures,
                notBefore,
                nextTry,
                seen,
                items);
    }
}
