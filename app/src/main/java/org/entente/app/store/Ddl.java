package org.entente.app.store;

import java.util.stream.Collectors;
import org.entente.app.store.Codebook.Column;
import org.entente.app.store.Codebook.Relation;

/** A {@link Codebook} as SQL that makes its tables, and that writes the meanings into the database. */
final class Ddl {
    private Ddl() {}

    /** {@code CREATE TABLE} for every table. */
    static String tables(Codebook codebook) {
        return codebook.tables().stream().map(Ddl::table).collect(Collectors.joining("\n"));
    }

    /** {@code COMMENT ON} for every table, view and column, so that any DuckDB client can show them. */
    static String comments(Codebook codebook) {
        return codebook.tables().stream().map(table -> comments("TABLE", table)).collect(Collectors.joining())
                + codebook.views().stream().map(view -> comments("VIEW", view)).collect(Collectors.joining());
    }

    static String table(Relation table) {
        return table.columns().stream()
                .map(Ddl::column)
                .collect(Collectors.joining(", ", "CREATE TABLE " + table.name() + " (", ");"));
    }

    private static String column(Column column) {
        String rule = column.key() ? " PRIMARY KEY" : column.missing().isEmpty() ? " NOT NULL" : "";
        return column.name() + " " + column.type() + rule;
    }

    private static String comments(String kind, Relation relation) {
        return comment(kind + " " + relation.name(), relation.meaning())
                + relation.columns().stream()
                        .map(column -> comment("COLUMN " + relation.name() + "." + column.name(), column.meaning()))
                        .collect(Collectors.joining());
    }

    private static String comment(String of, String meaning) {
        return "COMMENT ON " + of + " IS '" + meaning.replace("'", "''") + "';\n";
    }
}
