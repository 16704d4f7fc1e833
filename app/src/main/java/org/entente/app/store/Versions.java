package org.entente.app.store;

/**
 * What a store holds, as a number: made of counts that DuckDB keeps, of the last run, and of what people have said, so
 * that nothing has to be written for it and nobody waits for anybody.
 */
final class Versions {
    private static final String SQL =
            """
            SELECT hash(
                (SELECT count(*) FROM article), (SELECT count(*) FROM coded_event), (SELECT count(*) FROM imported),
                (SELECT coalesce(max(number), 0) FROM run),
                (SELECT coalesce(string_agg(key || '=' || value, ';' ORDER BY key), '') FROM meta))::VARCHAR
            """;

    private Versions() {}

    static long of(Database db) {
        return Long.parseUnsignedLong(db.query(SQL, row -> row.getString(1)).get(0));
    }
}
