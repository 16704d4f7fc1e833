package org.entente.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A connection that speaks in values: rows in, rows out, and a fault that says what to do where DuckDB fails. */
final class Database implements AutoCloseable {
    /** One row of an answer into a value. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** All values of a row, in the order of the columns. */
    static final Row<Object[]> VALUES = row -> {
        Object[] values = new Object[row.getMetaData().getColumnCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getObject(i + 1);
        }
        return values;
    };

    /** Adds rows to a table, with all its columns in order, and tells how many. */
    interface Appending {
        int to(DuckDBAppender appender) throws SQLException;
    }

    /** One row of an answer that is dealt with at once. */
    interface Taken {
        void take(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    private final String place;
    private final Connection connection;
    /** Whether somebody has said how much memory there is, for all connections. */
    private final AtomicBoolean bounded;

    private boolean inTransaction;

    Database(String place, Connection connection) {
        this(place, connection, new AtomicBoolean());
    }

    private Database(String place, Connection connection, AtomicBoolean bounded) {
        this.place = place;
        this.connection = connection;
        this.bounded = bounded;
    }

    /** The file, as messages name it. */
    String place() {
        return place;
    }

    /** Another connection to the same file, with transactions of its own. */
    Database beside() {
        return attempt("connect", () -> new Database(place, another(), bounded));
    }

    /** With transactions of its own: the driver hands down that this connection is in the middle of one. */
    private Connection another() throws SQLException {
        Connection another = connection.unwrap(DuckDBConnection.class).duplicate();
        another.setAutoCommit(true);
        return another;
    }

    /** See {@link Store#bound}. */
    void bound(int megabytes, int threads) {
        bounded.set(true);
        execute("SET memory_limit = '" + megabytes + "MB'; SET threads = " + threads);
    }

    /** Bounds the memory for work that needs a bound, unless there is one. */
    void boundUnlessBounded(int megabytes) {
        if (!bounded.get()) {
            execute("SET memory_limit = '" + megabytes + "MB'");
        }
    }

    <T> List<T> query(String sql, Row<T> row, Object... values) {
        return attempt(sql, () -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                return rows(statement, row);
            }
        });
    }

    /** Deals with the rows one after the other, without keeping them. */
    void each(String sql, Taken taken, Object... values) {
        attempt(sql, () -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                try (ResultSet results = statement.executeQuery()) {
                    while (results.next()) {
                        taken.take(results);
                    }
                }
                return null;
            }
        });
    }

    /** The rows one after the other, over a connection of their own, so that they may be more than memory holds. */
    <T> Cursor<T> stream(String sql, Row<T> row, Object... values) {
        return attempt(sql, () -> {
            Connection own = another();
            // Else the driver has the whole answer made before it hands over the first row.
            try (Statement setting = own.createStatement()) {
                setting.execute("SET SESSION jdbc_stream_results = true");
            }
            PreparedStatement statement = own.prepareStatement(sql);
            bind(statement, values);
            return new Cursor<>(place, own, statement, row);
        });
    }

    /** Statements without parameters, parted by semicolons. */
    void execute(String sql) {
        attempt(sql, () -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    void update(String sql, Object... values) {
        insert(sql, List.<Object[]>of(values));
    }

    /** Runs the statement once for each array of values. */
    void insert(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        attempt(sql, () -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (Object[] row : rows) {
                    bind(statement, row);
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    /** Adds rows to a table with all its columns in order: many times as fast as inserting them one by one. */
    void append(String table, List<Object[]> rows) {
        append(table, rows, () -> connection.unwrap(DuckDBConnection.class).createAppender(table));
    }

    /** The same of a temporary table, which there may be beside a store that is open to read only. */
    void appendTemporary(String table, List<Object[]> rows) {
        append(table, rows, () -> connection.unwrap(DuckDBConnection.class).createAppender("temp", "main", table));
    }

    private void append(String table, List<Object[]> rows, Work<DuckDBAppender> open) {
        if (rows.isEmpty()) {
            return;
        }
        attempt("append to " + table, () -> {
            try (DuckDBAppender appender = open.run()) {
                for (Object[] row : rows) {
                    appender.beginRow();
                    for (Object value : row) {
                        append(appender, value);
                    }
                    appender.endRow();
                }
            }
            return null;
        });
    }

    private static void append(DuckDBAppender appender, Object value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else if (value instanceof Integer number) {
            appender.append(number);
        } else if (value instanceof Double number) {
            appender.append(number);
        } else if (value instanceof Long number) {
            appender.append(number);
        } else if (value instanceof Boolean truth) {
            appender.append(truth);
        } else if (value instanceof LocalDate day) {
            appender.append(day);
        } else if (value instanceof long[] list) {
            appender.append(list);
        } else if (value instanceof byte[] bytes) {
            appender.append(bytes);
        } else if (value instanceof LocalDateTime time) {
            appender.append(time);
        } else {
            appender.append((String) value);
        }
    }

    /** Has rows added to a table one value after the other, without an object for each: for millions of them. */
    int append(String table, Appending rows) {
        return attempt("append to " + table, () -> {
            try (DuckDBAppender appender =
                    connection.unwrap(DuckDBConnection.class).createAppender(table)) {
                return rows.to(appender);
            }
        });
    }

    /** All of the work or none of it; within such work, this is a part of the whole. */
    void inTransaction(Runnable work) {
        if (inTransaction) {
            work.run();
            return;
        }
        // Through JDBC, not with BEGIN: the driver starts one of its own around a batch unless it knows of ours.
        attempt("BEGIN", () -> {
            connection.setAutoCommit(false);
            // The driver begins with the first statement, but not if that is a script of several: they would be
            // committed
            // one by one, whatever comes after.
            try (Statement statement = connection.createStatement()) {
                return statement.execute("SELECT 1");
            }
        });
        inTransaction = true;
        try {
            work.run();
            end(true);
        } catch (RuntimeException | Error e) {
            rollBack(e);
            throw e;
        } finally {
            inTransaction = false;
        }
    }

    /** Where even this fails, DuckDB has given up the transaction by itself; what went wrong first is what counts. */
    private void rollBack(Throwable why) {
        try {
            end(false);
        } catch (RuntimeException e) {
            why.addSuppressed(e);
        }
    }

    private void end(boolean commit) {
        attempt(commit ? "COMMIT" : "ROLLBACK", () -> {
            if (commit) {
                connection.commit();
            } else {
                connection.rollback();
            }
            connection.setAutoCommit(true);
            return null;
        });
    }

    @Override
    public void close() {
        attempt("close", () -> {
            connection.close();
            return null;
        });
    }

    private <T> T attempt(String sql, Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw Trouble.of(place, sql, e);
        }
    }

    private static <T> List<T> rows(PreparedStatement statement, Row<T> row) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                rows.add(row.read(results));
            }
        }
        return rows;
    }

    /** A collection is bound as a list: {@code SELECT unnest(?::VARCHAR[])}. */
    private void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Collection<?> list
                    ? connection.createArrayOf(
                            "VARCHAR", list.stream().map(Object::toString).toArray())
                    : values[i];
            statement.setObject(i + 1, value);
        }
    }
}
