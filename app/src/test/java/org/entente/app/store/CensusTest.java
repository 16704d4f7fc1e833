package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.Sample;
import org.entente.engine.ontology.Dyad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CensusTest {
    @TempDir
    Path folder;

    Store store;

    @BeforeEach
    void fill() {
        store = Store.open(folder.resolve("news.duckdb"));
        add("FRA praises ITA. ITA attacks FRA. FRA meets FRA. DEU will attack FRA.");
    }

    private void add(String text) {
        store.articles()
                .add(
                        List.of(Sample.kept(Sample.reading(text, "2024-01-01"))),
                        new Terms("1", true, SampleDirectory.NAMES));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Census census() {
        return store.census(Store.CODED);
    }

    @Test
    void itsRelationsAreThoseOfTheList() {
        assertThat(census().dyads()).isEqualTo(store.lists().dyads(false)).hasSize(2);
    }

    @Test
    void partnersAreWhoeverIsAcrossAnEvent() {
        assertThat(census().partners("FRA")).extracting(Census.Partner::code).containsExactly("ITA", "DEU");
        assertThat(census().partners("FRA").get(0).events()).isEqualTo(2);
        assertThat(census().partners("FRA").get(1).meanPlover()).isEmpty();
        assertThat(census().events("FRA")).isEqualTo(4);
    }

    @Test
    void onlyTheRelationThatChangesHasAnotherDigest() {
        Census before = census();
        add("ITA visits FRA.");
        Census after = census();
        assertThat(after.digest(new Dyad("FRA", "ITA"))).isNotEqualTo(before.digest(new Dyad("FRA", "ITA")));
        assertThat(after.digest(new Dyad("DEU", "FRA"))).isEqualTo(before.digest(new Dyad("DEU", "FRA")));
        assertThat(census().digest(new Dyad("FRA", "ITA"))).isEqualTo(after.digest(new Dyad("FRA", "ITA")));
    }

    @Test
    void theVersionChangesWithWhatTheStoreHoldsAndNotOtherwise() {
        long first = store.version();
        assertThat(store.version()).isEqualTo(first);
        add("ITA visits FRA.");
        assertThat(store.version()).isNotEqualTo(first);
    }
}
