package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.entente.app.Sample;
import org.entente.engine.merging.Merged;
import org.entente.engine.merging.Merging;
import org.entente.engine.merging.Overrides;
import org.entente.engine.merging.Telling;
import org.entente.engine.ontology.Reading;

/** What is one event does not depend on the order in which articles come in, nor on what is far away in time. */
class MergeOrderTest {
    private static final LocalDate START = LocalDate.of(2003, 1, 1);
    private static final List<String> SENTENCES = List.of(
            "FRA meets ITA.",
            "ITA meets FRA.",
            "FRA visits ITA.",
            "FRA attacks ITA.",
            "FRA praises DEU.",
            "ITA will attack FRA.");
    private static final List<String> TAILS = List.of("", " Near Kolsva.", " Again: it rained.", " Then it snowed.");

    /** Days with gaps and crowds; two sentences may be in one article. */
    @Provide
    Arbitrary<Reading> readings() {
        Arbitrary<String> text = Combinators.combine(
                        Arbitraries.of(SENTENCES), Arbitraries.of(SENTENCES), Arbitraries.of(TAILS))
                .as((a, b, tail) -> a + " " + b + tail);
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 5).tuple2().map(t -> t.get1() * 90 + t.get2());
        return Combinators.combine(text, day)
                .as((t, d) -> Sample.reading(t, START.plusDays(d).toString()));
    }

    @Property(tries = 200)
    void theOrderOfTellingsDoesNotMatter(
            @ForAll @Size(min = 2, max = 40) List<@From("readings") Reading> readings, @ForAll Random random) {
        List<Telling> tellings = tellings(readings);
        List<Merged> events = new Merging(Overrides.NONE).merge(tellings);
        Collections.shuffle(tellings, random);
        assertThat(new Merging(Overrides.NONE).merge(tellings)).isEqualTo(events);
    }

    @Property(tries = 200)
    void whatIsFarAwayDoesNotMatter(@ForAll @Size(min = 2, max = 60) List<@From("readings") Reading> readings) {
        List<Telling> tellings = tellings(readings);
        Telling middle = tellings.get(0);
        List<Telling> near = tellings.stream()
                .filter(t -> Math.abs(t.time().start().toEpochDay()
                                - middle.time().start().toEpochDay())
                        <= Merging.REACH)
                .toList();
        assertThat(eventOf(middle, near)).isEqualTo(eventOf(middle, tellings));
    }

    private static List<String> eventOf(Telling t, List<Telling> all) {
        return new Merging(Overrides.NONE)
                .merge(all).stream()
                        .filter(e -> e.tellings().contains(t))
                        .flatMap(e -> e.tellings().stream())
                        .map(Telling::id)
                        .toList();
    }

    @Property(tries = 6)
    void aStoreFilledBatchByBatchInAnyOrderHoldsTheSameEvents(
            @ForAll @Size(min = 5, max = 25) List<@From("readings") Reading> readings, @ForAll Random random)
            throws IOException {
        Map<String, Reading> byId = new HashMap<>();
        readings.forEach(r -> byId.put(r.article().id(), r));
        List<Reading> shuffled = new ArrayList<>(byId.values());
        Collections.shuffle(shuffled, random);

        List<String> atOnce = rows(List.of(List.copyOf(byId.values())), false);
        List<List<Reading>> batches = new ArrayList<>();
        for (int i = 0; i < shuffled.size(); i += 4) {
            batches.add(shuffled.subList(i, Math.min(shuffled.size(), i + 4)));
        }
        assertThat(rows(batches, false)).isEqualTo(atOnce);
        assertThat(rows(batches, true)).isEqualTo(atOnce);
    }

    private static List<String> rows(List<List<Reading>> batches, boolean anew) throws IOException {
        Path folder = Files.createTempDirectory("merge-order");
        Path file = folder.resolve("news.duckdb");
        try {
            try (Store store = Store.open(file)) {
                for (List<Reading> batch : batches) {
                    store.articles().add(batch.stream().map(Sample::kept).toList(), Terms.of("1"));
                }
                if (anew) {
                    store.merges().remerge();
                }
            }
            List<String> rows = new ArrayList<>(Sql.rows(file, "SELECT * FROM event ORDER BY id"));
            rows.addAll(Sql.rows(file, "SELECT id, event FROM report ORDER BY id"));
            return rows;
        } finally {
            try (var files = Files.list(folder)) {
                for (Path each : files.collect(Collectors.toList())) {
                    Files.delete(each);
                }
            }
            Files.delete(folder);
        }
    }

    private static List<Telling> tellings(List<Reading> readings) {
        Map<String, Telling> byId = new HashMap<>();
        readings.forEach(r -> r.events().forEach(e -> byId.put(e.id(), Telling.of(r, e))));
        List<Telling> tellings = new ArrayList<>(byId.values());
        tellings.sort(Comparator.comparing(Telling::id));
        return tellings;
    }
}
