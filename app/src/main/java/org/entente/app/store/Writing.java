package org.entente.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.engine.merging.Overrides;

/**
 * A batch of articles into the tables. What is there already and would be the same stays as it is; what differs is
 * replaced, article by article.
 */
final class Writing {
    private static final String REPLACE =
            "INSERT OR REPLACE INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** They are found by {@link ArticleBook#orphans} and judged anew. */
    private static final String ORPHAN =
            "UPDATE article SET copy_of = NULL, likeness = NULL WHERE copy_of IN (SELECT unnest(?::VARCHAR[]))";

    private final Database db;
    private final Tellings tellings;
    private final Directory directory;

    private final List<Object[]> freshArticles = new ArrayList<>();
    private final List<Object[]> otherArticles = new ArrayList<>();
    private final List<Object[]> otherLexicons = new ArrayList<>();
    private final List<ArticleRows> readings = new ArrayList<>();
    private final List<ArticleRows> fresh = new ArrayList<>();
    private final List<ArticleRows> changed = new ArrayList<>();
    private final List<ArticleRows> same = new ArrayList<>();
    /** The copies of these articles are copies of them no more. */
    private final Set<String> otherwise = new HashSet<>();

    /** What people have judged finds its reports again. */
    private final Followers followers;

    private final List<Change> changes = new ArrayList<>();
    /** Of these articles all that was read is deleted. */
    private final Set<String> outdated = new HashSet<>();
    /** The events of these articles are made anew. */
    private final Set<String> stale = new HashSet<>();

    Writing(Database db, Tellings tellings, Directory directory) {
        this.db = db;
        this.tellings = tellings;
        this.directory = directory;
        followers = new Followers(db);
    }

    /** @param batch no two of the same id, and none written by this before */
    void write(Collection<ArticleRows> batch) {
        Map<String, StoredRows> there =
                StoredRows.of(db, batch.stream().map(ArticleRows::id).toList());
        for (ArticleRows rows : batch) {
            StoredRows stored = there.get(rows.id());
            if (stored == null) {
                add(rows);
            } else {
                replace(stored, rows);
            }
        }
        Touched touched = new Touched();
        Reports reports = new Reports(db, tellings);
        touched.before(reports.ofArticles(stale));
        Set<String> bound = joinedWith(touched);
        touched.before(reports.ofIds(bound));
        tellings.forget(stale);
        writeRows();
        followers.write();
        new Signatures(db).write(fresh, changed, same);
        stale.addAll(readings.stream().map(ArticleRows::id).toList());
        touched.after(reports.ofIds(bound));
        touched.after(reports.ofArticles(stale));
        new Events(db, tellings).rebuild(touched);
        Actors.of(db, readings, directory);
    }

    /**
     * The reports that people joined with those that change, and so are of their events: when a report is gone, nothing
     * else may lead to them.
     */
    private Set<String> joinedWith(Touched touched) {
        Overrides overrides = KeptMerges.of(db);
        if (overrides.joins().isEmpty()) {
            return Set.of();
        }
        Set<String> joined = KeptMerges.joined(overrides);
        Set<String> bound = new HashSet<>();
        touched.tellings().stream()
                .filter(telling -> joined.contains(telling.id()))
                .forEach(telling -> bound.addAll(KeptMerges.joinedWith(telling.id(), overrides)));
        touched.tellings().forEach(telling -> bound.remove(telling.id()));
        return bound;
    }

    /** What is read otherwise than before. */
    List<Change> changes() {
        return changes;
    }

    private void add(ArticleRows rows) {
        fresh.add(rows);
        freshArticles.add(rows.article);
        readings.add(rows);
        rows.copyOf().ifPresent(stale::add);
    }

    private void replace(StoredRows stored, ArticleRows rows) {
        if (!stored.readsLike(rows)) {
            changes.addAll(Changes.between(stored, rows));
            followers.reread(stored, rows);
            readings.add(rows);
            outdated.add(rows.id());
            stale.add(rows.id());
        }
        if (!stored.isArticleOf(rows)) {
            changed.add(rows);
            otherArticles.add(rows.article);
            if (!stored.isSameTextAs(rows)) {
                otherwise.add(rows.id());
            }
            stale.add(rows.id());
            stored.copyOf().ifPresent(stale::add);
            rows.copyOf().ifPresent(stale::add);
            return;
        }
        same.add(rows);
        if (!stored.lexicon().equals(rows.lexicon())) {
            otherLexicons.add(new Object[] {rows.lexicon(), rows.id()});
        }
    }

    private void writeRows() {
        if (!outdated.isEmpty()) {
            ArticleRows.READ.forEach(table ->
                    db.update("DELETE FROM " + table + " WHERE article IN (SELECT unnest(?::VARCHAR[]))", outdated));
        }
        // Before others become copies of them.
        if (!otherwise.isEmpty()) {
            db.update(ORPHAN, otherwise);
        }
        db.append("article", freshArticles);
        db.insert(REPLACE, otherArticles);
        db.insert("UPDATE article SET lexicon = ? WHERE id = ?", otherLexicons);
        for (String table : ArticleRows.READ) {
            db.append(
                    table,
                    readings.stream().flatMap(rows -> rows.of(table).stream()).toList());
        }
    }
}
