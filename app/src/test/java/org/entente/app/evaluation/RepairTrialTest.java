package org.entente.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.engine.text.repair.Repair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairTrialTest {
    @TempDir
    Path folder;

    private RepairGains gains;

    @BeforeEach
    void measure() throws IOException {
        Files.write(
                folder.resolve("CONSULT.txt"),
                List.of("S[Gondor] has met T[Arnor]", "S[Arnor] has met T[Gondor]", "S[Rohan] has met T[Gondor]"));
        gains = new RepairTrial(HasMet.coder()).pairs(folder, Gold.Half.ODD);
    }

    @Test
    void whatARepairMendsIsLostWithoutIt() {
        RepairGains.Row auxiliary = gains.rows().get(Repair.AUXILIARY.ordinal());
        assertThat(gains.all()).containsExactly(1.0);
        assertThat(auxiliary.without()).containsExactly(0.0);
        assertThat(auxiliary.gain(gains, 0)).isEqualTo(1.0);
    }

    @Test
    void onlyTheLinesOfTheHalfAreCounted() {
        assertThat(gains.rows().get(Repair.AUXILIARY.ordinal()).mended()).isEqualTo(2);
    }

    @Test
    void aRepairThatChangesNothingGainsNothing() {
        assertThat(others()).allSatisfy(row -> {
            assertThat(row.mended()).isZero();
            assertThat(row.without()).isEqualTo(gains.all());
        });
    }

    @Test
    void withNoneNothingIsMended() {
        assertThat(gains.none()).containsExactly(0.0);
    }

    @Test
    void withoutAScorerTheLexiconIsMeasuredOnce() {
        assertThat(gains.columns())
                .containsExactly(new RepairGains.Column(folder.getFileName().toString(), "accuracy", true));
    }

    private Stream<RepairGains.Row> others() {
        return gains.rows().stream().filter(row -> row.repair() != Repair.AUXILIARY);
    }
}
