package org.entente.app.store;

import java.util.Collection;
import java.util.List;

/** Rows by the keys they have: a few by an index, many by looking through the table once. */
final class ByKey {
    /** A row by an index costs as much as some thousand in passing: of so many keys it is the quicker way. */
    static final int FEW = 500;

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
