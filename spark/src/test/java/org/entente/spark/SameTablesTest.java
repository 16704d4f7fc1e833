package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.app.ingest.Tally;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster gives what one machine gives. */
class SameTablesTest {
    private static final List<String> TABLES = List.of(
            "article",
            "report",
            "signature",
            "evidence",
            "wording",
            "quantity",
            "statement",
            "assessment",
            "actor",
            "skipped",
            "event");

    @TempDir
    static Path folder;

    private static Tally tally;

    @BeforeAll
    static void onOneMachine() throws Exception {
        Corpora.write(folder.resolve("corpus"));
        tally = OneMachine.ingest(folder.resolve("corpus"), folder.resolve("one.duckdb"));
    }

    @Test
    void twoMachinesGiveTheSameTablesAsOne() throws Exception {
        try (Cluster cluster = new Cluster(2)) {
            Summary summary = run(cluster, "two");
            assertThat(summary.inputs()).isEqualTo(tally.inputs());
            assertThat(summary.coded()).isEqualTo(tally.coded()).isGreaterThan(100);
            assertThat(summary.copies()).isEqualTo(tally.copies()).isGreaterThan(10);
            assertThat(summary.unread()).isEqualTo(tally.unread()).isPositive();
            assertThat(summary.known()).isEqualTo(tally.known()).isPositive();
            assertThat(summary.skipped()).isEqualTo(tally.skippedCount()).isGreaterThan(3);
        }
        sameTables("two");
    }

    @Test
    void anExecutorThatIsKilledChangesNothing() throws Exception {
        AtomicInteger killed = new AtomicInteger();
        AtomicBoolean done = new AtomicBoolean();
        try (Cluster cluster = new Cluster(2)) {
            var killer = CompletableFuture.runAsync(() -> kill(killed, done));
            run(cluster, "killed");
            done.set(true);
            killer.join();
        }
        assertThat(killed).hasValue(2);
        sameTables("killed");
    }

    /** Two, one after the other, in the midst of their work. */
    private static void kill(AtomicInteger killed, AtomicBoolean done) {
        for (long pid = -1; killed.get() < 2 && !done.get(); ) {
            List<ProcessHandle> executors = Cluster.executors();
            long before = pid;
            Optional<ProcessHandle> next = executors.stream()
                    .filter(process -> process.pid() != before)
                    .filter(process -> process.info()
                            .totalCpuDuration()
                            .filter(cpu -> cpu.toSeconds() >= 6)
                            .isPresent())
                    .findFirst();
            if (next.isPresent()) {
                pid = next.get().pid();
                next.get().destroyForcibly();
                killed.incrementAndGet();
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static Summary run(Cluster cluster, String name) {
        return new CorpusJob(cluster.session(), Own.of(Optional.empty(), true), 6, Clock.systemUTC())
                .run(
                        List.of(folder.resolve("corpus")),
                        List.of(),
                        folder.resolve(name).toString());
    }

    private static void sameTables(String name) throws SQLException {
        for (String table : TABLES) {
            String columns = Duck.columns(table);
            assertThat(Duck.ofParquet(folder.resolve(name), table, columns))
                    .as(table)
                    .isEqualTo(Duck.ofStore(folder.resolve("one.duckdb"), table, columns));
        }
    }
}
