package org.entente.app.corpus.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The lines of a text from first to last, without their ends. */
@FunctionalInterface
interface Lines {
    /** The next line, or empty after the last. */
    Optional<String> next() throws IOException;

    static Lines of(String text) {
        Iterator<String> lines = text.lines().iterator();
        return () -> lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
    }

    default List<String> all() throws IOException {
        List<String> all = new ArrayList<>();
        for (Optional<String> line = next(); line.isPresent(); line = next()) {
            all.add(line.get());
        }
        return all;
    }
}
