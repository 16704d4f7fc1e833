package org.entente.spark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.store.Codebook;

/** Rows of a store and of Parquet files as text, in one order. */
final class Duck {
    private Duck() {}

    /** The columns of a table or view, in their order. */
    static String columns(String table) {
        Codebook book = Codebook.read();
        return Stream.concat(book.tables().stream(), book.views().stream())
                .filter(relation -> relation.name().equals(table))
                .flatMap(relation -> relation.columns().stream())
                .map(Codebook.Column::name)
                .collect(Collectors.joining(", "));
    }

    static List<String> ofStore(Path store, String table, String columns) throws SQLException {
        return rows("jdbc:duckdb:" + store, "SELECT " + columns + " FROM " + table);
    }

    static List<String> ofParquet(Path folder, String table, String columns) throws SQLException {
        return rows(
                "jdbc:duckdb:",
                "SELECT " + columns + " FROM read_parquet('" + folder + "/" + table
                        + "/**/*.parquet', hive_partitioning = false)");
    }

    private static List<String> rows(String url, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM (" + sql + ") ORDER BY ALL")) {
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    Object value = result.getObject(i);
                    row.append(value instanceof java.sql.Array array ? array.toString() : value)
                            .append(" | ");
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
