package org.entente.spark;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.entente.app.cli.Engine;
import org.entente.app.corpus.Corpus;
import org.entente.app.ingest.Ingestion;
import org.entente.app.ingest.Runs;
import org.entente.app.ingest.Tally;
import org.entente.app.store.Store;

/** The same work in one process, into a store. */
final class OneMachine {
    private OneMachine() {}

    static Tally ingest(Path corpus, Path file) {
        try (Store store = Store.open(file)) {
            Corpus articles = Corpus.of(List.of(corpus));
            Tally tally = new Ingestion(
                            store.articles(),
                            Engine.terms(Optional.empty(), true),
                            Engine.reader(Optional.empty()),
                            2,
                            done -> {})
                    .run(articles.results());
            LocalDateTime now = LocalDateTime.of(2024, 1, 1, 0, 0);
            store.upkeep().add(Runs.of("ingest", now, now, "", tally, List.of()));
            return tally;
        }
    }
}
