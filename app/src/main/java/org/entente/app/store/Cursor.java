package org.entente.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The rows of an answer one after the other, so that it may be larger than memory. Holds a connection of its own. */
final class Cursor<T> implements Iterator<T>, AutoCloseable {
    private final String place;
    private final Connection connection;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Database.Row<T> row;
    private T ahead;

    Cursor(String place, Connection connection, PreparedStatement statement, Database.Row<T> row) throws SQLException {
        this.place = place;
        this.connection = connection;
        this.statement = statement;
        this.row = row;
        rows = statement.executeQuery();
    }

    @Override
    public boolean hasNext() {
        return peek() != null;
    }

    /** The next row without taking it, or null after the last. */
    T peek() {
        try {
            if (ahead == null && rows.next()) {
                ahead = row.read(rows);
            }
            return ahead;
        } catch (SQLException e) {
            throw Trouble.of(place, "read on", e);
        }
    }

    @Override
    public T next() {
        T next = peek();
        if (next == null) {
            throw new NoSuchElementException();
        }
        ahead = null;
        return next;
    }

    @Override
    public void close() {
        try (connection;
                statement;
                rows) {
            ahead = null;
        } catch (SQLException e) {
            throw Trouble.of(place, "close", e);
        }
    }
}
