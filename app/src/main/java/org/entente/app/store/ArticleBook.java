package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.corpus.input.Result;
import org.entente.engine.ontology.Article;

/** The articles of a store, for those who bring more of them: what is there already, and batches to be written. */
public final class ArticleBook {
    private static final String ORPHAN =
            """
            (state = 'copy' AND (copy_of IS NULL
                OR copy_of NOT IN (SELECT coded.id FROM article coded WHERE coded.state = 'coded')))
            """;

    private final Database db;
    private final Tellings tellings;

    ArticleBook(Database db) {
        this.db = db;
        tellings = new Tellings(db);
    }

    /**
     * Writes articles in one transaction, in the order of their ids; one that is there already is replaced with all that
     * was read in it, unless the same was read. Events are made anew where these articles touch them.
     *
     * @param batch no two of the same id
     * @return what is read otherwise than before in articles that were there
     */
    public List<Change> add(List<Kept> batch, Terms terms) {
        List<ArticleRows> rows = batch.stream()
                .sorted(Comparator.comparing(kept -> kept.article().id()))
                .map(kept -> new ArticleRows(kept, terms))
                .toList();
        Writing writing = new Writing(db, tellings, terms.directory());
        together(() -> writing.write(rows));
        return writing.changes();
    }

    /** See {@link Store#together}. */
    void together(Runnable work) {
        boolean done = false;
        try {
            db.inTransaction(work);
            done = true;
        } finally {
            // What is in memory may be of rows that are not there now.
            if (!done) {
                tellings.forgetAll();
            }
        }
    }

    /** How many articles there are, copies and those not read too. */
    public long size() {
        return db.query("SELECT count(*) FROM article", row -> row.getLong(1)).get(0);
    }

    /**
     * What the store knows of an article: a digest of its content, its state, and the lexicon it was coded with.
     *
     * @param orphan whether it is a copy of an article that is not there any more
     */
    public record Known(String content, String state, String lexicon, boolean orphan) {}

    /** Those of the articles that are in the store. */
    public Map<String, Known> known(List<String> ids) {
        // Mostly there is none: whether their originals are there is asked of those only.
        List<String> there = db.query(
                "SELECT id FROM article WHERE id IN (SELECT unnest(?::VARCHAR[]))", row -> row.getString(1), ids);
        if (there.isEmpty()) {
            return Map.of();
        }
        String sql = "SELECT id, content, state, lexicon, " + ORPHAN
                + " AS orphan FROM article WHERE id IN (SELECT unnest(?::VARCHAR[]))";
        Map<String, Known> known = new HashMap<>();
        db.query(
                sql,
                row -> known.put(
                        row.getString("id"),
                        new Known(
                                row.getString("content"),
                                row.getString("state"),
                                row.getString("lexicon"),
                                row.getBoolean("orphan"))),
                there);
        return known;
    }

    /**
     * Coded articles of which others may be copies.
     *
     * @param seekers the keys of those others, {@link org.entente.engine.likeness.Bands#keys}, by their ids
     * @return for each id at most {@value Signatures#MOST}, those that share most keys first; ids without any are left
     *     out
     */
    public Map<String, List<Likely>> like(Map<String, long[]> seekers) {
        return seekers.isEmpty() ? Map.of() : new Signatures(db).like(seekers);
    }

    /** Copies of articles that are not there any more, with their texts: they want to be coded. By id. */
    public List<Result.Found> orphans() {
        String sql = "SELECT * FROM article WHERE text IS NOT NULL AND " + ORPHAN + " ORDER BY id";
        return db.query(sql, ArticleBook::found);
    }

    private static Result.Found found(ResultSet row) throws SQLException {
        Article article = new Article(
                row.getString("id"),
                row.getString("title"),
                row.getString("text"),
                EventRow.day(row, "published"),
                row.getString("outlet"),
                row.getString("address"));
        return new Result.Found(row.getString("place"), article);
    }

    /** The articles that another lexicon coded. */
    public Outdated outdated(String lexicon) {
        return new Outdated(db, lexicon);
    }

    /** Makes {@code actor} hold what events and statements name, and nothing else, by the names of the directory. */
    public void renewActors(Directory directory) {
        db.inTransaction(() -> Actors.fill(db, directory));
    }
}
