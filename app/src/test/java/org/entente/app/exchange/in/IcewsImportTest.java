package org.entente.app.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.app.exchange.IcewsColumns;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IcewsImportTest {
    private static final String HEADER = String.join("\t", IcewsColumns.ALL);

    @TempDir
    Path folder;

    private static String row(String id, String date, String text, String code) {
        return String.join(
                "\t",
                id,
                date,
                "Foreign Affairs (Georgia)",
                "Foreign Ministry,Executive,Government",
                "Georgia",
                text,
                code,
                "1.9",
                "Estonia",
                "None",
                "Estonia",
                "77",
                "2",
                "Morning Paper",
                "Batumi",
                "None",
                "Ajaria",
                "Georgia",
                "41.6",
                "41.6");
    }

    private Imported icews(String... rows) throws IOException {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADER;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return Imported.of(DataSet.ICEWS, folder, lines);
    }

    @Test
    void aRowBecomesAnEventInOurCodes() throws IOException {
        StoredEvent event = icews(row("5", "2011-03-04", "Make a visit", "042")).event();

        assertThat(event.id()).isEqualTo("icews:5@2011-03-04");
        assertThat(event.source()).isEqualTo(new Actor("GEO", Sector.GOV, "Foreign Affairs (Georgia)"));
        assertThat(event.target()).isEqualTo(new Actor("EST", Sector.NONE, "Estonia"));
        assertThat(event.place()).isEqualTo(new Place("Batumi, Ajaria, Georgia", "GEO"));
        assertThat(event.first().address()).isEqualTo("Morning Paper");
    }

    @Test
    void theKeyOfAnEventIsItsIdAndItsDate() throws IOException {
        Imported imported = icews(
                row("5", "2011-03-04", "Make a visit", "042"),
                row("5", "2011-03-05", "Make a visit", "042"),
                row("5", "2011-03-04", "Consult", "040"));

        assertThat(imported.events())
                .extracting(StoredEvent::id)
                .containsExactly("icews:5@2011-03-04", "icews:5@2011-03-05");
    }

    @Test
    void aCodeThatIsNoneIsReadByItsText() throws IOException {
        Imported imported = icews(
                row("1", "2017-03-04", "Threaten with military force", "13y"),
                row("2", "2017-03-04", "Something else", "13y"),
                row("3", "2017-03-04", "Make optimistic comment", "13"),
                row("4", "2017-03-04", "Make a visit", "42"));

        assertThat(imported.events()).extracting(e -> e.code().code()).containsExactly("138", "13", "013", "042");
        assertThat(imported.tally().notes().mended())
                .containsEntry("a code read by its text, or as the nearest one known", 4L);
    }

    @Test
    void whoHasNoStateIsFoundByName() throws IOException {
        StoredEvent event = icews(row("1", "2011-03-04", "Make a visit", "042")
                        .replace(
                                "Foreign Affairs (Georgia)\tForeign Ministry,Executive,Government\tGeorgia",
                                "NATO\tNone\tNone"))
                .event();

        assertThat(event.source().code()).isEqualTo("NATO");
    }

    @Test
    void aPersonIsOfTheSectorOfTheOfficeThen() throws IOException {
        StoredEvent event = icews(row("1", "2011-03-04", "Make a visit", "042")
                        .replace(
                                "Foreign Affairs (Georgia)\tForeign Ministry,Executive,Government\tGeorgia",
                                "Angela Merkel\tElite,Parties\tGermany"))
                .event();

        assertThat(event.source()).isEqualTo(new Actor("DEU", Sector.GOV, "Angela Merkel"));
    }

    @Test
    void aFileWithoutTheColumnsIsRefused() throws IOException {
        assertThat(Imported.of(DataSet.ICEWS, folder, "Event ID\tEvent Date\tSource", "1\t2011-01-01\tx")
                        .fault())
                .contains("is no ICEWS file: its first line has no column Source Name, CAMEO Code, Target Name");
    }

    @Test
    void aStrayTabAmongNamesIsNotGuessedAt() throws IOException {
        Imported imported = icews(row("1", "2011-03-04", "Make a visit", "042").replace("Affairs (", "Affairs\t("));

        assertThat(imported.events()).isEmpty();
        assertThat(imported.fault()).contains("events.tsv:2: has 21 cells, not 20");
    }
}
