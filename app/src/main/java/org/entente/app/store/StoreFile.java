package org.entente.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.entente.app.Fault;

/** Opens a DuckDB file, and says in one line what stands in the way. */
final class StoreFile {
    /** DuckDB writes these four letters after a checksum of eight bytes. */
    private static final String MAGIC = "DUCK";

    private static final int MAGIC_AT = 8;

    private StoreFile() {}

    static Database openToWrite(Path file) {
        refuseFolder(file);
        if (Files.exists(file)) {
            refuseForeign(file);
            refuseReadOnly(file, "this file");
        } else {
            refuseBadFolder(file.toAbsolutePath().getParent());
        }
        return connect(file, false);
    }

    static Database openToRead(Path file) {
        if (FolderStore.isOne(file)) {
            return folder(file);
        }
        refuseFolder(file);
        refuseMissing(file);
        refuseForeign(file);
        return connect(file, true);
    }

    /** A folder of tables, in a database that is gone when it is closed. */
    private static Database folder(Path folder) {
        boolean good = false;
        Database db = connect(folder.toString(), "jdbc:duckdb:", false);
        try {
            FolderStore.load(folder, db);
            good = true;
            return db;
        } finally {
            if (!good) {
                db.close();
            }
        }
    }

    static void refuseMissing(Path file) {
        if (!Files.exists(file)) {
            throw new Fault(
                    file.toString(), "there is no such store", "make it with entente ingest PATH --store " + file);
        }
    }

    private static void refuseFolder(Path file) {
        if (FolderStore.isOne(file)) {
            throw new Fault(
                    file.toString(),
                    "is a folder of Parquet tables, which can be read only",
                    "ingest into a store of its own; the desk shows it with --read-only");
        }
        if (Files.isDirectory(file)) {
            throw new Fault(
                    file.toString(), "is a folder, not a store", "name a file, such as " + file.resolve("news.duckdb"));
        }
    }

    private static void refuseBadFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Fault(folder.toString(), "there is no such folder", "make it with mkdir -p " + folder);
        }
        refuseReadOnly(folder, "this folder");
    }

    private static void refuseReadOnly(Path path, String what) {
        if (!Files.isWritable(path)) {
            throw new Fault(
                    path.toString(), what + " cannot be written to", "change its permissions, or store elsewhere");
        }
    }

    /** Looks before DuckDB does: it would try to open some foreign files with extensions from the network. */
    private static void refuseForeign(Path file) {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new Fault(file.toString(), "is an empty file, not a store", "remove it, and it will be made");
        }
        if (!isDuck(head)) {
            throw new Fault(
                    file.toString(), "is another program's file, not a store", "name another file as the store");
        }
    }

    static boolean isDuck(Path file) {
        return Files.isRegularFile(file) && isDuck(head(file));
    }

    private static boolean isDuck(byte[] head) {
        return head.length == MAGIC_AT + MAGIC.length()
                && new String(head, MAGIC_AT, MAGIC.length(), StandardCharsets.ISO_8859_1).equals(MAGIC);
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAGIC_AT + MAGIC.length());
        } catch (IOException e) {
            throw new Fault(file.toString(), "cannot be read", "check its permissions", e);
        }
    }

    private static Fault inUse(Path file, SQLException e) {
        return Sign.read(file)
                .map(desk -> new Fault(
                        file.toString(),
                        "is open in the desk at " + desk.address() + " (process " + desk.process() + ")",
                        "work there, or end that desk first",
                        e))
                .orElseGet(() -> Trouble.of(file.toString(), "open", e));
    }

    private static Database connect(Path file, boolean readOnly) {
        try {
            return connect(file.toString(), "jdbc:duckdb:" + file.toAbsolutePath(), readOnly);
        } catch (Fault e) {
            throw e.getCause() instanceof SQLException sql && Trouble.isInUse(sql) ? inUse(file, sql) : e;
        }
    }

    private static Database connect(String place, String url, boolean readOnly) {
        Properties options = new Properties();
        options.setProperty("duckdb.read_only", Boolean.toString(readOnly));
        // A batch may change a few values in every part of a large table, and each of these is then written anew as a
        // whole:
        // better once for many batches.
        options.setProperty("checkpoint_threshold", "128MB");
        // Nothing here needs an extension, and nothing may be fetched behind the user's back.
        options.setProperty("autoinstall_known_extensions", "false");
        options.setProperty("autoload_known_extensions", "false");
        try {
            return new Database(place, DriverManager.getConnection(url, options));
        } catch (SQLException e) {
            throw Trouble.of(place, "open", e);
        } catch (LinkageError e) {
            throw Trouble.unloaded(e);
        }
    }
}
