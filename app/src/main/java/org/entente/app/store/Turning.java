package org.entente.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns pages of a list that goes from the newest day to the oldest, then to what has no day, and by id within a day. Each
 * page is asked for by where the last one ended, so that the thousandth costs no more than the first. What has no day is
 * asked for by itself: else no row group could be passed over by its days.
 *
 * @param select the columns and the table: {@code "SELECT id, day FROM t"}
 * @param day the column of the day
 * @param id the column or value of the id
 */
record Turning(String select, String day, String id) {
    /** At most so many rows that come after a place and meet a condition, in order. */
    <T> List<T> page(Database db, EventFilter.Condition which, Optional<After> after, int limit, Database.Row<T> row) {
        List<T> page = new ArrayList<>();
        if (after.map(place -> place.day().isPresent()).orElse(true)) {
            page.addAll(dated(db, which, after, limit, row));
        }
        if (page.size() < limit) {
            Optional<After> undated = after.filter(place -> place.day().isEmpty());
            page.addAll(undated(db, which, undated, limit - page.size(), row));
        }
        return page;
    }

    private <T> List<T> dated(
            Database db, EventFilter.Condition which, Optional<After> after, int limit, Database.Row<T> row) {
        List<Object> values = new ArrayList<>(which.values());
        String beyond = "";
        if (after.isPresent()) {
            beyond = " AND %s <= ? AND (%s < ? OR %s > ?)".formatted(day, day, id);
            Object last = after.get().day().orElseThrow();
            values.addAll(List.of(last, last, after.get().id()));
        }
        String all = "%s WHERE %s AND %s IS NOT NULL%s".formatted(select, which.sql(), day, beyond);
        String inOrder = " ORDER BY %s DESC, %s LIMIT %d".formatted(day, id, limit);
        String table = select.substring(select.lastIndexOf(" FROM ") + " FROM ".length());
        return Backwards.find(db, table, day, after.flatMap(After::day), limit, (since, first) -> {
            List<Object> with = new ArrayList<>(values);
            with.addAll(first);
            return db.query(all + " AND " + since + inOrder, row, with.toArray());
        });
    }

    private <T> List<T> undated(
            Database db, EventFilter.Condition which, Optional<After> after, int limit, Database.Row<T> row) {
        List<Object> values = new ArrayList<>(which.values());
        after.ifPresent(place -> values.add(place.id()));
        String sql = "%s WHERE %s AND %s IS NULL%s ORDER BY %s LIMIT %d"
                .formatted(select, which.sql(), day, after.isPresent() ? " AND " + id + " > ?" : "", id, limit);
        return db.query(sql, row, values.toArray());
    }
}
