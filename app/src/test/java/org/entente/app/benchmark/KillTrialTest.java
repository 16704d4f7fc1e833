package org.entente.app.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.entente.app.store.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTrialTest {
    @TempDir
    Path folder;

    @Test
    void anIngestKilledAtAnyMomentGoesOnAsIfNothingHadBeen() throws IOException {
        survives(KilledWork.INGEST, 500, 4);

        assertThat(Files.size(folder.resolve("undisturbed/coded_event.csv"))).isGreaterThan(100_000);
        assertThat(Sql.rows(folder.resolve("undisturbed.duckdb"), "SELECT count(*) > 0 FROM event WHERE reports > 1"))
                .containsExactly("true");
    }

    @Test
    void soDoesARecode() throws IOException {
        survives(KilledWork.RECODE, 500, 3);

        assertThat(Sql.rows(
                        folder.resolve("undisturbed.duckdb"),
                        "SELECT count(*) > 300, count(*) < 500 FROM article WHERE lexicon = '2'"))
                .containsExactly("true|true");
        String reports = "SELECT * FROM report ORDER BY ALL";
        assertThat(Sql.rows(folder.resolve("undisturbed.duckdb"), reports))
                .isNotEqualTo(Sql.rows(folder.resolve("before.duckdb"), reports));
    }

    @Test
    void soDoesAnImport() throws IOException {
        survives(KilledWork.IMPORT, 20_000, 2);

        assertThat(
                        Sql.rows(
                                folder.resolve("undisturbed.duckdb"),
                                "SELECT count(*) FILTER (origin = 'gdelt'), count(*) FILTER (origin = 'coded') > 100 FROM event"))
                .containsExactly("20000|true");
    }

    private void survives(KilledWork work, int size, int times) throws IOException {
        KillTrial.Outcome outcome = new KillTrial(folder, work, size, new Random(20)).run(times, kill -> {});

        assertThat(outcome.kills()).isEqualTo(times);
        assertThat(outcome.differing()).isEmpty();
    }
}
