package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A round of review: events drawn by lot for people to judge.
 *
 * @param made UTC
 * @param coders how many people are to judge each event
 * @param size how many events were drawn
 */
public record ReviewRound(int number, LocalDateTime made, Terms terms, int size, long population) {
    /** The most events of a round. */
    public static final int MOST = 10_000;

    /**
     * What is drawn.
     *
     * @param coders how many people are to judge each event, at least 1
     * @param stratified whether each type is drawn as often as the others
     * @param actorA only events in which this code acts or is acted upon
     * @param actorB only those between that one and this one
     * @param type only events of this type: {@code "SANCTION"}, {@code "STATEMENT"}
     * @param size how many events at most
     */
    public record Terms(
            String name,
            long seed,
            int coders,
            boolean stratified,
            Optional<String> actorA,
            Optional<String> actorB,
            Optional<String> type,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            int size) {
        public Terms {
            if (name.isBlank() || coders < 1 || size < 1 || size > MOST) {
                throw new IllegalArgumentException(
                        "a review needs a name, coders and events: " + name + ", " + coders + ", " + size);
            }
            if (actorB.isPresent() && actorA.isEmpty()) {
                throw new IllegalArgumentException("one side without the other: " + actorB);
            }
        }

        /** All events, for one coder. */
        public static Terms of(String name, long seed, int size) {
            return new Terms(
                    name,
                    seed,
                    1,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    size);
        }

        /** The same for so many coders. */
        public Terms forCoders(int number) {
            return new Terms(name, seed, number, stratified, actorA, actorB, type, from, to, size);
        }
    }

    static final String SELECT =
            """
            SELECT review.*, (SELECT count(*) FROM review_item WHERE review_item.review = review.number) AS size
            FROM review
            """;

    static ReviewRound of(ResultSet row) throws SQLException {
        Terms terms = new Terms(
                row.getString("name"),
                row.getLong("seed"),
                row.getInt("coders"),
                row.getBoolean("stratified"),
                given(row, "actor_a"),
                given(row, "actor_b"),
                given(row, "plover_type"),
                EventRow.day(row, "first_day"),
                EventRow.day(row, "last_day"),
                Math.max(1, row.getInt("size")));
        return new ReviewRound(
                row.getInt("number"),
                row.getObject("made", LocalDateTime.class),
                terms,
                row.getInt("size"),
                row.getLong("population"));
    }

    private static Optional<String> given(ResultSet row, String column) throws SQLException {
        return Optional.of(row.getString(column)).filter(text -> !text.isEmpty());
    }
}
