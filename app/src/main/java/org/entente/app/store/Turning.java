package org.entente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns pages of a list that goes from the newest day to the oldest, then to what has no day, and by id within a day. Each
 * page is asked for by where the last one ended, so that the thousandth costs no more than the first. It is looked for in
 * some days at a time, and in ever more of them where little is found: to order a table as a whole takes a hundred times
 * as long, and rows of a few days mostly lie together.
 *
 * @param columns of a row: {@code "id, day"}
 * @param table that has them
 * @param day the column of the day
 * @param id the column or value of the id
 */
record Turning(String columns, String table, String day, String id) {
    private static final int FIRST_DAYS = 8;
    private static final int WIDER = 8;
    private static final int MOST_DAYS = 5000;

    /**
     * At most so many rows that come after a place and meet a condition, in order.
     *
     * @param until no row of a later day meets the condition
     */
    <T> List<T> page(
            Database db,
            EventFilter.Condition which,
            Optional<LocalDate> until,
            Optional<After> after,
            int limit,
            Database.Row<T> row) {
        List<T> page = new ArrayList<>();
        if (after.map(place -> place.day().isPresent()).orElse(true)) {
            page.addAll(dated(db, which, until, after, limit, row));
        }
        if (page.size() < limit && until.isEmpty()) {
            Optional<After> undated = after.filter(place -> place.day().isEmpty());
            page.addAll(undated(db, which, undated, limit - page.size(), row));
        }
        return page;
    }

    private <T> List<T> dated(
            Database db,
            EventFilter.Condition which,
            Optional<LocalDate> until,
            Optional<After> after,
            int limit,
            Database.Row<T> row) {
        Optional<LocalDate> place = after.flatMap(After::day);
        LocalDate start = place.filter(p -> until.isEmpty() || p.isBefore(until.get()))
                .or(() -> until)
                .orElse(LocalDate.MAX);
        List<T> page = new ArrayList<>();
        Optional<LocalDate> last = newest(db, start);
        for (int days = FIRST_DAYS; last.isPresent() && page.size() < limit; days *= WIDER) {
            Optional<LocalDate> first =
                    days > MOST_DAYS ? Optional.empty() : Optional.of(last.get().minusDays(days - 1L));
            page.addAll(between(db, which, first, last.get(), after, limit - page.size(), row));
            last = first.flatMap(day -> newest(db, day.minusDays(1)));
        }
        return page;
    }

    /** The last day of any row that is not after this one: where there is none for years, none of them is looked at. */
    private Optional<LocalDate> newest(Database db, LocalDate start) {
        String sql = "SELECT max(" + day + ") AS day FROM " + table;
        return start.equals(LocalDate.MAX)
                ? db.query(sql, row -> EventRow.day(row, "day")).get(0)
                : db.query(sql + " WHERE " + day + " <= ?", row -> EventRow.day(row, "day"), start)
                        .get(0);
    }

    private <T> List<T> between(
            Database db,
            EventFilter.Condition which,
            Optional<LocalDate> first,
            LocalDate last,
            Optional<After> after,
            int limit,
            Database.Row<T> row) {
        StringBuilder sql = new StringBuilder("SELECT " + columns + " FROM " + table + " WHERE " + which.sql());
        List<Object> values = new ArrayList<>(which.values());
        sql.append(" AND ").append(day).append(" <= ?");
        values.add(last);
        first.ifPresent(from -> {
            sql.append(" AND ").append(day).append(" >= ?");
            values.add(from);
        });
        after.ifPresent(place -> {
            sql.append(" AND (%s < ? OR %s > ?)".formatted(day, id));
            values.add(place.day().orElseThrow());
            values.add(place.id());
        });
        sql.append(" ORDER BY %s DESC, %s LIMIT %d".formatted(day, id, limit));
        return db.query(sql.toString(), row, values.toArray());
    }

    private <T> List<T> undated(
            Database db, EventFilter.Condition which, Optional<After> after, int limit, Database.Row<T> row) {
        List<Object> values = new ArrayList<>(which.values());
        after.ifPresent(place -> values.add(place.id()));
        String sql = "SELECT %s FROM %s WHERE %s AND %s IS NULL%s ORDER BY %s LIMIT %d"
                .formatted(columns, table, which.sql(), day, after.isPresent() ? " AND " + id + " > ?" : "", id, limit);
        return db.query(sql, row, values.toArray());
    }
}
