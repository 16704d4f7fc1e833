package org.entente.app.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhoenixImportTest {
    @TempDir
    Path folder;

    private static String row(String id, String code, String root) {
        return String.join(
                "\t",
                id,
                "20160105",
                "2016",
                "1",
                "5",
                "CANMIL",
                "CAN",
                "MIL",
                "",
                "IGOUNO",
                "IGO",
                "",
                "UNO",
                code,
                root,
                "1",
                "1.0",
                "UN,2",
                "45.4",
                "-75.7",
                "Ottawa",
                "Ontario",
                "CAN",
                "a_1;b_3",
                "http://a.example/1;http://b.example/2",
                "apaper;bpaper");
    }

    @Test
    void aRowBecomesAnEventInOurCodes() throws IOException {
        StoredEvent event =
                Imported.of(DataSet.PHOENIX, folder, row("x_1", "040", "04")).event();

        assertThat(event.id()).isEqualTo("phoenix:x_1");
        assertThat(event.source()).isEqualTo(new Actor("CAN", Sector.MIL, "CANMIL"));
        assertThat(event.target().code()).isEqualTo("UNO");
        assertThat(event.place()).isEqualTo(new Place("Ottawa", "CAN"));
        assertThat(event.reports()).isEqualTo(2);
        assertThat(event.first().address()).isEqualTo("http://a.example/1");
    }

    @Test
    void aCodeWithoutItsZeroIsFoundByTheRoot() throws IOException {
        assertThat(Imported.of(DataSet.PHOENIX, folder, row("x_1", "14", "1"))
                        .event()
                        .code()
                        .code())
                .isEqualTo("014");
    }

    @Test
    void aFileOfAnotherFormIsRefused() throws IOException {
        assertThat(Imported.of(DataSet.PHOENIX, folder, "a\tb").fault()).contains("is no Phoenix file");
    }
}
