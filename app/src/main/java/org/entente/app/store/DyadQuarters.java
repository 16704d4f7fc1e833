package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.engine.course.CourseModel;
import org.entente.engine.course.Pool;
import org.entente.engine.course.Quarter;

/**
 * The dated deeds of dyads by quarters, in one pass over the events of an origin: what {@link Quarter} is for deeds in
 * memory. Sums are of decimals, so that they are the same in whatever order the rows come.
 */
final class DyadQuarters {
    /** The busiest dyads are enough to say what dyads are like. */
    private static final int MOST = 1000;

    private static final String SQL =
            """
            WITH score AS (
                SELECT unnest(?::VARCHAR[]) AS code, unnest(?::VARCHAR[])::DECIMAL(9, 4) AS score),
            told AS (
                SELECT least(source_code, target_code) AS a, greatest(source_code, target_code) AS b,
                    start_date + ((end_date - start_date) // 2)::INTEGER AS middle, code
                FROM event
                WHERE origin = ? AND status IN ('happened', 'ongoing') AND date_precision IN ('day', 'month')
                    AND source_code <> '---' AND target_code <> '---' AND source_code <> target_code
                    AND end_date - start_date <= 92
                    AND (?::DATE IS NULL OR article = ''
                        OR article IN (SELECT id FROM article WHERE published <= ?::DATE))),
            deed AS (
                SELECT a, b, (middle - ?::DATE) // 7 AS week, score FROM told JOIN score USING (code)
                WHERE middle BETWEEN ?::DATE AND ?::DATE),
            busy AS (
                SELECT a, b FROM deed GROUP BY ALL HAVING count(*) >= %d ORDER BY count(*) DESC, a, b LIMIT %d),
            weekly AS (
                SELECT a, b, week, count(*) AS n, sum(score)::DOUBLE / count(*) AS mean,
                    greatest(0, sum(score * score)::DOUBLE - sum(score)::DOUBLE * sum(score)::DOUBLE / count(*)) AS squares
                FROM deed SEMI JOIN busy USING (a, b) GROUP BY ALL),
            pair AS (
                SELECT *, week - lag(week) OVER near AS gap, mean - lag(mean) OVER near AS off,
                    1.0::DOUBLE / n + 1.0::DOUBLE / lag(n) OVER near AS inverse
                FROM weekly WINDOW near AS (PARTITION BY a, b ORDER BY week)),
            weighed AS (
                SELECT *, CASE WHEN gap <= 4 THEN 1 / (%s::DOUBLE + inverse) ELSE 0 END AS p FROM pair)
            SELECT a, b, week // 13 AS quarter, sum(n)::INTEGER AS deeds,
                sum((n * mean)::DECIMAL(18, 6))::DOUBLE / sum(n) AS mean,
                sum(squares::DECIMAL(18, 6))::DOUBLE AS squares, (sum(n) - count(*))::INTEGER AS freedom,
                sum(n * n)::DOUBLE AS clusters,
                coalesce(sum((p * off * off)::DECIMAL(18, 6)), 0)::DOUBLE AS near,
                coalesce(sum((p * inverse)::DECIMAL(18, 6)), 0)::DOUBLE AS near_inverse,
                sum(p::DECIMAL(18, 6))::DOUBLE AS near_weight,
                coalesce(sum((p * gap)::DECIMAL(18, 6)), 0)::DOUBLE AS near_gap
            FROM weighed GROUP BY ALL ORDER BY a, b, quarter
            """
                    .formatted(Pool.LEAST_DEEDS, MOST, Quarter.ROUGH);

    private record Row(String dyad, Quarter quarter) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getString("a") + " " + row.getString("b"),
                    new Quarter(
                            row.getInt("quarter"),
                            row.getInt("deeds"),
                            row.getDouble("mean"),
                            row.getDouble("squares"),
                            row.getInt("freedom"),
                            row.getDouble("clusters"),
                            row.getDouble("near"),
                            row.getDouble("near_inverse"),
                            row.getDouble("near_weight"),
                            row.getDouble("near_gap")));
        }
    }

    private DyadQuarters() {}

    /** All dyads of an origin with enough deeds; a code without a score is left out. */
    static Pool pool(
            Database db, String origin, Map<String, Double> scores, LocalDate until, Optional<LocalDate> known) {
        List<String> codes = List.copyOf(scores.keySet());
        List<Double> values = codes.stream().map(scores::get).toList();
        LocalDate published = known.orElse(null);
        LocalDate first = CourseModel.FIRST;
        Pool pool = new Pool();
        List<Quarter> dyad = new ArrayList<>();
        String of = "";
        for (Row row : db.query(SQL, Row::of, codes, values, origin, published, published, first, first, until)) {
            if (!row.dyad.equals(of)) {
                pool.add(dyad);
                dyad.clear();
                of = row.dyad;
            }
            dyad.add(row.quarter);
        }
        pool.add(dyad);
        return pool;
    }
}
