package org.entente.app.store;

import java.util.Map;

/** What a store says of itself: how much it holds, how it came to be, and what its columns look like. */
public final class Upkeep {
    private final Database db;

    Upkeep(Database db) {
        this.db = db;
    }

    /** Writes down that a command ran; returns the number of the run. */
    public int add(Run run) {
        int[] number = new int[1];
        db.inTransaction(() -> number[0] = run.write(db));
        return number[0];
    }

    /** How many articles, reports and events it has. */
    public Summary summary() {
        return Summary.of(db);
    }

    /** Its tables, and so many of its last runs. */
    public Inventory inventory(int lastRuns) {
        return Inventory.of(db, lastRuns);
    }

    /** A value for each column of the {@link Codebook}, by table or view and column; none for what is empty. */
    public Map<String, Map<String, String>> examples() {
        return Examples.of(db, Codebook.read());
    }
}
