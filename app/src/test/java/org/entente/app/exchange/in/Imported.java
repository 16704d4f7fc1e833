package org.entente.app.exchange.in;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.app.setup.LexiconFiles;
import org.entente.app.store.Directory;
import org.entente.app.store.EventFilter;
import org.entente.app.store.Store;
import org.entente.app.store.StoredEvent;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.Listed;

/** What becomes of a file in a store of its own. */
record Imported(ImportTally tally, List<StoredEvent> events) {
    private static final List<Listed> ITEMS =
            ActorReader.list(LexiconFiles.all(Optional.empty())).items();

    static Imported of(DataSet set, Path folder, String... lines) throws IOException {
        return of(set, folder, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Imported of(DataSet set, Path folder, byte[] bytes) throws IOException {
        Path file = folder.resolve("events.tsv");
        Files.write(file, bytes);
        return of(set, folder.resolve("store.duckdb"), file);
    }

    static Imported of(DataSet set, Path store, Path file) {
        try (Store opened = Store.open(store)) {
            ImportTally tally = new EventImport(set, ITEMS, opened.imports(set.code(), Directory.NONE), bytes -> {})
                    .run(EventFiles.of(List.of(file)));
            return new Imported(tally, opened.events().of(EventFilter.of(set.code())));
        }
    }

    /** The only event. */
    StoredEvent event() {
        if (events.size() != 1) {
            throw new AssertionError(
                    events.size() + " events, faults: " + tally.faults().kept());
        }
        return events.get(0);
    }

    /** The only fault, in the words the user sees. */
    String fault() {
        if (tally.faults().total() != 1) {
            throw new AssertionError(tally.faults().kept().toString());
        }
        return tally.faults().kept().get(0).line();
    }
}
