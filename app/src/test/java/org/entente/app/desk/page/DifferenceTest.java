package org.entente.app.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.app.Sample;
import org.entente.app.store.EventWish;
import org.entente.app.store.Kept;
import org.entente.app.store.SampleDirectory;
import org.entente.app.store.Store;
import org.entente.app.store.StoredEvent;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTest {
    @TempDir
    Path folder;

    private List<Difference> of(Kept... articles) {
        try (Store store = Store.open(folder.resolve("news.duckdb"))) {
            store.articles().add(List.of(articles), new Terms("test", true, SampleDirectory.NAMES));
            StoredEvent event =
                    store.browse().events(EventWish.ALL, Optional.empty(), 9).get(0);
            assertThat(event.reports()).isEqualTo(articles.length);
            return Difference.of(event, store.browse().reports(event.id(), 9));
        }
    }

    private static Kept kept(String text, String outlet, String day) {
        return Sample.kept(Sample.read(new Article(outlet, "", text, Optional.of(LocalDate.parse(day)), outlet, "")));
    }

    @Test
    void tellersWhoAgreeDifferInNothing() {
        assertThat(of(
                        kept("FRA meets ITA.", "Wire", "2024-02-19"),
                        kept("Yes, FRA meets ITA.", "Ledger", "2024-02-19")))
                .isEmpty();
    }

    @Test
    void whatIsToldOtherwiseIsToldWithByWhom() {
        assertThat(of(
                        kept("FRA meets ITA.", "Wire", "2024-02-19"),
                        kept("Yes, FRA visits ITA.", "Ledger", "2024-02-19")))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.what()).isEqualTo("what is done");
                    assertThat(difference.versions()).hasSize(2);
                    assertThat(difference.versions().get(0).stands()).isTrue();
                    assertThat(difference.versions())
                            .extracting(Difference.Version::tellers)
                            .containsExactlyInAnyOrder(List.of("Wire"), List.of("Ledger"));
                });
    }

    @Test
    void whoIsNamedFirstOfTwoWhoMeetIsNoDifference() {
        assertThat(of(
                        kept("FRA meets ITA.", "Wire", "2024-02-19"),
                        kept("Yes, ITA meets FRA.", "Ledger", "2024-02-19")))
                .isEmpty();
    }

    @Test
    void whoAttacksWhomIsADifferenceThoughSomebodyHasJoinedTheReports() throws IOException {
        try (Store store = Store.open(folder.resolve("news.duckdb"))) {
            store.articles()
                    .add(
                            List.of(
                                    kept("FRA attacks ITA.", "Wire", "2024-02-19"),
                                    kept("Yes, ITA attacks FRA.", "Ledger", "2024-02-19")),
                            new Terms("test", true, SampleDirectory.NAMES));
            List<StoredEvent> apart = store.browse().events(EventWish.ALL, Optional.empty(), 9);
            Path line = Files.writeString(
                    folder.resolve("joins"),
                    "join " + apart.get(0).id() + " " + apart.get(1).id());
            store.merges().take(Optional.of(line), folder);
            StoredEvent event =
                    store.browse().events(EventWish.ALL, Optional.empty(), 9).get(0);

            assertThat(Difference.of(event, store.browse().reports(event.id(), 9)))
                    .extracting(Difference::what)
                    .containsExactly("who acts", "who is acted upon");
        }
    }
}
