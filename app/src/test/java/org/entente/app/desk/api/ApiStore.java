package org.entente.app.desk.api;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.Sample;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.render.SampleReading;
import org.entente.app.store.FeedRow;
import org.entente.app.store.Kept;
import org.entente.app.store.Run;
import org.entente.app.store.SampleDirectory;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Article;

/** A store with something of everything that programs can ask for. */
final class ApiStore {
    static final String EMPTY_RUN = "nothing.txt";

    private ApiStore() {}

    static Path make(Path file) {
        try (Store store = Store.open(file)) {
            store.articles().add(articles(), new Terms("test", true, SampleDirectory.NAMES));
            LocalDateTime noon = LocalDateTime.of(2024, 6, 1, 12, 0);
            store.upkeep().add(run(noon, List.of(new Skipped("a.txt", Reason.EMPTY, "is empty"))));
            store.upkeep()
                    .add(run(
                            noon.plusDays(1),
                            List.of(
                                    new Skipped(EMPTY_RUN, Reason.NO_TEXT, "has no text"),
                                    new Skipped("b.pdf", Reason.SCANNED, "is a picture"))));
            store.feedBook().polled(FeedRow.of("https://example.org/feed"), List.of());
        }
        return file;
    }

    private static List<Kept> articles() {
        List<Kept> all = new ArrayList<>();
        all.add(new Kept.Coded("sample.txt", SampleReading.reading()));
        for (int i = 0; i < 30; i++) {
            String day = LocalDate.of(2010, 1, 4).plusWeeks(7L * i).toString();
            all.add(Sample.kept(
                    Sample.reading(i % 3 == 0 ? "USA attacks AZE." : "USA meets AZE. FRA visits ITA.", day)));
        }
        all.add(Sample.kept(Sample.reading("ITA will attack FRA.", "2015-05-05")));
        all.add(Sample.kept(Sample.reading("DEU meets ITA.", "2011-03-03")));
        all.add(Sample.kept(Sample.reading("DEU meets ITA. ITA praises DEU.", "2011-03-03")));
        all.add(Sample.kept(Sample.reading("DEU praises ITA.", "")));
        all.add(new Kept.Copy(
                "copy.txt",
                foreign("copy", "Harbour Post"),
                "en",
                all.get(1).article().id(),
                0.9));
        all.add(new Kept.Unread("fremd.txt", foreign("fremd", "Hafenblatt"), "de"));
        return all;
    }

    private static Article foreign(String id, String outlet) {
        return new Article(
                id, "Harbour news", "Harbour news\n\nNothing.", Optional.of(LocalDate.of(2012, 2, 2)), outlet, "");
    }

    private static Run run(LocalDateTime started, List<Skipped> skipped) {
        return new Run(
                "ingest",
                started,
                started.plusMinutes(1),
                "0.1",
                "test",
                10,
                10 - skipped.size(),
                0,
                0,
                0,
                0,
                20,
                skipped,
                List.of());
    }
}
