package org.entente.app.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.entente.app.corpus.input.Reason;
import org.entente.app.exchange.GdeltColumns;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GdeltImportTest {
    @TempDir
    Path folder;

    private Imported gdelt(Object... rows) throws IOException {
        return Imported.of(
                DataSet.GDELT, folder, Arrays.stream(rows).map(Object::toString).toArray(String[]::new));
    }

    @Test
    void aRowBecomesAnEventInOurCodes() throws IOException {
        StoredEvent event = gdelt(new GdeltRow("7")).event();

        assertThat(event.id()).isEqualTo("gdelt:7");
        assertThat(event.source()).isEqualTo(new Actor("NOR", Sector.GOV, "OSLO"));
        assertThat(event.target()).isEqualTo(new Actor("FIN", Sector.NONE, "FINLAND"));
        assertThat(event.code().code()).isEqualTo("042");
        assertThat(event.code().ploverScore()).isEqualTo(4);
        assertThat(event.when()).isEqualTo(When.day(java.time.LocalDate.of(2015, 2, 19)));
        assertThat(event.place()).isEqualTo(new Place("Ganja, Ganja, Azerbaijan", "AZE"));
        assertThat(event.reports()).isEqualTo(6);
        assertThat(event.first().address()).isEqualTo("http://paper.example/a");
    }

    @Test
    void europeIsNotTheEuropeanUnion() throws IOException {
        Imported imported = gdelt(
                new GdeltRow("1").with("Actor1CountryCode", "EUR").with("Actor1Code", "EURGOV"),
                new GdeltRow("2")
                        .with("Actor1CountryCode", "")
                        .with("Actor1KnownGroupCode", "EEC")
                        .with("Actor1Type1Code", "IGO"));

        assertThat(imported.events()).extracting(e -> e.source().label()).containsExactly("--- GOV", "EUR");
    }

    @Test
    void aRoleWithoutACounterpartIsAnUnknownPartAndKeepsItsCode() throws IOException {
        StoredEvent event = gdelt(new GdeltRow("1")
                        .with("Actor1Code", "NORENV")
                        .with("Actor1Name", "WALKERS")
                        .with("Actor1Type1Code", "ENV"))
                .event();

        assertThat(event.source()).isEqualTo(new Actor("NOR", Sector.UNK, "WALKERS [NORENV]"));
    }

    @Test
    void medIsTheMediaAndHlhIsMedicine() throws IOException {
        Imported imported = gdelt(
                new GdeltRow("1").with("Actor1Type1Code", "MED"), new GdeltRow("2").with("Actor1Type1Code", "HLH"));

        assertThat(imported.events()).extracting(e -> e.source().sector()).containsExactly(Sector.JRN, Sector.MED);
    }

    @Test
    void somebodyOfNoStateHasTheCodeOfItsKindAndBlanksAreNobody() throws IOException {
        StoredEvent event = gdelt(new GdeltRow("1")
                        .with("Actor1CountryCode", "")
                        .with("Actor1Code", "NGO")
                        .with("Actor1Name", "A CHARITY")
                        .with("Actor1Type1Code", "NGO")
                        .with("Actor2Code", "")
                        .with("Actor2Name", "")
                        .with("Actor2CountryCode", ""))
                .event();

        assertThat(event.source()).isEqualTo(new Actor("NGO", Sector.NONE, "A CHARITY"));
        assertThat(event.target()).isEqualTo(Actor.NONE);
    }

    @Test
    void ofTheSameIdTheFirstRowStays() throws IOException {
        Imported imported = gdelt(new GdeltRow("1"), new GdeltRow("1").with("EventCode", "190"));

        assertThat(imported.event().code().code()).isEqualTo("042");
        assertThat(imported.tally().known()).isEqualTo(1);
    }

    @Test
    void importingAgainAddsOnlyWhatIsNew() throws IOException {
        gdelt(new GdeltRow("1"), new GdeltRow("2"));
        Imported again = gdelt(new GdeltRow("1"), new GdeltRow("2"), new GdeltRow("3"));

        assertThat(again.tally().added()).isEqualTo(1);
        assertThat(again.tally().known()).isEqualTo(2);
        assertThat(again.events()).hasSize(3);
    }

    @Test
    void aStrayTabIsMendedWhereOnlyOnePlaceMakesTheRestFit() throws IOException {
        Imported imported = gdelt(new GdeltRow("1").with("ActionGeo_FullName", "Ganja,\tGanja, Azerbaijan"));

        assertThat(imported.event().place()).isEqualTo(new Place("Ganja, Ganja, Azerbaijan", "AZE"));
        assertThat(imported.event().first().address()).isEqualTo("http://paper.example/a");
        assertThat(imported.tally().notes().mended()).containsEntry("a stray tab", 1L);
    }

    @Test
    void emptyCellsAtTheEndAreCutOff() throws IOException {
        assertThat(gdelt(new GdeltRow("1") + "\t\t").event().first().address()).isEqualTo("http://paper.example/a");
    }

    @Test
    void aRowWithTooFewCellsIsLeftOutWithPlaceFaultAndRemedy() throws IOException {
        String row = new GdeltRow("2").toString();
        Imported imported = gdelt(new GdeltRow("1"), row.substring(0, row.lastIndexOf("AJ20")));

        assertThat(imported.events()).hasSize(1);
        assertThat(imported.fault())
                .startsWith(folder.resolve("events.tsv") + ":2: has 55 cells, not 61; ")
                .endsWith("take out stray tabs");
    }

    @Test
    void aTabThatCouldBelongAnywhereIsNotGuessedAt() throws IOException {
        // Two at once, in places that cannot be joined to one.
        Imported imported = gdelt(
                new GdeltRow("1"),
                new GdeltRow("2").with("Actor1Name", "OS\tLO").with("ActionGeo_FullName", "Ganja\tAzerbaijan"));

        assertThat(imported.events()).hasSize(1);
        assertThat(imported.tally().faults().counts()).containsEntry(Reason.WRONG_CELLS, 1L);
    }

    @Test
    void aLostZeroIsFoundByTheRoot() throws IOException {
        Imported imported = gdelt(
                new GdeltRow("1").with("EventCode", "42").with("EventRootCode", "4"),
                new GdeltRow("2").with("EventCode", "14").with("EventRootCode", "1"),
                new GdeltRow("3").with("EventCode", "14").with("EventRootCode", "14"));

        assertThat(imported.events()).extracting(e -> e.code().code()).containsExactly("042", "014", "14");
    }

    @Test
    void aCodeNobodyKnowsIsReadAsTheNearestAboveItOrLeftOut() throws IOException {
        Imported imported = gdelt(
                new GdeltRow("1").with("EventCode", "0429"),
                new GdeltRow("2").with("EventCode", "xyz"),
                new GdeltRow("3").with("EventCode", ""));

        assertThat(imported.event().code().code()).isEqualTo("042");
        assertThat(imported.tally().notes().mended()).containsEntry("a code read as the nearest one known", 1L);
        assertThat(imported.tally().faults().counts()).containsEntry(Reason.BAD_CODE, 2L);
    }

    @Test
    void aDayThatIsNotInTheCalendarIsLeftOutAndNoDateIsNoFault() throws IOException {
        Imported imported = gdelt(new GdeltRow("1").with("SQLDATE", "20150231"), new GdeltRow("2").with("SQLDATE", ""));

        assertThat(imported.event().when()).isEqualTo(When.UNKNOWN);
        assertThat(imported.fault()).contains("\"20150231\" is no day of the calendar");
        assertThat(imported.tally().undated()).isEqualTo(1);
    }

    @Test
    void anIdThatIsNoNumberIsLeftOut() throws IOException {
        assertThat(gdelt(new GdeltRow("x1"), new GdeltRow("1")).fault()).contains("is no GDELT event file");
        assertThat(gdelt(new GdeltRow("1"), new GdeltRow("x1")).fault()).contains("\"x1\" is not an event's number");
    }

    @Test
    void theFirstVersionIsReadWithAndWithoutAddresses() throws IOException {
        assertThat(gdelt(new GdeltRow("1").of(GdeltColumns.VERSION_1))
                        .event()
                        .first()
                        .address())
                .isEqualTo("http://paper.example/a");
        Imported early = gdelt(new GdeltRow("2").of(GdeltColumns.VERSION_1_EARLY));
        assertThat(early.events().get(1).first().address()).isEmpty();
        assertThat(early.events().get(1).place().country()).isEqualTo("AZE");
    }

    @Test
    void withAHeaderTheOrderIsFreeAndColumnsMayBeMore() throws IOException {
        List<String> columns = new ArrayList<>(GdeltColumns.VERSION_2);
        Collections.reverse(columns);
        columns.add(3, "Mine");
        String header = String.join("\t", columns).replace("GLOBALEVENTID", "GlobalEventID");
        // The first name must be the id's, or no header is expected.
        columns.remove("GLOBALEVENTID");
        columns.add(0, "GLOBALEVENTID");
        header = String.join("\t", columns);

        StoredEvent event = gdelt(header, new GdeltRow("9").of(columns)).event();

        assertThat(event.id()).isEqualTo("gdelt:9");
        assertThat(event.source()).isEqualTo(new Actor("NOR", Sector.GOV, "OSLO"));
    }

    @Test
    void textThatIsNotUtf8IsReadAsLatin() throws IOException {
        byte[] row = (new GdeltRow("1").with("Actor1Name", "TROMSØ") + "\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Imported.of(DataSet.GDELT, folder, row).event().source().name())
                .isEqualTo("TROMSØ");
    }

    @Test
    void anotherTableOfGdeltIsRefusedAsAWhole() throws IOException {
        assertThat(gdelt("1\t20150219000000\t20150219000000\t1\tpaper.example").fault())
                .contains("is no GDELT event file: its first line has 5 cells, not 61, 58 or 57");
    }

    @Test
    void packedFilesAndFoldersAreReadAlike() throws IOException {
        Path all = Files.createDirectories(folder.resolve("all/below"));
        write(all.resolve("a.zip"), out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry("x.export.CSV"));
            zip.write((new GdeltRow("1") + "\n").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("y.export.CSV"));
            zip.write((new GdeltRow("2") + "\nrubbish\n").getBytes(StandardCharsets.UTF_8));
            zip.finish();
        });
        write(all.resolve("b.gz"), out -> {
            try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                packed.write((new GdeltRow("3") + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        write(all.resolve("c.zst"), out -> {
            try (ZstdOutputStream packed = new ZstdOutputStream(out)) {
                packed.write((new GdeltRow("4") + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        Files.writeString(all.resolve(".hidden"), "rubbish");

        Imported imported = Imported.of(DataSet.GDELT, folder.resolve("s.duckdb"), folder.resolve("all"));

        assertThat(imported.events())
                .extracting(StoredEvent::id)
                .containsExactly("gdelt:1", "gdelt:2", "gdelt:3", "gdelt:4");
        assertThat(imported.fault()).startsWith(all.resolve("a.zip") + "!y.export.CSV:2: has 1 cells");
    }

    @Test
    void tablesAreUnpackedAsArticlesAre() throws IOException {
        Path all = Files.createDirectories(folder.resolve("all"));
        write(all.resolve("a.bz2"), out -> {
            try (BZip2CompressorOutputStream packed = new BZip2CompressorOutputStream(out)) {
                packed.write((new GdeltRow("1") + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        write(all.resolve("bomb.gz"), out -> {
            try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                for (int i = 0; i < 32; i++) {
                    packed.write(new byte[1 << 20]);
                }
            }
        });
        Files.writeString(all.resolve("c.CSV"), new GdeltRow("2") + "\n");

        Imported imported = Imported.of(DataSet.GDELT, folder.resolve("s.duckdb"), all);

        assertThat(imported.events()).extracting(StoredEvent::id).containsExactly("gdelt:1", "gdelt:2");
        assertThat(imported.fault()).startsWith(all.resolve("bomb.gz") + ":1: breaks off here: is packed like a bomb");
    }

    @Test
    void whatIsReadOfABrokenFileStays() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(whole)) {
            for (int i = 0; i < 5000; i++) {
                packed.write((new GdeltRow("" + i).with("SOURCEURL", "http://x.example/" + i * 7919L % 5003) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] broken = Arrays.copyOf(whole.toByteArray(), whole.size() / 2);

        Imported imported = Imported.of(DataSet.GDELT, folder, broken);

        assertThat(imported.events()).hasSizeBetween(500, 4500);
        assertThat(imported.tally().faults().counts()).containsEntry(Reason.TRUNCATED, 1L);
    }

    @Test
    void ofManyFaultsAllAreCountedAndTheFirstOfEachKindAreKept() throws IOException {
        List<Object> rows = new ArrayList<>(List.of(new GdeltRow("1")));
        for (int i = 0; i < 300; i++) {
            rows.add("rubbish " + i);
            rows.add(new GdeltRow("" + i).with("EventCode", "?"));
        }
        Faults faults = gdelt(rows.toArray()).tally().faults();

        assertThat(faults.total()).isEqualTo(600);
        assertThat(faults.kept()).hasSize(2 * Faults.KEPT);
        assertThat(faults.counts()).containsEntry(Reason.BAD_CODE, 300L);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void write(Path file, Writing writing) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
        }
    }
}
