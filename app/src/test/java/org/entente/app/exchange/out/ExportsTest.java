package org.entente.app.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.app.exchange.GdeltColumns;
import org.entente.app.exchange.IcewsColumns;
import org.entente.app.exchange.PhoenixColumns;
import org.entente.app.exchange.PolecatColumns;
import org.entente.app.store.ToldEvent;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {
    @TempDir
    Path temporary;

    private final Written written = new Written();

    @Test
    void aReaderOfGdeltFindsEveryColumnOfAnEvent() throws IOException {
        write(ExportFormat.GDELT, ToldSamples.visit());

        Map<String, String> row =
                GdeltReader.read(GdeltReader.EVENTS, lines("entente.export.CSV").get(0));

        assertThat(GdeltReader.EVENTS).hasSize(61);
        assertThat(row)
                .containsEntry("SQLDATE", "20240219")
                .containsEntry("MonthYear", "202402")
                .containsEntry("FractionDate", "2024.2164")
                .containsEntry("Actor1Code", "FRAGOV")
                .containsEntry("Actor1Name", "CLAIRE MARTIN")
                .containsEntry("Actor1CountryCode", "FRA")
                .containsEntry("Actor1Type1Code", "GOV")
                .containsEntry("Actor2CountryCode", "ROM")
                .containsEntry("EventCode", "042")
                .containsEntry("EventBaseCode", "042")
                .containsEntry("EventRootCode", "04")
                .containsEntry("QuadClass", "1")
                .containsEntry("GoldsteinScale", "1.9")
                .containsEntry("NumMentions", "2")
                .containsEntry("NumSources", "2")
                .containsEntry("IsRootEvent", "1")
                .containsEntry("ActionGeo_CountryCode", "RO")
                .containsEntry("DATEADDED", "20240220000000")
                .containsEntry("SOURCEURL", "https://example.org/a1");
    }

    @Test
    void columnsAreThoseThatImportsRead() {
        CountryNames countries = ToldSamples.COUNTRIES;
        assertThat(names(new GdeltEvents(countries).fields())).isEqualTo(GdeltColumns.VERSION_2);
        assertThat(names(new PolecatEvents(countries, "").fields())).isEqualTo(PolecatColumns.ALL);
        assertThat(names(new IcewsEvents(countries).fields())).isEqualTo(IcewsColumns.ALL);
        assertThat(names(new PhoenixEvents(countries, "").fields())).isEqualTo(PhoenixColumns.ALL);
    }

    private static List<String> names(List<Field<ToldEvent>> fields) {
        return fields.stream().map(Field::name).toList();
    }

    @Test
    void eachTellingIsAMentionOfItsEvent() throws IOException {
        write(ExportFormat.GDELT, ToldSamples.visit());

        List<String> mentions = lines("entente.mentions.CSV");
        Map<String, String> event =
                GdeltReader.read(GdeltReader.EVENTS, lines("entente.export.CSV").get(0));
        Map<String, String> first = GdeltReader.read(GdeltReader.MENTIONS, mentions.get(0));
        Map<String, String> second = GdeltReader.read(GdeltReader.MENTIONS, mentions.get(1));

        assertThat(GdeltReader.MENTIONS).hasSize(16);
        assertThat(first.get("GLOBALEVENTID")).isEqualTo(event.get("GLOBALEVENTID"));
        assertThat(first).containsEntry("MentionType", "1").containsEntry("MentionSourceName", "Agence du Nord");
        assertThat(second)
                .containsEntry("MentionType", "2")
                .containsEntry("MentionIdentifier", "The Daily Example, 2024-02-20: A visit; and more")
                .containsEntry("SentenceID", "3")
                .containsEntry("Confidence", "80");
    }

    @Test
    void aWholeRootIsWrittenWithThreeDigits() throws IOException {
        write(ExportFormat.GDELT, ToldSamples.event("b", "19", When.day(ToldSamples.DAY), Status.HAPPENED));

        assertThat(GdeltReader.read(
                        GdeltReader.EVENTS, lines("entente.export.CSV").get(0)))
                .containsEntry("EventCode", "190")
                .containsEntry("EventRootCode", "19");
    }

    @Test
    void whatIsNoDeedOrHasNoDateIsLeftOutAndCounted() throws IOException {
        write(
                ExportFormat.GDELT,
                ToldSamples.event("a", "042", When.day(ToldSamples.DAY), Status.PLANNED),
                ToldSamples.event("b", "042", When.UNKNOWN, Status.HAPPENED),
                ToldSamples.event("c", "042", When.year(2024), Status.HAPPENED),
                ToldSamples.visit());

        assertThat(lines("entente.export.CSV")).hasSize(1);
        assertThat(written.leftOut())
                .containsEntry("planned, which is no deed", 1L)
                .containsEntry("without a date, in an article without one", 1L)
                .containsEntry("known only to the year, where the format wants a day", 1L)
                .hasSize(3);
    }

    @Test
    void polecatHasFortyNamedColumnsAndSaysNoneWhereNothingIs() throws IOException {
        write(ExportFormat.POLECAT, ToldSamples.visit());

        List<String> lines = lines("ngecEvents.entente.2024.txt");
        Map<String, String> row = row(lines.get(0), lines.get(1));

        assertThat(lines.get(0).split("\t"))
                .hasSize(40)
                .startsWith("Event ID", "Event Date")
                .endsWith("Version");
        assertThat(row)
                .containsEntry("Event Type", "CONSULT")
                .containsEntry("Event Mode", "visit")
                .containsEntry("Actor Country", "France")
                .containsEntry("Primary Actor Sector", "GOV")
                .containsEntry("Recipient Country", "Romania")
                .containsEntry("Recipient COW", "None")
                .containsEntry("Contexts", "diplomatic; trade")
                .containsEntry("Publication Date", "2024-02-20");
    }

    @Test
    void statementsHaveNoPlaceInPolecat() throws IOException {
        write(ExportFormat.POLECAT, ToldSamples.event("a", "010", When.day(ToldSamples.DAY), Status.HAPPENED));

        assertThat(written.rows()).isEmpty();
        assertThat(written.leftOut()).hasSize(1);
    }

    @Test
    void icewsHasTwentyNamedColumns() throws IOException {
        write(ExportFormat.ICEWS, ToldSamples.visit());

        List<String> lines = lines("events.2024.tab");

        assertThat(lines.get(0).split("\t")).hasSize(20);
        assertThat(row(lines.get(0), lines.get(1)))
                .containsEntry("Source Name", "Claire Martin")
                .containsEntry("Source Sectors", "Government")
                .containsEntry("Source Country", "France")
                .containsEntry("Event Text", "Make a visit")
                .containsEntry("CAMEO Code", "042")
                .containsEntry("Publisher", "Agence du Nord");
    }

    @Test
    void phoenixHasTwentySixFieldsAndAllTellings() throws IOException {
        write(ExportFormat.PHOENIX, ToldSamples.visit());

        String[] cells = lines("events.phoenix.txt").get(0).split("\t", -1);

        assertThat(cells).hasSize(26);
        assertThat(List.of(cells).subList(1, 13))
                .containsExactly("20240219", "2024", "02", "19", "FRAGOV", "FRA", "GOV", "", "ROM", "ROM", "", "");
        assertThat(cells[15]).isEqualTo("1");
        assertThat(cells[17]).isEqualTo("DIPLOMATIC,1;TRADE,1");
        assertThat(cells[23]).isEqualTo("a1_1;a2_3");
        assertThat(cells[25]).isEqualTo("Agence du Nord;The Daily Example");
    }

    @Test
    void ploverHoldsWhatItRequiresAndTheStatus() throws IOException {
        write(ExportFormat.PLOVER, ToldSamples.event("a", "042", When.month(2024, 2), Status.PLANNED));

        JsonNode json = new JsonMapper().readTree(lines("events.plover.jsonl").get(0));

        assertThat(json.at("/id").asText()).isEqualTo("a");
        assertThat(json.at("/date").asText()).isEqualTo("2024-02-01");
        assertThat(json.at("/enddate").asText()).isEqualTo("2024-02-29");
        assertThat(json.at("/actor/0/code").asText()).isEqualTo("FRA");
        assertThat(json.at("/event/0").asText()).isEqualTo("CONSULT");
        assertThat(json.at("/mode/0").asText()).isEqualTo("visit");
        assertThat(json.at("/size/dead").asInt()).isEqualTo(3);
        assertThat(json.at("/cite_info")).hasSize(2);
        assertThat(json.at("/status").asText()).isEqualTo("planned");
    }

    private void write(ExportFormat format, ToldEvent... events) throws IOException {
        try (WholeFolder folder = WholeFolder.at(temporary.resolve("out"), false)) {
            new Exports(() -> ToldSamples.COUNTRIES, "0.1.0")
                    .events(format, false, List.of(events).iterator(), folder, written);
            folder.finish();
        }
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(temporary.resolve("out").resolve(file));
    }

    private static Map<String, String> row(String header, String line) {
        String[] names = header.split("\t");
        String[] cells = line.split("\t", -1);
        assertThat(cells).hasSameSizeAs(names);
        Map<String, String> row = new java.util.HashMap<>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], cells[i]);
        }
        return row;
    }
}
