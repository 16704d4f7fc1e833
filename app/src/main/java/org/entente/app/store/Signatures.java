package org.entente.app.store;

import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.likeness.Fingerprint;
import org.entente.engine.likeness.Signature;
import org.entente.engine.ontology.Article;

/**
 * The signatures of the coded articles. They are searched by a join that reads all of them, once for a batch: it needs
 * no index that would have to be held in memory or kept in step.
 */
final class Signatures {
    /** Of stories written to one pattern there may be thousands; those that share most keys will do. */
    static final int MOST = 8;

    private static final String SHARED =
            """
            WITH sought AS (
                SELECT unnest(?::VARCHAR[]) AS seeker, unnest(?::VARCHAR[])::BIGINT AS key),
            signed AS (
                SELECT article, unnest(keys::BIGINT[]) AS key FROM signature)
            SELECT seeker, article, count(*) AS shared
            FROM signed JOIN sought USING (key)
            WHERE article <> seeker
            GROUP BY seeker, article
            QUALIFY row_number() OVER (PARTITION BY seeker ORDER BY shared DESC, article) <= ?
            ORDER BY seeker, shared DESC, article
            """;

    private static final String DETAILS =
            """
            SELECT id, published, title, text, fingerprint
            FROM article JOIN signature ON signature.article = article.id
            WHERE id IN (SELECT unnest(?::VARCHAR[]))
            """;

    private record Shared(String seeker, String article, int keys) {}

    private final Database db;

    Signatures(Database db) {
        this.db = db;
    }

    /** For each seeker's id the articles that share keys with it, those that share most first; itself is not among them. */
    Map<String, List<Likely>> like(Map<String, long[]> seekers) {
        List<Shared> shared = shared(seekers);
        if (shared.isEmpty()) {
            return Map.of();
        }
        Map<String, Likely> details = new HashMap<>();
        Set<String> ids = new HashSet<>();
        shared.forEach(s -> ids.add(s.article()));
        db.query(DETAILS, row -> details.put(row.getString("id"), likely(row)), ids);
        Map<String, List<Likely>> like = new HashMap<>();
        for (Shared s : shared) {
            Likely of = details.get(s.article());
            like.computeIfAbsent(s.seeker(), seeker -> new ArrayList<>())
                    .add(new Likely(of.id(), of.published(), s.keys(), of.fingerprint()));
        }
        return like;
    }

    private List<Shared> shared(Map<String, long[]> seekers) {
        List<String> ids = new ArrayList<>();
        List<Long> keys = new ArrayList<>();
        seekers.forEach((id, all) -> {
            for (long key : all) {
                ids.add(id);
                keys.add(key);
            }
        });
        return db.query(SHARED, row -> new Shared(row.getString(1), row.getString(2), row.getInt(3)), ids, keys, MOST);
    }

    private static Likely likely(ResultSet row) throws SQLException {
        return new Likely(row.getString("id"), EventRow.day(row, "published"), 0, fingerprint(row));
    }

    /** It is kept only where the text is not. */
    private static Fingerprint fingerprint(ResultSet row) throws SQLException {
        Blob kept = row.getBlob("fingerprint");
        if (kept != null) {
            return Fingerprint.of(kept.getBytes(1, (int) kept.length()));
        }
        String text = row.getString("text");
        Article article = new Article(row.getString("id"), row.getString("title"), text, Optional.empty(), "", "");
        return Signature.of(article).fingerprint();
    }

    /** Signs the articles of a batch that are coded, in their order; the rest of them loses its signature. */
    void write(Collection<ArticleRows> fresh, Collection<ArticleRows> changed, Collection<ArticleRows> same) {
        List<ArticleRows> unsigned = new ArrayList<>(fresh);
        unsigned.addAll(changed);
        if (!changed.isEmpty()) {
            db.update(
                    "DELETE FROM signature WHERE article IN (SELECT unnest(?::VARCHAR[]))",
                    changed.stream().map(ArticleRows::id).toList());
        }
        unsigned.addAll(withoutSignature(same));
        db.append(
                "signature",
                unsigned.stream().flatMap(rows -> rows.signature().stream()).toList());
    }

    /** Those that an earlier version of the store kept without one. */
    private List<ArticleRows> withoutSignature(Collection<ArticleRows> same) {
        if (same.isEmpty()) {
            return List.of();
        }
        Set<String> signed = new HashSet<>(db.query(
                "SELECT article FROM signature WHERE article IN (SELECT unnest(?::VARCHAR[]))",
                row -> row.getString(1),
                same.stream().map(ArticleRows::id).toList()));
        return same.stream().filter(rows -> !signed.contains(rows.id())).toList();
    }
}
