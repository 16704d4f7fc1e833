package org.entente.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.app.Fault;
import org.entente.engine.merging.Overrides;

/** A file of {@link MergeLines}, taken into a store. */
final class MergeFile {
    private MergeFile() {}

    /** The file that lies beside a store and is taken without being named: {@code news.duckdb.merges}. */
    static Optional<Path> beside(Path store) {
        Path file = store.resolveSibling(store.getFileName() + ".merges");
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** Keeps the lines in the place of those kept before, and makes the events anew that either of them name. */
    static Overrides apply(Database db, Path file) {
        String text = text(file);
        Reports reports = new Reports(db, new Tellings(db));
        Overrides before = KeptMerges.of(db);
        Set<String> named = MergeLines.named(text);
        TreeSet<String> known = new TreeSet<>();
        reports.ofIds(named).forEach(report -> known.add(report.telling().id()));
        Overrides overrides = MergeLines.parse(text, file.toString(), known::contains);
        named.addAll(before.reports());
        db.inTransaction(() -> {
            Touched touched = new Touched();
            touched.before(reports.ofIds(named));
            KeptMerges.keep(db, text);
            touched.after(reports.ofIds(named));
            new Events(db).rebuild(touched);
        });
        return overrides;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Fault(file.toString(), "cannot be read as UTF-8 text", "check its name and permissions", e);
        }
    }
}
