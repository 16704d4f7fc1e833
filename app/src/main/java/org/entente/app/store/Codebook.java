package org.entente.app.store;

import java.util.List;
import java.util.Optional;

/**
 * What the tables and views of a store hold, column by column, as {@code schema.yaml} says.
 *
 * @param version the version of the schema, written into every store
 */
public record Codebook(int version, List<Relation> tables, List<Relation> views) {
    /** A table or view. */
    public record Relation(String name, String meaning, List<Column> columns) {}

    /**
     * A column.
     *
     * @param type DuckDB's type: {@code "VARCHAR"}
     * @param key whether it names the row: no two rows have the same
     * @param missing when it is NULL; empty if it never is
     * @param unit empty where there is none to tell
     * @param values what may stand in it; empty where anything may
     */
    public record Column(
            String name,
            String type,
            boolean key,
            Optional<String> missing,
            String meaning,
            String unit,
            List<Value> values) {}

    /** One value of a column and what it says, or a rule for all of them, without a code. */
    public record Value(String code, String meaning) {}

    /** The codebook of the stores that this program makes. */
    public static Codebook read() {
        return SchemaFile.read();
    }

    /** The table of this name. */
    Relation table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + name));
    }
}
