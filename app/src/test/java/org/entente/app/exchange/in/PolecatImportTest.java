package org.entente.app.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.app.exchange.PolecatColumns;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolecatImportTest {
    private static final String HEADER = String.join("\t", PolecatColumns.ALL);

    @TempDir
    Path folder;

    private static String row(String id, Map<String, String> cells) {
        return PolecatColumns.ALL.stream()
                .map(column -> column.equals("Event ID") ? id : cells.getOrDefault(column, usual(column)))
                .collect(Collectors.joining("\t"));
    }

    private static String usual(String column) {
        return switch (column) {
            case "Event Date" -> "2023-05-06";
            case "Event Type" -> "COERCE";
            case "Event Mode" -> "arrest";
            case "Intensity" -> "-7.0";
            case "Contexts" -> "legal; human_rights; unheard_of";
            case "Actor Name" -> "Harbour Police";
            case "Actor Country" -> "Peru";
            case "Primary Actor Sector" -> "COP";
            case "Actor Sectors" -> "COP; GOV";
            case "Recipient Name" -> "Some Doctors";
            case "Recipient Country" -> "Bolivia";
            case "Primary Recipient Sector" -> "MED";
            case "Placename" -> "Callao";
            case "Country" -> "Peru";
            case "Source" -> "Evening Paper";
            default -> "None";
        };
    }

    private Imported polecat(String... rows) throws IOException {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADER;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return Imported.of(DataSet.POLECAT, folder, lines);
    }

    @Test
    void aRowBecomesAnEventInOurCodes() throws IOException {
        StoredEvent event = polecat(row("P1", Map.of())).event();

        assertThat(event.id()).isEqualTo("polecat:P1");
        assertThat(event.source()).isEqualTo(new Actor("PER", Sector.COP, "Harbour Police"));
        assertThat(event.target()).isEqualTo(new Actor("BOL", Sector.MED, "Some Doctors"));
        assertThat(event.code().type()).contains(PloverType.COERCE);
        assertThat(event.code().mode()).isEqualTo("arrest");
        assertThat(event.code().code()).isEqualTo("173");
        assertThat(event.contexts()).containsExactly(Context.LEGAL, Context.HUMAN_RIGHTS);
        assertThat(event.place()).isEqualTo(new Place("Callao", "PER"));
    }

    @Test
    void aModeOfALaterCodebookIsKeptAndScoresAsItsType() throws IOException {
        StoredEvent event = polecat(row("P1", Map.of("Event Type", "assault", "Event Mode", "massacre")))
                .event();

        assertThat(event.code().mode()).isEqualTo("massacre");
        assertThat(event.code().ploverScore()).isEqualTo(-9);
        assertThat(event.code().code()).isEqualTo("18");
    }

    @Test
    void noneIsNobodyAndNoMode() throws IOException {
        StoredEvent event = polecat(row(
                        "P1",
                        Map.of(
                                "Event Mode",
                                "None",
                                "Recipient Name",
                                "None",
                                "Recipient Country",
                                "None",
                                "Primary Recipient Sector",
                                "None")))
                .event();

        assertThat(event.target()).isEqualTo(Actor.NONE);
        assertThat(event.code().mode()).isEmpty();
    }

    @Test
    void ofSeveralStatesTheFirstIsTheCode() throws IOException {
        Imported imported = polecat(row("P1", Map.of("Actor Country", "Peru; Chile")));

        assertThat(imported.event().source().code()).isEqualTo("PER");
        assertThat(imported.tally().notes().mended()).hasSize(1);
    }

    @Test
    void aTypeOfAnotherDraftIsLeftOut() throws IOException {
        assertThat(polecat(row("P1", Map.of("Event Type", "FIGHT"))).fault())
                .contains("\"FIGHT\" is no event type of PLOVER");
    }

    @Test
    void columnsAreFoundByNameInAnyOrderWithMoreAmongThem() throws IOException {
        List<String> columns = new java.util.ArrayList<>(PolecatColumns.ALL);
        java.util.Collections.reverse(columns);
        columns.replaceAll(column -> column.equals("Intensity") ? "Event Intensity" : column);
        columns.add(4, "Headline");
        String cells = columns.stream()
                .map(column -> column.equals("Event ID") ? "P9" : usual(column))
                .collect(Collectors.joining("\t"));

        assertThat(Imported.of(DataSet.POLECAT, folder, String.join("\t", columns), cells)
                        .event()
                        .source()
                        .code())
                .isEqualTo("PER");
    }

    @Test
    void namesInLatin1AreRead() throws IOException {
        String file = HEADER + "\n" + row("P1", Map.of("Actor Name", "Policía")) + "\n";

        assertThat(Imported.of(DataSet.POLECAT, folder, file.getBytes(StandardCharsets.ISO_8859_1))
                        .event()
                        .source()
                        .name())
                .isEqualTo("Policía");
    }

    @Test
    void aTabInAColumnThatIsNotReadDoesNoHarm() throws IOException {
        Imported imported = polecat(row("P1", Map.of("Story People", "One\tTwo")));

        assertThat(imported.event().source().name()).isEqualTo("Harbour Police");
    }
}
