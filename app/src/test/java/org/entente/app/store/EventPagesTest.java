package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.app.Sample;
import org.entente.app.store.EventPages.Order;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventPagesTest {
    private static final Wanted ALL = Wanted.all(Store.CODED);

    @TempDir
    Path folder;

    Store store;

    @BeforeEach
    void fill() {
        store = Store.open(folder.resolve("news.duckdb"));
        add("2024-01-01", "FRA praises ITA. ITA attacks FRA.");
        add("2024-01-02", "FRA meets DEU.");
        add("2024-01-03", "DEU will attack FRA. USA visits AZE.");
        add("2024-01-03", "AZE visits DEU.");
        add("", "FRA praises DEU. AZE praises DEU.");
    }

    private void add(String day, String text) {
        store.articles()
                .add(List.of(Sample.kept(Sample.reading(text, day))), new Terms("1", true, SampleDirectory.NAMES));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> said(EventPages.Page page) {
        return page.events().stream()
                .map(event -> event.first().sentence().orElse(""))
                .toList();
    }

    private List<String> all(Wanted wanted) {
        return said(store.eventPages().page(wanted, Order.NEWEST, Optional.empty(), 100));
    }

    @Test
    void pagesTogetherAreTheListInEitherOrder() {
        for (Order order : Order.values()) {
            EventPages.Page whole = store.eventPages().page(ALL, order, Optional.empty(), 100);
            assertThat(whole.next()).isEmpty();
            List<String> turned = new ArrayList<>();
            Optional<EventPages.Key> from = Optional.empty();
            do {
                EventPages.Page page = store.eventPages().page(ALL, order, from, 3);
                turned.addAll(said(page));
                from = page.next();
            } while (from.isPresent());
            assertThat(turned).isEqualTo(said(whole)).hasSize(8);
        }
    }

    @Test
    void theNewestComeFirstAndUndatedOnesLast() {
        assertThat(all(ALL).get(0)).containsAnyOf("visits", "will attack");
        assertThat(all(ALL).subList(6, 8)).containsExactlyInAnyOrder("FRA praises DEU.", "AZE praises DEU.");
    }

    @Test
    void aRelationIsBothWaysOrOne() {
        assertThat(all(ALL.between(Set.of("FRA"), Set.of("ITA"))))
                .containsExactlyInAnyOrder("FRA praises ITA.", "ITA attacks FRA.");
        assertThat(all(ALL.between(Set.of("FRA"), Set.of("ITA")).onlyThere())).containsExactly("FRA praises ITA.");
    }

    @Test
    void membersOfOneSideAreNoRelation() {
        assertThat(all(ALL.between(Set.of("FRA", "ITA"), Set.of("DEU"))))
                .containsExactlyInAnyOrder("FRA meets DEU.", "DEU will attack FRA.", "FRA praises DEU.");
    }

    @Test
    void everyFilterRestricts() {
        assertThat(all(ALL.being(Set.of(Status.PLANNED)))).containsExactly("DEU will attack FRA.");
        assertThat(all(ALL.during(Optional.of(LocalDate.of(2024, 1, 2)), Optional.of(LocalDate.of(2024, 1, 2)))))
                .containsExactly("FRA meets DEU.");
        assertThat(all(ALL.of(Optional.of(PloverType.ASSAULT), Optional.empty())))
                .hasSize(2);
        assertThat(all(ALL.of(Optional.empty(), Optional.of("042")))).hasSize(2);
        assertThat(all(ALL.between(Set.of("AZE"), Set.of()))).hasSize(3);
        assertThat(all(ALL.in(Optional.of(Context.ENERGY)))).isEmpty();
    }

    @Test
    void whatIsCountedIsWhatIsListed() {
        Wanted wanted = ALL.between(Set.of("FRA"), Set.of());
        assertThat(store.eventPages().count(wanted)).isEqualTo(all(wanted).size());
    }

    @Test
    void anIdIsNeverReadAsSql() {
        assertThat(store.eventPages().ofIds(List.of("x' OR 'a' = 'a", "\\', ''")))
                .isEmpty();
    }

    @Test
    void anEventIsTheSameAsElsewhere() {
        List<StoredEvent> listed = store.events().of(EventFilter.of(Store.CODED));
        assertThat(store.eventPages()
                        .page(ALL, Order.OLDEST, Optional.empty(), 100)
                        .events())
                .isEqualTo(listed);
    }
}
