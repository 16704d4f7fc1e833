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
            SELECT source_code AS code FROM coded_event UNION SELECT target_code FROM coded_event
            UNION SELECT speaker_code FROM coded_event UNION SELECT speaker_code FROM statement
            UNION SELECT code FROM imported_actor
            """;

    private Actors() {}

    /** Adds the codes of these articles that are not there yet, and names those that nobody knew before. */
    static void of(Database db, Collection<ArticleRows> articles, Directory directory) {
        Set<String> codes = new TreeSet<>();
        articles.forEach(rows -> codes.addAll(rows.codes()));
        add(db, codes, directory);
        name(db, "SELECT code, name, kind FROM actor WHERE kind = ''", directory);
    }

    /** Makes the table hold the codes in use and no others, named by the directory where it knows them. */
    static void fill(Database db, Directory directory) {
        Set<String> used = new TreeSet<>(db.query(USED, row -> row.getString(1)));
        db.update("DELETE FROM actor WHERE NOT list_contains(?::VARCHAR[], code)", used);
        add(db, used, directory);
        name(db, "SELECT code, name, kind FROM actor", directory);
    }

    /** Adds those of the codes that are not there yet. */
    static void ensure(Database db, Set<String> codes, Directory directory) {
        add(db, codes, directory);
    }

    private static void add(Database db, Set<String> used, Directory directory) {
        Set<String> codes = new TreeSet<>(used);
        codes.remove("---");
        codes.removeAll(db.query(
                "SELECT code FROM actor WHERE code IN (SELECT unnest(?::VARCHAR[]))", row -> row.getString(1), codes));
        List<Object[]> rows = new ArrayList<>();
        for (String code : codes) {
            Directory.Named named = directory.actor(code).orElse(new Directory.Named(code, ""));
            rows.add(new Object[] {code, named.name(), named.kind()});
        }
        db.append("actor", rows);
    }

    private static void name(Database db, String which, Directory directory) {
        List<Object[]> changes = new ArrayList<>();
        for (Object[] row : db.query(which, Database.VALUES)) {
            String code = (String) row[0];
            directory
                    .actor(code)
                    .filter(named -> !named.equals(new Directory.Named((String) row[1], (String) row[2])))
                    .ifPresent(named -> changes.add(new Object[] {named.name(), named.kind(), code}));
        }
        db.insert("UPDATE actor SET name = ?, kind = ? WHERE code = ?", changes);
    }
}
