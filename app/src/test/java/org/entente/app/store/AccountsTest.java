package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.app.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    /** More than an index is asked for at once. */
    private static final int DAYS = 2_100;

    @TempDir
    Path folder;

    Store store;

    @BeforeEach
    void fill() {
        store = Store.open(folder.resolve("news.duckdb"));
        List<Kept> kept = IntStream.range(0, DAYS)
                .mapToObj(i -> Sample.kept(
                        Sample.reading("FRA praises ITA.", FIRST.plusDays(i).toString())))
                .toList();
        store.articles().add(kept, new Terms("1", true, SampleDirectory.NAMES));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Map<String, List<Account>> until(LocalDate last) {
        return store.events()
                .accounts(store.events().between("FRA", "ITA", Optional.of(FIRST), Optional.of(last)).stream()
                        .map(StoredEvent::id)
                        .toList());
    }

    @Test
    void ofManyEventsTheyAreThoseOfAFew() {
        Map<String, List<Account>> few = until(FIRST.plusDays(9));
        Map<String, List<Account>> many = until(FIRST.plusDays(DAYS));
        assertThat(few).isNotEmpty();
        assertThat(many).hasSizeGreaterThan(ByKey.FEW).containsAllEntriesOf(few);
        assertThat(many.values().stream()
                        .flatMap(List::stream)
                        .map(Account::article)
                        .distinct())
                .hasSize(DAYS);
    }

    @Test
    void whoTellItOnOneDayComeInTheOrderOfTheArticles() {
        Kept again = Sample.kept(Sample.reading("Again: FRA praises ITA.", FIRST.toString()));
        store.articles().add(List.of(again), new Terms("1", true, SampleDirectory.NAMES));

        assertThat(until(FIRST.plusDays(DAYS)).values())
                .anySatisfy(accounts -> assertThat(accounts).hasSizeGreaterThan(1))
                .allSatisfy(accounts ->
                        assertThat(accounts).extracting(Account::article).isSorted());
    }
}
