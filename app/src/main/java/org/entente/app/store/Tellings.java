package org.entente.app.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.entente.engine.merging.Telling;

/**
 * The reports of articles as merging sees them, by article and ordinal. Those last asked for stay in memory, for the next
 * batch of a corpus looks at many of them again: {@value #MOST} articles, 80 MB at six short reports each. Who changes
 * articles forgets them.
 */
final class Tellings {
    private static final int MOST = 8_000;

    private static final String SQL =
            """
            WITH wanted AS (SELECT unnest(?::VARCHAR[]) AS article),
            said AS (
                SELECT article, ordinal, string_agg(DISTINCT sentence, chr(10) ORDER BY sentence) AS sentences
                FROM evidence WHERE article IN (FROM wanted) GROUP BY ALL),
            counted AS (
                SELECT article, ordinal, string_agg(concat_ws(chr(9), kind, value, most, unit), chr(10)
                    ORDER BY span_begin, kind, value) AS quantities
                FROM quantity WHERE article IN (FROM wanted) GROUP BY ALL),
            told AS (SELECT * FROM report WHERE article IN (FROM wanted))
            SELECT told.article, told.ordinal, told.id, source_code, source_sector, source_name, target_code,
                target_sector, target_name, code, label, plover_type, plover_mode, quad, goldstein, plover_score, status,
                start_date, end_date, date_precision, basis, told.place, country, sentences, words, quantities, article.published
            FROM told JOIN article ON article.id = told.article
                LEFT JOIN said ON said.article = told.article AND said.ordinal = told.ordinal
                LEFT JOIN counted ON counted.article = told.article AND counted.ordinal = told.ordinal
                LEFT JOIN (SELECT * FROM wording WHERE article IN (SELECT article FROM wanted)) wording
                    ON wording.article = told.article AND wording.ordinal = told.ordinal
            """;

    private final Database db;
    private final LinkedHashMap<String, Map<Integer, Telling>> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<Integer, Telling>> eldest) {
            return size() > MOST;
        }
    };

    Tellings(Database db) {
        this.db = db;
    }

    /** All reports of these articles that are in the store. */
    Map<String, Map<Integer, Telling>> of(Collection<String> articles) {
        Map<String, Map<Integer, Telling>> all = new HashMap<>();
        Set<String> unknown = new HashSet<>();
        for (String article : articles) {
            Map<Integer, Telling> of = known.get(article);
            if (of == null) {
                unknown.add(article);
            } else {
                all.put(article, of);
            }
        }
        if (!unknown.isEmpty()) {
            Map<String, Map<Integer, Telling>> read = read(unknown);
            all.putAll(read);
            keep(read, all.keySet());
        }
        return all;
    }

    /** Where more are asked for than fit, some stay: were each to drive out another, none would be found again. */
    private void keep(Map<String, Map<Integer, Telling>> read, Set<String> asked) {
        if (asked.size() <= MOST) {
            known.putAll(read);
            return;
        }
        known.keySet().retainAll(asked);
        read.entrySet().stream()
                .limit(MOST - known.size())
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
    }

    void forget(Collection<String> articles) {
        articles.forEach(known::remove);
    }

    void forgetAll() {
        known.clear();
    }

    private Map<String, Map<Integer, Telling>> read(Set<String> articles) {
        Map<String, Map<Integer, Telling>> read = new HashMap<>();
        db.query(
                SQL,
                row -> read.computeIfAbsent(row.getString("article"), id -> new HashMap<>())
                        .put(row.getInt("ordinal"), Told.telling(row)),
                articles);
        return read;
    }
}
