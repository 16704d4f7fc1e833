package org.entente.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the articles of a store are, counted: by what became of them, by language, by outlet, by year of publication. Each
 * list has the most frequent first, but the years, which have the latest first.
 *
 * @param outlets the first of them; {@code outletCount} says how many there are
 */
public record Holdings(
        long articles,
        List<Count> states,
        List<Count> languages,
        List<Count> outlets,
        long outletCount,
        List<Count> years) {
    private static final int OUTLETS = 100;

    /** So many articles of one kind; {@code what} is empty where it is unknown. */
    public record Count(String what, long articles) {}

    private record Row(String by, Count count) {}

    /** One look at four narrow columns, and their numbers by every one of them. */
    private static final String SQL =
            """
            SELECT CASE WHEN grouping(state) = 0 THEN 'state' WHEN grouping(language) = 0 THEN 'language'
                    WHEN grouping(outlet) = 0 THEN 'outlet' ELSE 'year' END AS by_what,
                coalesce(state, language, outlet, year::VARCHAR, '') AS what, count(*) AS articles
            FROM (SELECT state, language, outlet, year(published) AS year FROM article)
            GROUP BY GROUPING SETS ((state), (language), (outlet), (year))
            ORDER BY by_what, CASE WHEN by_what = 'year' THEN what END DESC, articles DESC, what
            """;

    static Holdings of(Database db) {
        List<Row> rows = db.query(
                SQL,
                row -> new Row(row.getString("by_what"), new Count(row.getString("what"), row.getLong("articles"))));
        List<Count> states = counts(rows, "state").toList();
        List<Count> outlets = new ArrayList<>(counts(rows, "outlet").toList());
        return new Holdings(
                states.stream().mapToLong(Count::articles).sum(),
                states,
                counts(rows, "language").toList(),
                List.copyOf(outlets.subList(0, Math.min(OUTLETS, outlets.size()))),
                outlets.size(),
                counts(rows, "year").toList());
    }

    private static Stream<Count> counts(List<Row> rows, String by) {
        return rows.stream().filter(row -> row.by().equals(by)).map(Row::count);
    }
}
