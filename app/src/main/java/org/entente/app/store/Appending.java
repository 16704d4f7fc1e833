package org.entente.app.store;

import java.sql.SQLException;
import org.duckdb.DuckDBAppender;

/** Rows on their way into a table, value after value. What fails is a fault that names the store. */
final class Appending {
    private interface Step {
        void run() throws SQLException;
    }

    private final String place;
    private final DuckDBAppender appender;

    Appending(String place, DuckDBAppender appender) {
        this.place = place;
        this.appender = appender;
    }

    Appending begin() {
        return step(appender::beginRow);
    }

    Appending add(int number) {
        return step(() -> appender.append(number));
    }

    Appending add(String text) {
        return step(() -> appender.append(text));
    }

    /** NaN is no value. */
    Appending addOrNull(double number) {
        return Double.isNaN(number) ? step(appender::appendNull) : step(() -> appender.append(number));
    }

    /** An epoch day, or {@link ImportedEvent#UNDATED} for none. */
    Appending addDay(int day) {
        return day == ImportedEvent.UNDATED ? step(appender::appendNull) : step(() -> appender.appendEpochDays(day));
    }

    void end() {
        step(appender::endRow);
    }

    /** Sends all rows to the table. */
    void flush() {
        step(appender::flush);
    }

    private Appending step(Step step) {
        try {
            step.run();
            return this;
        } catch (SQLException e) {
            throw Trouble.of(place, "append a row", e);
        }
    }
}
