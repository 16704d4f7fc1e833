package org.entente.app.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.app.store.Codebook.Column;
import org.entente.app.store.Codebook.Relation;

/** A value for each column of a codebook out of a store, most of them from one row, so that they go together. */
final class Examples {
    private Examples() {}

    /** By the name of the table or view, then by the column; a column that is empty everywhere has none. */
    static Map<String, Map<String, String>> of(Database db, Codebook codebook) {
        Map<String, Map<String, String>> examples = new LinkedHashMap<>();
        codebook.tables().forEach(table -> examples.put(table.name(), of(db, table)));
        codebook.views().forEach(view -> examples.put(view.name(), of(db, view)));
        return examples;
    }

    private static Map<String, String> of(Database db, Relation relation) {
        Map<String, String> examples = new LinkedHashMap<>();
        List<Object[]> fullest = db.query(fullest(relation), Database.VALUES);
        for (int i = 0; !fullest.isEmpty() && i < relation.columns().size(); i++) {
            String column = relation.columns().get(i).name();
            String value = (String) fullest.get(0)[i];
            if (value == null || value.isEmpty()) {
                db.query(any(relation, column), row -> row.getString(1)).forEach(other -> examples.put(column, other));
            } else {
                examples.put(column, value);
            }
        }
        return examples;
    }

    /** The row in which the most columns say something; of several the first in the order of all columns. */
    private static String fullest(Relation relation) {
        String said = relation.columns().stream()
                .map(Column::name)
                .map(name -> "coalesce(" + name + "::VARCHAR NOT IN ('', '---', 'unknown', 'none'), false)::INTEGER")
                .collect(Collectors.joining(" + "));
        String values =
                relation.columns().stream().map(c -> c.name() + "::VARCHAR").collect(Collectors.joining(", "));
        String order = relation.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        return "SELECT " + values + " FROM " + relation.name() + " ORDER BY " + said + " DESC, " + order + " LIMIT 1";
    }

    private static String any(Relation relation, String column) {
        return "SELECT value FROM (SELECT min(" + column + "::VARCHAR) AS value FROM " + relation.name() + " WHERE "
                + column + "::VARCHAR <> '') WHERE value IS NOT NULL";
    }
}
