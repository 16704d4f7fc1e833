package org.entente.engine.merging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of the tables of this room, which lie beside it under {@code /merging}. */
final class Rows {
    private Rows() {}

    /** The lines, each cut at its tabs. */
    static List<String[]> of(String file) {
        try (InputStream in = Rows.class.getResourceAsStream("/merging/" + file);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
