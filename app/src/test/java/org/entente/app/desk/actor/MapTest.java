package org.entente.app.desk.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.entente.app.desk.Tables;
import org.entente.app.store.Dealing;
import org.junit.jupiter.api.Test;

class MapTest {
    @Test
    void theProjectionIsTheOneThatIsPublished() {
        // At 0 and 180 degrees, and at 90 north: the polynomials' own lengths.
        assertThat(Projection.of(0, 0)).isEqualTo(new Projection.Place(500, 240));
        assertThat(Projection.of(0, 180).x()).isCloseTo(1000, within(0.01));
        assertThat(Projection.of(0, -180).x()).isCloseTo(0, within(0.01));
        double ratio = (240 - Projection.of(90, 0).y()) / 500;
        assertThat(ratio).isCloseTo(1.4224 / 2.7354, within(0.001));
    }

    @Test
    void everyCapitalIsThatOfAnActorOfOurTables() {
        assertThat(new Tables(Optional.empty()).actors().codes().keySet())
                .containsAll(Capitals.all().keySet().stream()
                        .filter(code -> !List.of("HKG", "MAC").contains(code))
                        .toList());
        assertThat(Capitals.all()).hasSizeGreaterThan(190);
    }

    @Test
    void theLandFitsOntoTheSheetAndSaysWhereItComesFrom() throws Exception {
        try (InputStream in = MapTest.class.getResourceAsStream("/desk/land.svg")) {
            String land = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(land).contains("Natural Earth", "public domain").hasSizeLessThan(60_000);
        }
    }

    @Test
    void moreEventsMakeALargerDotAndOrganisationsStandElsewhere() {
        Ledger ledger = new Ledger(
                List.of(
                        new Dealing("FRA", "DEU", 2020, 100, 100, 500),
                        new Dealing("FRA", "ITA", 2020, 4, 4, -20),
                        new Dealing("EUR", "FRA", 2020, 1, 1, 5)),
                List.of(),
                2024);
        WorldMap map = WorldMap.of("FRA", ledger.partners("FRA", Years.ALL));
        assertThat(map.dots()).extracting(dot -> dot.partner().code()).containsExactly("DEU", "ITA");
        assertThat(map.dots().get(0).radius()).isGreaterThan(map.dots().get(1).radius());
        assertThat(map.dots().get(0).isSquare()).isFalse();
        assertThat(map.dots().get(1).isSquare()).isTrue();
        assertThat(map.elsewhere()).extracting(Ledger.Partner::code).containsExactly("EUR");
    }

    @Test
    void theLastYearIsOneInWhichSomethingHappened() {
        Ledger ledger = new Ledger(
                List.of(
                        new Dealing("FRA", "DEU", 2020, 2, 2, 6),
                        new Dealing("FRA", "DEU", 2021, 1, 0, 0),
                        new Dealing("FRA", "DEU", 2027, 1, 1, 5)),
                List.of(),
                2024);
        assertThat(ledger.span()).isEqualTo(new Years(2020, 2020));
        assertThat(ledger.partners("FRA", Years.ALL).get(0).lately().mean()).contains(3.0);
    }
}
