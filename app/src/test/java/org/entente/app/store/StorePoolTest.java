package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.entente.engine.course.Observation;
import org.entente.engine.course.Pool;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.When;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorePoolTest {
    private static final String[][] DYADS = {{"FRA", "ITA"}, {"DEU", "FRA"}, {"ITA", "DEU"}};
    private static final LocalDate START = LocalDate.of(2012, 3, 7);
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    @TempDir
    Path folder;

    private final Map<String, List<Observation>> observed = new TreeMap<>();
    private final Map<String, Double> scores = new TreeMap<>();

    @BeforeEach
    void fill() {
        Ontology.codes().values().forEach(code -> scores.put(code.code(), code.ploverScore()));
        List<Cameo> codes = List.copyOf(Ontology.codes().values());
        SplittableRandom random = new SplittableRandom(5);
        try (Store store = Store.open(folder.resolve("news.duckdb"))) {
            Imports imports = store.imports("icews", SampleDirectory.NAMES);
            for (int i = 0; i < 1500; i++) {
                String[] dyad = DYADS[random.nextInt(DYADS.length)];
                boolean there = random.nextBoolean();
                LocalDate day = START.plusDays(random.nextInt(1200));
                // One dyad gets cooler half-way, so that there is a drift to find.
                boolean cool = dyad == DYADS[0] && day.isAfter(START.plusDays(600));
                Cameo code = codes.get(cool ? codes.size() - 1 - random.nextInt(80) : random.nextInt(codes.size()));
                add(imports, "e" + i, there ? dyad[0] : dyad[1], there ? dyad[1] : dyad[0], code, day);
            }
            imports.flush();
        }
    }

    private void add(Imports imports, String id, String source, String target, Cameo code, LocalDate day) {
        imports.add(new ImportedEvent(
                ImportedId.of(id),
                new Actor(source, Sector.NONE, source),
                new Actor(target, Sector.NONE, target),
                ImportedDeed.of(code),
                Double.NaN,
                (int) day.toEpochDay(),
                Place.UNKNOWN,
                "",
                1,
                1,
                1));
        String dyad = source.compareTo(target) < 0 ? source + target : target + source;
        observed.computeIfAbsent(dyad, d -> new ArrayList<>())
                .add(new Observation(
                        day,
                        day,
                        When.Precision.DAY,
                        code.ploverScore(),
                        true,
                        false,
                        1,
                        List.of(),
                        source,
                        target,
                        id));
    }

    @Test
    void theStorePoolsAsTheEngineDoes() {
        Pool inMemory = new Pool();
        observed.values().forEach(inMemory::addObserved);
        try (Store store = Store.openToRead(folder.resolve("news.duckdb"))) {
            Pool pool = store.events().pool("icews", scores, LATER, Optional.empty());

            assertThat(pool.size()).isEqualTo(3);
            assertThat(pool.prior()).isEqualTo(inMemory.prior());
        }
    }

    @Test
    void whatComesLaterAndOtherOriginsDoNotCount() {
        try (Store store = Store.openToRead(folder.resolve("news.duckdb"))) {
            assertThat(store.events()
                            .pool("icews", scores, START.minusDays(1), Optional.empty())
                            .size())
                    .isZero();
            assertThat(store.events()
                            .pool("coded", scores, LATER, Optional.empty())
                            .size())
                    .isZero();
        }
    }
}
