package org.entente.app.store;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * An article that a feed told of.
 *
 * @param key names its page; the same in all feeds
 * @param feed the feed's address, as the user names it
 * @param outlet the feed's title
 * @param date of publication as the feed has it, or empty
 * @param content the whole text, as HTML, if the feed has it
 * @param seen when the feed told of it first
 * @param tries how often its page was asked for
 */
public record FeedItemRow(
        String key,
        String feed,
        String address,
        String host,
        String title,
        String outlet,
        String date,
        Optional<String> content,
        Instant seen,
        int tries) {
    /** What became of an item. */
    public enum State {
        /** Its page is to be asked for, for the first time or again. */
        WAITING,
        CODED,
        /** Nearly the same as another article, kept and not coded. */
        COPY,
        /** In a language that is not read, kept and not coded. */
        UNREAD,
        /** The article was in the store already. */
        KNOWN,
        SKIPPED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * What became of one.
     *
     * @param reason code of the reason why it was skipped, or empty
     * @param article its id in the store, if it is there
     */
    public record Outcome(String key, State state, String reason, String detail, int tries, Optional<String> article) {}
}
