package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.Sample;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Sector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imported events lie in tables of their own, and whoever asks for events sees them beside the coded ones. */
class ImportsTest {
    private static final int DAY = (int) LocalDate.of(2015, 2, 19).toEpochDay();
    private static final Actor OSLO = new Actor("NOR", Sector.GOV, "OSLO");
    private static final Actor FINLAND = new Actor("FIN", Sector.NONE, "FINLAND");
    private static final ImportedDeed VISIT = deed("042", "");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("world.duckdb");
    }

    private static ImportedDeed deed(String code, String contexts) {
        return new ImportedDeed(Ontology.cameo(code).orElseThrow(), contexts);
    }

    private static ImportedEvent event(ImportedId id) {
        return event(id, OSLO, FINLAND, VISIT);
    }

    private static ImportedEvent event(ImportedId id, Actor source, Actor target, ImportedDeed deed) {
        return new ImportedEvent(
                id, source, target, deed, 1.5, DAY, new Place("Ganja", "AZE"), "http://paper.example/a", 6, 3, 2);
    }

    private long add(String origin, ImportedEvent... events) {
        try (Store store = Store.open(file)) {
            Imports imports = store.imports(origin, Directory.NONE);
            List.of(events).forEach(imports::add);
            imports.flush();
            return imports.added();
        }
    }

    private void code() {
        try (Store store = Store.open(file)) {
            store.articles().add(List.of(Sample.kept(Sample.reading("FRA meets ITA.", "2015-02-20"))), Terms.of("1"));
        }
    }

    private List<String> rows(String query) {
        return Sql.rows(file, query);
    }

    @Test
    void aRowComesBackWholeFromTheView() {
        add("polecat", event(ImportedId.of("x-1"), OSLO, FINLAND, deed("042", "military;trade")));

        assertThat(rows("SELECT * FROM event"))
                .containsExactly("polecat:x-1|polecat|NOR|GOV|OSLO|FIN||FINLAND|042|Make a visit|CONSULT|visit|1|1.9|"
                        + rows("SELECT plover_score FROM imported_deed").get(0)
                        + "|1.5|military;trade|2015-02-19|2015-02-19|day|Ganja|AZE|happened|author|---|||||0.0|6|3|0|2|0"
                        + "||http://paper.example/a|null|null");
    }

    @Test
    void anEventWithoutDayAndScoreHasNone() {
        add(
                "gdelt",
                new ImportedEvent(
                        ImportedId.of(1),
                        OSLO,
                        Actor.NONE,
                        VISIT,
                        Double.NaN,
                        ImportedEvent.UNDATED,
                        Place.UNKNOWN,
                        "",
                        1,
                        1,
                        1));

        assertThat(rows("SELECT id, start_date, date_precision, given_score, place, target_code FROM event"))
                .containsExactly("gdelt:1|null|unknown|null||---");
    }

    @Test
    void idsAreTheSameInEveryStoreWhateverTheOrder() {
        add("gdelt", event(ImportedId.of(7)), event(ImportedId.of(3)), event(ImportedId.of(0)));
        add("icews", event(ImportedId.of("20718170@2014-01-01")));

        assertThat(rows("SELECT id FROM event ORDER BY id"))
                .containsExactly("gdelt:0", "gdelt:3", "gdelt:7", "icews:20718170@2014-01-01");
    }

    @Test
    void anIdThatComesAgainIsPassedOverInABatchAndInALaterImport() {
        ImportedId named = ImportedId.of("x-1");
        assertThat(add("gdelt", event(ImportedId.of(5)), event(ImportedId.of(2)), event(ImportedId.of(5))))
                .isEqualTo(2);
        assertThat(add("gdelt", event(ImportedId.of(2)), event(ImportedId.of(3)), event(ImportedId.of(9))))
                .isEqualTo(2);
        assertThat(add("polecat", event(named), event(named), event(ImportedId.of("x-2"))))
                .isEqualTo(2);
        assertThat(add("polecat", event(named), event(ImportedId.of("x-3")))).isEqualTo(1);

        assertThat(rows("SELECT count(*), count(DISTINCT id) FROM event")).containsExactly("7|7");
    }

    @Test
    void theSameNumberInTwoDataSetsIsTwoEvents() {
        add("gdelt", event(ImportedId.of(5)));

        assertThat(add("phoenix", event(ImportedId.of(5)))).isEqualTo(1);
    }

    @Test
    void whatRecursIsKeptOnceAlsoOverTwoImports() {
        add("gdelt", event(ImportedId.of(1)), event(ImportedId.of(2)));
        add("gdelt", event(ImportedId.of(3)), event(ImportedId.of(4), FINLAND, OSLO, deed("190", "")));

        assertThat(rows("SELECT number, code, name FROM imported_actor ORDER BY number"))
                .containsExactly("1|NOR|OSLO", "2|FIN|FINLAND");
        assertThat(rows("SELECT code FROM imported_deed ORDER BY number")).containsExactly("042", "190");
        assertThat(rows("SELECT count(*) FROM imported_place")).containsExactly("1");
        assertThat(rows("SELECT id, source_code FROM event ORDER BY id"))
                .containsExactly("gdelt:1|NOR", "gdelt:2|NOR", "gdelt:3|NOR", "gdelt:4|FIN");
    }

    @Test
    void equalValuesInOtherObjectsHaveTheSameNumber() {
        add(
                "gdelt",
                event(ImportedId.of(1)),
                event(ImportedId.of(2), new Actor("NOR", Sector.GOV, "OSLO"), FINLAND, deed("042", "")));

        assertThat(rows("SELECT count(*) FROM imported_actor")).containsExactly("2");
        assertThat(rows("SELECT count(*) FROM imported_deed")).containsExactly("1");
    }

    @Test
    void allViewsAndListsKnowBothParts() {
        code();
        add("gdelt", event(ImportedId.of(1)), event(ImportedId.of(2), FINLAND, OSLO, VISIT));
        add("icews", event(ImportedId.of("9")));

        assertThat(rows("SELECT origin, source_code, target_code, events FROM dyad_month ORDER BY ALL"))
                .containsExactly("coded|FRA|ITA|1", "gdelt|FIN|NOR|1", "gdelt|NOR|FIN|1", "icews|NOR|FIN|1");
        assertThat(rows("SELECT id FROM event_wide WHERE origin <> 'coded' AND source_code <> target_code ORDER BY id"))
                .containsExactly("gdelt:1", "gdelt:2", "icews:9");
        try (Store store = Store.openToRead(file)) {
            assertThat(store.lists().origins())
                    .containsExactly(Map.entry("coded", 1L), Map.entry("gdelt", 2L), Map.entry("icews", 1L));
            assertThat(store.lists().dyads(false, "gdelt")).singleElement().satisfies(dyad -> {
                assertThat(dyad.a() + dyad.b()).isEqualTo("FINNOR");
                assertThat(List.of(dyad.events(), dyad.deeds(), dyad.reports())).containsExactly(2L, 2L, 12L);
                assertThat(dyad.meanGoldstein()).contains(1.9);
                assertThat(dyad.first()).contains(LocalDate.of(2015, 2, 19));
            });
            assertThat(store.lists().dyads(true, "gdelt")).hasSize(2);
            assertThat(store.lists().dyads(true, Store.CODED)).hasSize(1);
            assertThat(store.lists().actors("icews"))
                    .extracting(Listings.ActorRow::code)
                    .containsExactly("FIN", "NOR");
            assertThat(store.lists().actorCode("oslo")).isEqualTo("NOR");
            assertThat(store.events().between("gdelt", "NOR", "FIN", Optional.empty(), Optional.empty()))
                    .extracting(StoredEvent::id)
                    .containsExactly("gdelt:1", "gdelt:2");
        }
    }

    @Test
    void tablesAreWrittenOutAsWhatTheyMakeUp() throws IOException {
        code();
        add("gdelt", event(ImportedId.of(1)));
        Path out = Files.createDirectory(folder.resolve("out"));
        try (Store store = Store.openToRead(file)) {
            store.exporting().tables(EventFilter.ALL, TableFormat.CSV, out, (name, rows) -> {});
        }

        assertThat(Files.readAllLines(out.resolve("event.csv"))).hasSize(3).anyMatch(row -> row.startsWith("gdelt:1,"));
        assertThat(out.resolve("imported.csv")).doesNotExist();
        assertThat(out.resolve("coded_event.csv")).doesNotExist();
    }

    @Test
    void actorsOfImportedEventsStayWhenTheTableIsMadeAnew() {
        add("gdelt", event(ImportedId.of(1)));
        try (Store store = Store.open(file)) {
            store.articles().renewActors(Directory.NONE);
        }

        assertThat(rows("SELECT code FROM actor ORDER BY code")).containsExactly("FIN", "NOR");
    }
}
