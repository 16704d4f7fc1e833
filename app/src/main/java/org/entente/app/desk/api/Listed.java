package org.entente.app.desk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.app.store.Roll;

/** A list that can be answered in any {@link Form}. */
interface Listed {
    /**
     * A part of it.
     *
     * @param last the keys of the last row; empty if nothing comes after it
     */
    record Part(List<ObjectNode> rows, Optional<List<String>> last) {}

    /** From which row on, and how many at most. */
    record Range(Optional<List<String>> after, long limit) {
        static final Range ALL = new Range(Optional.empty(), Roll.ALL);
    }

    /** The columns of the list as a table. */
    List<String> columns();

    /** How many keys name a row. */
    int keys();

    /** A part that is small enough for memory. */
    Part part(Range range);

    /** The rows one by one as objects, until {@code taken} says no. */
    void objects(Range range, Predicate<ObjectNode> taken);

    /** The rows one by one, a value or null for each column. */
    void rows(Range range, Predicate<List<Object>> taken);

    /** The rows in a file of Parquet. */
    void parquet(Range range, Path file);
}
