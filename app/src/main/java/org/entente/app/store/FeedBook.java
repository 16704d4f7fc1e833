package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The feeds that are watched, and the items they told of. A new item is written down as waiting together with the state of
 * its feed, and what became of it together with its article: whatever breaks in between, it is neither lost nor coded
 * twice.
 */
public final class FeedBook {
    /** Why there is no article of an item, or not yet. */
    public record Missing(String address, FeedItemRow.State state, String reason, String detail, int tries) {}

    private static final String WAITING =
            """
            SELECT feed_item.*, feed.title AS outlet
            FROM feed_item JOIN feed ON feed.address = feed_item.feed
            WHERE feed_item.state = 'waiting' AND feed_item.feed IN (SELECT unnest(string_split(?, chr(10))))
            QUALIFY row_number() OVER (PARTITION BY host ORDER BY tries, feed_item.seen, ordinal) <= ?
            ORDER BY tries, feed_item.seen, ordinal
            """;

    private static final String SETTLE =
            """
            UPDATE feed_item SET state = ?, reason = ?, detail = ?, tries = ?, tried = ?, article = ?,
                content = CASE WHEN ? = 'waiting' THEN content END
            WHERE key = ?
            """;

    private final Database db;

    FeedBook(Database db) {
        this.db = db;
    }

    /** All feeds that were ever asked for, by address. */
    public List<FeedRow> feeds() {
        return db.query("SELECT * FROM feed ORDER BY address", FeedBook::feed);
    }

    /** How many items of each feed are in each state, by the feed's address and the state. */
    public Map<String, Map<FeedItemRow.State, Long>> counts() {
        Map<String, Map<FeedItemRow.State, Long>> counts = new HashMap<>();
        db.query(
                "SELECT feed, state, count(*) AS items FROM feed_item GROUP BY feed, state",
                row -> counts.computeIfAbsent(row.getString("feed"), feed -> new HashMap<>())
                        .put(FeedItemRow.State.of(row.getString("state")), row.getLong("items")));
        return counts;
    }

    /** Puts a feed on the list, to be asked for soon; whether it was not there. */
    public boolean add(String address) {
        boolean there = !db.query("SELECT 1 FROM feed WHERE address = ?", row -> 1, address)
                .isEmpty();
        if (!there) {
            polled(FeedRow.of(address), List.of());
        }
        return !there;
    }

    /** Takes a feed off the list. What it told stays known, but for what was still to be asked for. */
    public void remove(String address) {
        db.inTransaction(() -> {
            db.update("DELETE FROM feed WHERE address = ?", address);
            db.update("DELETE FROM feed_item WHERE feed = ? AND state = 'waiting'", address);
        });
    }

    /** The last items of a feed that were left out or wait for another try, with the reasons: at most so many. */
    public List<Missing> missing(String address, int most) {
        return db.query(
                """
                SELECT address, state, reason, detail, tries FROM feed_item
                WHERE feed = ? AND detail <> '' ORDER BY tried DESC NULLS LAST, ordinal LIMIT ?
                """,
                row -> new Missing(
                        row.getString("address"),
                        FeedItemRow.State.of(row.getString("state")),
                        row.getString("reason"),
                        row.getString("detail"),
                        row.getInt("tries")),
                address,
                most);
    }

    /** Those of the keys that name an item of any feed. */
    public Set<String> known(List<String> keys) {
        return new HashSet<>(db.query(
                "SELECT key FROM feed_item WHERE key IN (SELECT unnest(string_split(?, chr(10))))",
                row -> row.getString(1),
                String.join("\n", keys)));
    }

    /** A feed was asked for: how it stands, and its items that were not known before, in its order. */
    public void polled(FeedRow feed, List<FeedItemRow> fresh) {
        db.inTransaction(() -> {
            db.update("DELETE FROM feed WHERE address = ?", feed.address());
            db.insert(
                    "INSERT INTO feed VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    List.<Object[]>of(values(feed)));
            List<Object[]> rows = new ArrayList<>();
            for (FeedItemRow item : fresh) {
                rows.add(waiting(item, rows.size()));
            }
            db.append("feed_item", rows);
        });
    }

    /** Items of these feeds whose pages are to be asked for, oldest first; of each host at most so many. */
    public List<FeedItemRow> waiting(List<String> feeds, int mostOfAHost) {
        return db.query(WAITING, FeedBook::item, String.join("\n", feeds), mostOfAHost);
    }

    /** Writes down what became of items. */
    public void settle(List<FeedItemRow.Outcome> outcomes, Instant now) {
        db.inTransaction(() -> db.insert(
                SETTLE,
                outcomes.stream()
                        .map(o -> new Object[] {
                            o.state().code(),
                            o.reason(),
                            o.detail(),
                            o.tries(),
                            time(Optional.of(now)),
                            o.article().orElse(null),
                            o.state().code(),
                            o.key()
                        })
                        .toList()));
    }

    private static Object[] values(FeedRow feed) {
        return new Object[] {
            feed.address(),
            feed.kind(),
            feed.title(),
            feed.location(),
            feed.state().code(),
            feed.detail(),
            feed.etag(),
            feed.lastModified(),
            time(feed.lastTry()),
            time(feed.lastSuccess()),
            feed.failures(),
            time(feed.notBefore()),
            time(feed.nextTry()),
            feed.seen(),
            feed.fresh()
        };
    }

    private static Object[] waiting(FeedItemRow item, int ordinal) {
        return new Object[] {
            item.key(),
            item.feed(),
            ordinal,
            item.address(),
            item.host(),
            item.title(),
            item.date(),
            item.content().orElse(null),
            time(Optional.of(item.seen())),
            null,
            0,
            FeedItemRow.State.WAITING.code(),
            "",
            "",
            null
        };
    }

    private static FeedRow feed(ResultSet row) throws SQLException {
        return new FeedRow(
                row.getString("address"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("location"),
                FeedRow.State.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT)),
                row.getString("detail"),
                row.getString("etag"),
                row.getString("last_modified"),
                instant(row, "last_try"),
                instant(row, "last_success"),
                row.getInt("failures"),
                instant(row, "not_before"),
                instant(row, "next_try"),
                row.getLong("seen"),
                row.getLong("fresh"));
    }

    private static FeedItemRow item(ResultSet row) throws SQLException {
        return new FeedItemRow(
                row.getString("key"),
                row.getString("feed"),
                row.getString("address"),
                row.getString("host"),
                row.getString("title"),
                row.getString("outlet"),
                row.getString("published"),
                Optional.ofNullable(row.getString("content")),
                instant(row, "seen").orElseThrow(),
                row.getInt("tries"));
    }

    private static LocalDateTime time(Optional<Instant> instant) {
        return instant.map(i -> LocalDateTime.ofInstant(i, ZoneOffset.UTC)).orElse(null);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(t -> t.toInstant(ZoneOffset.UTC));
    }
}
