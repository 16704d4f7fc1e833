package org.entente.app.store;

import org.entente.app.Fault;

/** The shape of a store: makes it, and tells whether a database has it. */
final class Schema {
    /** The same as in {@code schema.yaml}, which only those read who make or change a store. */
    static final int VERSION = 3;

    private Schema() {}

    static void create(Database db) {
        Codebook codebook = Codebook.read();
        db.inTransaction(() -> {
            db.execute(Ddl.tables(codebook));
            finish(db, codebook);
            db.update("INSERT INTO meta VALUES ('schema', ?)", Integer.toString(codebook.version()));
        });
    }

    /** Views and comments, which hold nothing of their own: they are made anew whenever tables change. */
    static void finish(Database db, Codebook codebook) {
        db.execute(Resource.text("views.sql"));
        db.execute(Ddl.comments(codebook));
        db.execute(Resource.text("indexes.sql"));
    }

    static boolean isEmpty(Database db) {
        return tables(db, "%") == 0;
    }

    /** The version of a store; refuses a database that another program made, or a later Entente. */
    static int version(Database db) {
        if (tables(db, "meta") == 0 || tables(db, "report") == 0) {
            throw new Fault(db.place(), "is another program's DuckDB file", "name another file as the store");
        }
        int version = db.query("SELECT value FROM meta WHERE key = 'schema'", row -> Integer.parseInt(row.getString(1)))
                .get(0);
        if (version > VERSION) {
            throw new Fault(
                    db.place(),
                    "was made by a newer Entente (schema " + version + ", this one knows " + VERSION + ")",
                    "update Entente, or ingest into a new store");
        }
        return version;
    }

    private static int tables(Database db, String name) {
        return db.query(
                        "SELECT count(*) FROM information_schema.tables WHERE table_name LIKE ?",
                        row -> row.getInt(1),
                        name)
                .get(0);
    }
}
