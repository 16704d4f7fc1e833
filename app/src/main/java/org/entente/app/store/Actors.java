package org.entente.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Keeps {@code actor}: a row for every code that acts, is acted upon or speaks. */
final class Actors {
    private static final String USED =
            """
            SELECT source_code AS code FROM event UNION SELECT target_code FROM event UNION SELECT speaker_code FROM event
            UNION SELECT speaker_code FROM statement
            """;

    private Actors() {}

    /** Adds the codes of these articles that are not there yet. */
    static void of(Database db, Collection<ArticleRows> articles, Directory directory) {
        Set<String> codes = new TreeSet<>();
        articles.forEach(rows -> codes.addAll(rows.codes()));
        add(db, codes, directory);
    }

    /** Drops the codes that are no longer used, and names all others anew. */
    static void fill(Database db, Directory directory) {
        db.execute("DELETE FROM actor");
        add(db, new TreeSet<>(db.query(USED, row -> row.getString(1))), directory);
    }

    /** Adds those of the codes that are not there yet. */
    static void ensure(Database db, Set<String> codes, Directory directory) {
        add(db, new TreeSet<>(codes), directory);
    }

    private static void add(Database db, Set<String> codes, Directory directory) {
        codes.remove("---");
        if (codes.isEmpty()) {
            return;
        }
        codes.removeAll(db.query(
                "SELECT code FROM actor WHERE code IN (SELECT unnest(?::VARCHAR[]))", row -> row.getString(1), codes));
        List<Object[]> rows = new ArrayList<>();
        for (String code : codes) {
            Directory.Named named = directory.actor(code).orElse(new Directory.Named(code, ""));
            rows.add(new Object[] {code, named.name(), named.kind()});
        }
        db.append("actor", rows);
    }
}
