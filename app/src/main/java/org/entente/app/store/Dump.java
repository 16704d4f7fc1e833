package org.entente.app.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A store as CSV files, a table each, their rows sorted: two stores that hold the same give the same bytes. */
public final class Dump {
    private Dump() {}

    /** Writes all tables but {@code run}, which tells when something was done, not what is there. */
    public static List<Path> write(Path store, Path folder) {
        List<Path> files = new ArrayList<>();
        try (Database db = StoreFile.openToRead(store)) {
            for (Codebook.Relation table : Codebook.read().tables()) {
                if (!table.name().equals("run")) {
                    Path file = folder.resolve(table.name() + ".csv");
                    String path = file.toAbsolutePath().toString().replace("'", "''");
                    db.execute("COPY (SELECT * FROM " + table.name() + " ORDER BY ALL) TO '" + path + "' (HEADER)");
                    files.add(file);
                }
            }
        }
        return files;
    }
}
