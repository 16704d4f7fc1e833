package org.entente.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.Fault;

/**
 * A folder of Parquet tables, as an export or a cluster leaves it, opened as a store to read. Events, articles and actors
 * are loaded; what is asked for by the article only, such as its sentences, stays in the files until then.
 */
final class FolderStore {
    /** Read where they are: they are large, and nobody asks for their rows by number. */
    private static final Set<String> IN_PLACE =
            Set.of("report", "evidence", "wording", "quantity", "statement", "assessment", "signature");

    private static final String EVENT = "event";
    private static final String CODED = "coded_event";

    private final Path folder;
    private final Codebook book = Codebook.read();

    private FolderStore(Path folder) {
        this.folder = folder;
    }

    /** Whether a folder holds a table of events in Parquet. */
    static boolean isOne(Path folder) {
        return Files.isDirectory(folder) && new FolderStore(folder).files(EVENT).isPresent();
    }

    /** Fills an empty database. */
    static void load(Path folder, Database db) {
        new FolderStore(folder).load(db);
    }

    private void load(Database db) {
        for (Codebook.Relation table : book.tables()) {
            Optional<String> files = files(table.name().equals(CODED) ? EVENT : table.name());
            db.execute(files.isEmpty() ? Ddl.table(table) : made(table, files.get()));
        }
        db.execute(Resource.text("views.sql"));
        db.update("DELETE FROM meta");
        db.update("INSERT INTO meta VALUES ('schema', ?)", Integer.toString(book.version()));
    }

    private static String made(Codebook.Relation table, String files) {
        String columns = table.columns().stream().map(Codebook.Column::name).collect(Collectors.joining(", "));
        String which = table.name().equals(CODED) ? " WHERE origin = '" + Store.CODED + "'" : "";
        String kind = IN_PLACE.contains(table.name()) ? "VIEW " : "TABLE ";
        return "CREATE " + kind + table.name() + " AS SELECT " + columns + " FROM read_parquet(" + files
                + ", hive_partitioning = false)" + which;
    }

    /** The files of a table as DuckDB takes them: one file, or all those below a folder. */
    private Optional<String> files(String table) {
        for (String name : List.of(table, table + ".parquet")) {
            Path path = folder.resolve(name);
            if (Files.isRegularFile(path) && name.endsWith(".parquet")) {
                return Optional.of(quoted(path.toString()));
            }
            if (Files.isDirectory(path) && holdsParquet(path)) {
                return Optional.of(quoted(path + "/**/*.parquet"));
            }
        }
        return Optional.empty();
    }

    private static boolean holdsParquet(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.anyMatch(path -> path.toString().endsWith(".parquet"));
        } catch (IOException e) {
            throw new Fault(folder.toString(), "cannot be read: " + e.getMessage(), "check its permissions", e);
        }
    }

    private static String quoted(String path) {
        return "'" + path.replace("'", "''") + "'";
    }
}
