package org.entente.app.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.engine.merging.Telling;

/**
 * Reports as merging sees them. Those last asked for stay in memory, for the next batch of a corpus looks at many of them
 * again: {@value #MOST}, 80 MB if they are short. Who changes articles forgets them.
 */
final class Tellings {
    static final int MOST = 48_000;

    /** Where a report stands. */
    record Key(String article, int ordinal) {}

    private static final String SQL =
            """
            WITH wanted AS (SELECT unnest(?::VARCHAR[]) AS article, unnest(?::INTEGER[]) AS ordinal),
            articles AS (SELECT unnest(?::VARCHAR[])),
            said AS (
                SELECT article, ordinal, string_agg(DISTINCT sentence, chr(10) ORDER BY sentence) AS sentences
                FROM (SELECT * FROM evidence WHERE article IN (%1$s)) SEMI JOIN wanted USING (article, ordinal)
                GROUP BY ALL),
            counted AS (
                SELECT article, ordinal, string_agg(concat_ws(chr(9), kind, value, most, unit), chr(10)
                    ORDER BY span_begin, kind, value) AS quantities
                FROM (SELECT * FROM quantity WHERE article IN (%1$s)) SEMI JOIN wanted USING (article, ordinal)
                GROUP BY ALL),
            told AS (
                SELECT * FROM (SELECT * FROM report WHERE article IN (%1$s))
                    SEMI JOIN wanted USING (article, ordinal))
            SELECT told.article, told.ordinal, told.id, source_code, source_sector, source_name, target_code,
                target_sector, target_name, code, label, plover_type, plover_mode, quad, goldstein, plover_score, status,
                start_date, end_date, date_precision, basis, told.place, country, sentences, words, quantities, article.published
            FROM told JOIN article ON article.id = told.article
                LEFT JOIN said ON said.article = told.article AND said.ordinal = told.ordinal
                LEFT JOIN counted ON counted.article = told.article AND counted.ordinal = told.ordinal
                LEFT JOIN (SELECT * FROM wording WHERE article IN (%1$s)) wording
                    ON wording.article = told.article AND wording.ordinal = told.ordinal
            """;

    private final Database db;
    private final LinkedHashMap<Key, Telling> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Telling> eldest) {
            return size() > MOST;
        }
    };

    Tellings(Database db) {
        this.db = db;
    }

    /** Those of the reports that are in the store. */
    Map<Key, Telling> of(Collection<Key> reports) {
        Map<Key, Telling> all = new HashMap<>();
        Set<Key> unknown = new HashSet<>();
        for (Key report : reports) {
            Telling telling = known.get(report);
            if (telling == null) {
                unknown.add(report);
            } else {
                all.put(report, telling);
            }
        }
        if (!unknown.isEmpty()) {
            Map<Key, Telling> read = read(unknown);
            all.putAll(read);
            keep(read, all.keySet());
        }
        return all;
    }

    /** Where more are asked for than fit, some stay: were each to drive out another, none would be found again. */
    private void keep(Map<Key, Telling> read, Set<Key> asked) {
        if (asked.size() <= MOST) {
            known.putAll(read);
            return;
        }
        known.keySet().retainAll(asked);
        read.entrySet().stream()
                .limit(MOST - known.size())
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
    }

    /** What is known of the reports of these articles. */
    void forget(Set<String> articles) {
        if (!articles.isEmpty()) {
            known.keySet().removeIf(report -> articles.contains(report.article()));
        }
    }

    void forgetAll() {
        known.clear();
    }

    private Map<Key, Telling> read(Set<Key> reports) {
        Map<Key, Telling> read = new HashMap<>();
        List<String> articles = reports.stream().map(Key::article).distinct().toList();
        db.query(
                SQL.formatted(articles.size() <= ByKey.FEW ? Literals.of(articles) : "FROM articles"),
                row -> read.put(new Key(row.getString("article"), row.getInt("ordinal")), Told.telling(row)),
                reports.stream().map(Key::article).toList(),
                reports.stream().map(Key::ordinal).toList(),
                articles);
        return read;
    }
}
