package org.entente.app.store;

import java.nio.file.Path;
import java.util.Optional;

/** Which reports of a store are one event: found anew, decided by a person, explained. */
public final class MergeBook {
    private final Database db;

    MergeBook(Database db) {
        this.db = db;
    }

    /** How many pairs of reports a person has joined and parted. */
    public record Merges(int joins, int parts) {}

    /**
     * Takes what a person says of merging from a file, or from {@code STORE.merges} beside the store; nothing if there is
     * neither.
     *
     * @throws org.entente.app.Fault that lists all lines that cannot be used, before anything is changed
     */
    public Optional<Merges> take(Optional<Path> file, Path store) {
        return file.or(() -> MergeFile.beside(store))
                .map(f -> MergeFile.apply(db, f))
                .map(o -> new Merges(o.joins().size(), o.parts().size()));
    }

    /** Finds anew which reports are of one event. */
    public void remerge() {
        db.inTransaction(() -> new Events(db).rebuildAll());
    }

    /**
     * An event with its tellings, and why they are one.
     *
     * @param misses how many reports that nearly are of it to tell of at most
     */
    public MergedStory story(String event, int misses) {
        return new MergedStories(db).of(event, misses);
    }
}
