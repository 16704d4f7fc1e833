package org.entente.app.store;

/**
 * Brings a store of an earlier version up to this one, all of it or nothing. Each step from one version to the next is a
 * file {@code migrations/to-N.sql}, which is never changed again.
 */
final class Migration {
    /** Since then events are made of their reports as they are now: what a large store has need not be made again. */
    private static final int EVENTS_AS_TODAY = 2;

    private Migration() {}

    static void run(Database db, int from) {
        Codebook codebook = Codebook.read();
        db.inTransaction(() -> {
            for (int to = from + 1; to <= codebook.version(); to++) {
                db.execute(Resource.text("migrations/to-" + to + ".sql"));
            }
            Schema.finish(db, codebook);
            if (from < EVENTS_AS_TODAY) {
                derive(db);
            }
            db.update("UPDATE meta SET value = ? WHERE key = 'schema'", Integer.toString(codebook.version()));
        });
    }

    /** What follows from the rest is not carried over but made anew, by the rules of today. */
    private static void derive(Database db) {
        new Events(db).rebuildAll();
        Actors.fill(db, Directory.NONE);
    }
}
