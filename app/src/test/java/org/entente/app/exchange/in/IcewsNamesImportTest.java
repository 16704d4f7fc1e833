package org.entente.app.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IcewsNamesImportTest {
    @TempDir
    Path folder;

    private Imported names(String... rows) throws IOException {
        return Imported.of(DataSet.ICEWS_NAMES, folder, rows);
    }

    @Test
    void namesAndCategoriesBecomeCodes() throws IOException {
        Imported imported =
                names("Fishermen (Iceland)\tCriticize or denounce\tTreasury/Finance Ministry (Malta)\t2009-08-07");

        assertThat(imported.event().source()).isEqualTo(new Actor("ISL", Sector.AGR, "Fishermen (Iceland)"));
        assertThat(imported.event().target())
                .isEqualTo(new Actor("MLT", Sector.GOV, "Treasury/Finance Ministry (Malta)"));
        assertThat(imported.event().code().code()).isEqualTo("111");
    }

    @Test
    void aRootAndItsFirstCategoryShareANameAndTheCategoryIsMeant() throws IOException {
        assertThat(names("Iceland\tconsult\tMalta\t2009-08-07").event().code().code())
                .isEqualTo("040");
    }

    @Test
    void aHeaderIsNoEvent() throws IOException {
        Imported imported = names("head\trelation\ttail\tdate", "Iceland\tConsult\tMalta\t2009-08-07");

        assertThat(imported.tally().rows()).isEqualTo(1);
        assertThat(imported.tally().faults().total()).isZero();
    }

    @Test
    void aPersonIsFoundByTheFirstAndLastOfManyNamesAndWithoutRegardToCase() throws IOException {
        Imported imported = names(
                "Dmitry Anatolyevich Medvedev\tConsult\tRoh Moo Hyun\t2008-09-01",
                "Lars Nobody Holm\tConsult\tMalta\t2008-09-02");

        assertThat(imported.events().get(0).source().label()).isEqualTo("RUS GOV");
        assertThat(imported.events().get(0).target().code()).isEqualTo("KOR");
        assertThat(imported.events().get(1).source()).isEqualTo(new Actor("---", Sector.NONE, "Lars Nobody Holm"));
    }

    @Test
    void namesNobodyKnowsAreCountedTheMostFrequentFirst() throws IOException {
        Notes notes = names(
                        "Zorbia\tConsult\tMalta\t2008-09-01",
                        "Zorbia\tConsult\tIceland\t2008-09-02",
                        "Quux\tConsult\tMalta\t2008-09-03")
                .tally()
                .notes();

        assertThat(notes.sides()).isEqualTo(6);
        assertThat(notes.known()).isEqualTo(3);
        assertThat(notes.unknown(5)).containsExactly(Map.entry("Zorbia", 2L), Map.entry("Quux", 1L));
    }

    @Test
    void aCategoryOfNobodyIsLeftOut() throws IOException {
        assertThat(names("Iceland\tConsult\tMalta\t2009-08-07", "Iceland\tDance\tMalta\t2009-08-07")
                        .fault())
                .contains("events.tsv:2: \"Dance\" is no category of CAMEO");
    }
}
