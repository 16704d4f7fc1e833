package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.app.store.Listings.ArticleRow;

/** What people look at: lists from the newest on, page by page, and one event or article with all that is known of it. */
public final class Browse {
    /** An article that is a copy of another. */
    public record Copy(String of, ArticleRow article) {}

    private static final String CODED = "SELECT * FROM coded_event WHERE id = ?";

    /** What became of an event that people have rejected: the columns of an event as it was coded. */
    private static final String REJECTED =
            """
            SELECT told.*, 'coded' AS origin, NULL::DOUBLE AS given_score, coalesce(article.title, '') AS title,
                coalesce(article.outlet, '') AS outlet, article.published
            FROM (SELECT * FROM reviewed WHERE id = ?) told LEFT JOIN article ON article.id = told.article
            """;

    private static final String BY_NUMBER =
            "SELECT rowid AS row FROM imported WHERE origin = ? AND number = ? AND name IS NULL";

    private static final String BY_NAME = "SELECT rowid AS row FROM imported WHERE origin = ? AND name = ?";

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    private final Database db;

    Browse(Database db) {
        this.db = db;
    }

    /** The events that are wished for, the newest first, those without a date last. */
    public List<StoredEvent> events(EventWish wish, Optional<After> after, int limit) {
        return new NewestEvents(db).page(wish, after, limit);
    }

    /** The articles that are wished for, the newest first, those without a date last. */
    public List<ArticleRow> articles(ArticleWish wish, Optional<After> after, int limit) {
        return new NewestArticles(db).page(wish, after, limit);
    }

    /** The event of this id, be it one that people have rejected. */
    public Optional<WholeEvent> event(String id) {
        int colon = id.indexOf(':');
        return Optional.of(coded(id))
                .filter(found -> !found.isEmpty() || colon < 0)
                .orElseGet(() -> imported(id.substring(0, colon), id.substring(colon + 1)))
                .stream()
                .findFirst();
    }

    /** The id of the event that this report tells. */
    public Optional<String> eventOf(String report) {
        return db.query("SELECT event FROM report WHERE id = ?", row -> row.getString(1), report).stream()
                .findFirst();
    }

    /** The reports of an event with their articles, the earliest published first. */
    public List<ToldReport.In> reports(String event, int limit) {
        return new StoredReadings(db).telling(event, limit);
    }

    /** The article of this id, with all that was read in it. */
    public Optional<StoredReading> article(String id) {
        return new StoredReadings(db).of(id);
    }

    /** The copies of these articles, by date and id. */
    public List<Copy> copies(Collection<String> articles, int limit) {
        return new NewestArticles(db).copies(List.copyOf(articles), limit);
    }

    private List<WholeEvent> coded(String id) {
        List<WholeEvent> standing = new CodedEvents(db)
                .ofIds(List.of(id)).stream()
                        .flatMap(event ->
                                db.query(CODED, row -> whole(row, event, Store.CODED, Optional.empty()), id).stream())
                        .toList();
        return standing.isEmpty() ? db.query(REJECTED, Browse::joined, id) : standing;
    }

    /** @param called by what the data set calls it */
    private List<WholeEvent> imported(String origin, String called) {
        List<Long> rows = new ArrayList<>();
        if (NUMBER.matcher(called).matches()) {
            rows.addAll(db.query(BY_NUMBER, row -> row.getLong("row"), origin, Long.parseLong(called)));
        }
        if (rows.isEmpty()) {
            rows.addAll(db.query(BY_NAME, row -> row.getLong("row"), origin, called));
        }
        return rows.isEmpty() ? List.of() : db.query(NewestEvents.IMPORTED_ROWS.formatted(rows.get(0)), Browse::joined);
    }

    /** A row that has its article's columns as well. */
    private static WholeEvent joined(ResultSet row) throws SQLException {
        Optional<Double> given = Optional.ofNullable(row.getObject("given_score", Double.class));
        return whole(row, EventRow.event(row), row.getString("origin"), given);
    }

    private static WholeEvent whole(ResultSet row, StoredEvent event, String origin, Optional<Double> given)
            throws SQLException {
        return new WholeEvent(
                event,
                origin,
                given,
                row.getInt("articles"),
                row.getInt("copies"),
                row.getInt("outlets"),
                row.getInt("teller_countries"));
    }
}
