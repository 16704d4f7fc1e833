package org.entente.app.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Reading;

/** A DuckDB file with articles, what was read in them, and what was skipped. */
public final class Store implements AutoCloseable {
    private Store() {}

    /** Opens the store to write; makes it if there is none. */
    public static Store open(Path file) {
        throw new UnsupportedOperationException("not built yet: " + file);
    }

    /** Opens a store that must exist, to read only: many may do so at once. */
    public static Store openToRead(Path file) {
        throw new UnsupportedOperationException("not built yet: " + file);
    }

    /** Writes readings in one transaction, in the order of their articles' ids. */
    public void add(List<Reading> readings) {
        throw new UnsupportedOperationException("not built yet: " + readings.size());
    }

    /**
     * What {@code a} did to {@code b} and {@code b} to {@code a} (actor codes), whatever its status, by id. With
     * {@code from} or {@code to}, only events that start on or after the one and end on or before the other.
     */
    public List<StoredEvent> observations(String a, String b, Optional<LocalDate> from, Optional<LocalDate> to) {
        throw new UnsupportedOperationException("not built yet: " + a + b + from + to);
    }

    /** The code of an actor given by code or name, in any case; a usage fault that names near ones if there is none. */
    public String actorCode(String codeOrName) {
        throw new UnsupportedOperationException("not built yet: " + codeOrName);
    }

    @Override
    public void close() {}
}
