package org.entente.app.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One article and what was read in it, as it stands in the tables: to see whether new rows say the same.
 *
 * @param article its row of {@code article}
 * @param read its rows of each other table, in their order
 */
record StoredRows(List<Object> article, Map<String, List<List<Object>>> read) {
    private static final int COPY_OF = 8;
    private static final int PLACE = 11;
    private static final int LEXICON = 15;
    private static final int EVENT_OF_REPORT = 3;

    /** Those of the articles that are there, by id. */
    static Map<String, StoredRows> of(Database db, List<String> ids) {
        Map<String, StoredRows> stored = new HashMap<>();
        db.query("SELECT * FROM article WHERE id IN (SELECT unnest(?::VARCHAR[]))", Database.VALUES, ids)
                .forEach(row -> stored.put((String) row[0], new StoredRows(Arrays.asList(row), new HashMap<>())));
        if (!stored.isEmpty()) {
            ArticleRows.READ.forEach(table -> addTo(stored, table, db));
        }
        return stored;
    }

    private static void addTo(Map<String, StoredRows> stored, String table, Database db) {
        String sql = "SELECT * FROM " + table + " WHERE article IN (SELECT unnest(?::VARCHAR[])) ORDER BY rowid";
        for (Object[] row : db.query(sql, Database.VALUES, stored.keySet())) {
            stored.get((String) row[0])
                    .read()
                    .computeIfAbsent(table, name -> new ArrayList<>())
                    .add(comparable(table, row));
        }
    }

    /** Whether the same was read, whatever events its reports belong to. */
    boolean readsLike(ArticleRows rows) {
        return ArticleRows.READ.stream().allMatch(table -> read.getOrDefault(table, List.of())
                .equals(rows.of(table).stream()
                        .map(row -> comparable(table, row))
                        .toList()));
    }

    /** Whether the row of {@code article} is the same but for the lexicon, and where it was found last. */
    boolean isArticleOf(ArticleRows rows) {
        List<Object> other = new ArrayList<>(Arrays.asList(rows.article));
        other.set(PLACE, article.get(PLACE));
        other.set(LEXICON, article.get(LEXICON));
        return article.equals(other);
    }

    Optional<String> copyOf() {
        return Optional.ofNullable((String) article.get(COPY_OF));
    }

    String lexicon() {
        return (String) article.get(LEXICON);
    }

    private static List<Object> comparable(String table, Object[] row) {
        Object[] values = row.clone();
        if (table.equals("report")) {
            values[EVENT_OF_REPORT] = null;
        }
        return Arrays.asList(values);
    }
}
