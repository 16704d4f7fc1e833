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
    private static final int ARTICLES = 500;

    @TempDir
    Path folder;

    @Test
    void anIngestKilledAtAnyMomentGoesOnAsIfNothingHadBeen() throws IOException {
        KillTrial.Outcome outcome = new KillTrial(folder, ARTICLES, new Random(20)).run(5, kill -> {});

        assertThat(outcome.kills()).isEqualTo(5);
        assertThat(outcome.differing()).isEmpty();
        assertThat(Files.size(folder.resolve("undisturbed/event.csv"))).isGreaterThan(100_000);
        assertThat(Sql.rows(folder.resolve("undisturbed.duckdb"), "SELECT count(*) > 0 FROM event WHERE reports > 1"))
                .containsExactly("true");
    }
}
