package org.entente.app.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A table of two columns among the program's files: what others write, and what we write. */
final class CodeTable {
    private CodeTable() {}

    /** The rows in their order: {@code read("fips").get("AJ")} is {@code "AZE"}. */
    static Map<String, String> read(String name) {
        Map<String, String> rows = new LinkedHashMap<>();
        try (var in = new BufferedReader(new InputStreamReader(
                CodeTable.class.getResourceAsStream("/codes/" + name + ".tsv"), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(rows, name, line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(rows);
    }

    private static void add(Map<String, String> rows, String name, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || rows.put(cells[0], cells[1]) != null) {
            throw new IllegalStateException(name + ": not two columns, or said twice: " + line);
        }
    }
}
