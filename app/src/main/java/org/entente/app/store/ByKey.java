package org.entente.app.store;

import java.util.Collection;
import java.util.List;

/** Rows by the keys they have: a few by an index, many by looking through the table once. */
final class ByKey {
    /**
     * Of so many keys an index is the quicker way, whatever the table: measured with a store of three million events. It
     * is as many as DuckDB itself asks an index for.
     */
    static final int FEW = 2_000;

    private ByKey() {}

    /** @param sql with {@code IN (%s)}, where the keys are to stand, and no other question mark */
    static <T> List<T> query(Database db, String sql, Collection<String> keys, Database.Row<T> row) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return keys.size() <= FEW
                ? db.query(sql.formatted(Literals.of(keys)), row)
                : db.query(sql.formatted("SELECT unnest(?::VARCHAR[])"), row, keys);
    }
}
