package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Article;

/**
 * The coded articles of a store that another lexicon coded, a page at a time, so that the store may be written to in
 * between.
 */
public final class Outdated {
    /** An article with its text, and where it was found. */
    public record Whole(String place, Article article, String language) {}

    /** An article whose text is not kept: its id, the digest of its content, and where it was found. */
    public record Textless(String place, String id, String content) {}

    private static final int PAGE = 64;
    private static final int TEXTLESS_PAGE = 10_000;

    private final Database db;
    private final String lexicon;
    private String lastId = "";
    private String lastPlace = "";
    private String lastTextless = "";

    Outdated(Database db, String lexicon) {
        this.db = db;
        this.lexicon = lexicon;
    }

    /** How many there are, with and without their texts. */
    public long count() {
        return db.query(
                        "SELECT count(*) FROM article WHERE state = 'coded' AND lexicon <> ?",
                        row -> row.getLong(1),
                        lexicon)
                .get(0);
    }

    /** The next of those whose texts are kept, by id; empty after the last. */
    public List<Whole> nextWhole() {
        List<Whole> page = db.query(
                """
                SELECT id, title, text, published, outlet, address, place, language FROM article
                WHERE state = 'coded' AND lexicon <> ? AND text IS NOT NULL AND id > ? ORDER BY id LIMIT ?
                """,
                Outdated::whole,
                lexicon,
                lastId,
                PAGE);
        if (!page.isEmpty()) {
            lastId = page.get(page.size() - 1).article().id();
        }
        return page;
    }

    /** The next of those whose texts are not kept, by place; empty after the last. */
    public List<Textless> nextTextless() {
        List<Textless> page = db.query(
                """
                SELECT id, content, place FROM article
                WHERE state = 'coded' AND lexicon <> ? AND text IS NULL AND (place > ? OR place = ? AND id > ?)
                ORDER BY place, id LIMIT ?
                """,
                row -> new Textless(row.getString("place"), row.getString("id"), row.getString("content")),
                lexicon,
                lastPlace,
                lastPlace,
                lastTextless,
                TEXTLESS_PAGE);
        if (!page.isEmpty()) {
            lastPlace = page.get(page.size() - 1).place();
            lastTextless = page.get(page.size() - 1).id();
        }
        return page;
    }

    private static Whole whole(ResultSet row) throws SQLException {
        Article article = new Article(
                row.getString("id"),
                row.getString("title"),
                row.getString("text"),
                Optional.ofNullable(row.getObject("published", java.time.LocalDate.class)),
                row.getString("outlet"),
                row.getString("address"));
        return new Whole(row.getString("place"), article, row.getString("language"));
    }
}
