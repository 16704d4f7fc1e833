package org.entente.app.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.engine.merging.Overrides;

/** What a person has said of merging, kept in the store as it is written in a file, a line for each pair. */
final class KeptMerges {
    private static final String KEY = "merges";

    private KeptMerges() {}

    /** With what coders have said in reviews. */
    static Overrides of(Database db) {
        return ReviewedMerges.over(text(db).map(MergeLines::parse).orElse(Overrides.NONE), db);
    }

    /** The lines that are kept; empty if there are none. */
    static Optional<String> text(Database db) {
        List<String> lines = db.query("SELECT value FROM meta WHERE key = ?", row -> row.getString(1), KEY);
        return lines.stream().findFirst();
    }

    static void keep(Database db, String text) {
        db.update("INSERT OR REPLACE INTO meta VALUES (?, ?)", KEY, text);
    }

    /** The same without the joins. */
    static Overrides partsOf(Overrides overrides) {
        return new Overrides(new TreeSet<>(), overrides.parts());
    }

    /** The ids of all reports that are joined with others. */
    static Set<String> joined(Overrides overrides) {
        return new Overrides(overrides.joins(), new TreeSet<>()).reports();
    }

    /** The ids of the reports that are joined with this one, through others too, and its own. */
    static Set<String> joinedWith(String report, Overrides overrides) {
        Set<String> with = new TreeSet<>(Set.of(report));
        int size = 0;
        while (with.size() > size) {
            size = with.size();
            for (Overrides.Pair join : overrides.joins()) {
                if (with.contains(join.a()) || with.contains(join.b())) {
                    with.add(join.a());
                    with.add(join.b());
                }
            }
        }
        return with;
    }
}
