package org.entente.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Looks into a store, and changes it, behind the program's back. */
public final class Sql {
    private Sql() {}

    public static void run(Path file, String statements) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                var statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(statements, e);
        }
    }

    /** The rows, each as its values parted by {@code |}. */
    public static List<String> rows(Path file, String query) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                var statement = connection.createStatement();
                var results = statement.executeQuery(query)) {
            while (results.next()) {
                StringJoiner row = new StringJoiner("|");
                for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
                    row.add(results.getString(i));
                }
                rows.add(row.toString());
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Makes a database with the statements of a test resource: {@code "schema-1.sql"}. */
    static void make(Path file, String resource) {
        try (var in = Sql.class.getResourceAsStream("/store/" + resource)) {
            run(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
