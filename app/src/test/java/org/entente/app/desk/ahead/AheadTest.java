package org.entente.app.desk.ahead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.entente.app.Fault;
import org.entente.app.Sample;
import org.entente.app.course.Bulletin;
import org.entente.app.desk.Readers;
import org.entente.app.desk.SpareCores;
import org.entente.app.desk.SpareCores.For;
import org.entente.app.store.SampleDirectory;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.entente.engine.course.Lately;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class AheadTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-15T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();

    Path file;
    Store store;
    Readers readers;
    Ahead ahead;

    @BeforeEach
    void open() {
        file = folder.resolve("news.duckdb");
        store = Store.open(file);
        readers = new Readers(store, 2);
        ahead = new Ahead(readers, new SpareCores(2), file, CLOCK, failures::add);
    }

    @AfterEach
    void close() {
        nothingFailed();
        ahead.close();
        readers.close();
        store.close();
    }

    private void nothingFailed() {
        if (!failures.isEmpty()) {
            throw failures.peek();
        }
    }

    private void add(String day, String text) {
        store.articles()
                .add(List.of(Sample.kept(Sample.reading(text, day))), new Terms("1", true, SampleDirectory.NAMES));
    }

    /** Waits for the background, which has no clock of its own. */
    private Bulletin bulletin(Ahead of) {
        while (of.moved(Store.CODED).bulletin().isEmpty()) {
            nothingFailed();
            Thread.yield();
        }
        return of.moved(Store.CODED).bulletin().get();
    }

    private void fill() {
        for (int week = 0; week < 60; week++) {
            LocalDate day = LocalDate.of(2023, 1, 2).plusWeeks(week);
            add(day.toString(), "FRA praises ITA. " + (week < 40 ? "DEU attacks USA." : "DEU praises USA."));
        }
    }

    @Test
    void whatManyAskForIsMadeOnce() throws Exception {
        AtomicInteger made = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(6);
        List<Future<String>> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(people.submit(() -> ahead.drawn()
                    .of("USA AZE", 1, String::length, () -> "picture " + made.incrementAndGet())
                    .value()));
        }
        for (Future<String> one : all) {
            assertThat(one.get()).isEqualTo("picture 1");
        }
        people.shutdownNow();
    }

    /** Whoever waits for a thing must not keep its core from who makes it. */
    @Test
    @Timeout(60)
    void whoMakesAThingMayStepAsideForOneWhoWaitsForIt() throws Exception {
        CountDownLatch making = new CountDownLatch(1);
        Supplier<String> draw = () -> {
            making.countDown();
            // The other has come when it waits for its turn.
            sleep(400);
            ahead.stepAside();
            return "picture";
        };
        Supplier<String> asked = () -> ahead.inTurn(
                For.NOBODY,
                () -> ahead.drawn().of("parts", 1, String::length, draw).value());
        ExecutorService people = Executors.newFixedThreadPool(2);
        Future<String> first = people.submit(asked::get);
        making.await();
        Future<String> second = people.submit(asked::get);
        assertThat(first.get()).isEqualTo("picture");
        assertThat(second.get()).isEqualTo("picture");
        people.shutdownNow();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void afterAChangeTheOldOneServesUntilTheNewOneIsMade() {
        Drawn drawn = ahead.drawn();
        drawn.of("view", 1, String::length, () -> "old");
        Drawn.Picture<String> meanwhile = drawn.of("view", 2, String::length, () -> "new");
        assertThat(meanwhile.value()).isEqualTo("old");
        assertThat(meanwhile.fresh()).isFalse();
        while (!drawn.of("view", 2, String::length, () -> "new").fresh()) {
            nothingFailed();
            Thread.yield();
        }
        assertThat(drawn.of("view", 2, String::length, () -> "newer").value()).isEqualTo("new");
    }

    @Test
    void oneMayBeMadeOfAnotherAndAFaultIsNotKept() {
        Drawn drawn = ahead.drawn();
        assertThatThrownBy(() -> drawn.of("view", 1, String::length, () -> {
                    throw new Fault("x", "is wrong", "mend it");
                }))
                .isInstanceOf(Fault.class);
        String whole = drawn.of(
                        "view",
                        1,
                        String::length,
                        () -> "of "
                                + drawn.of("part", 1, String::length, () -> "a part")
                                        .value())
                .value();
        assertThat(whole).isEqualTo("of a part");
    }

    @Test
    void aCensusIsTakenOnceAndAgainAfterAChange() {
        add("2024-01-01", "FRA praises ITA.");
        assertThat(ahead.census(Store.CODED).events()).isEqualTo(1);
        assertThat(ahead.census(Store.CODED)).isSameAs(ahead.census(Store.CODED));
        long before = ahead.version();
        add("2024-01-02", "FRA praises ITA.");
        while (ahead.census(Store.CODED).events() < 2) {
            nothingFailed();
            Thread.yield();
        }
        assertThat(ahead.version()).isNotEqualTo(before);
    }

    @Test
    void whatMovedIsMadeInTheBackground() {
        fill();
        Bulletin bulletin = bulletin(ahead);
        assertThat(bulletin.sections().get(0).kind()).isEqualTo(Bulletin.Kind.IMPROVING);
        Lately lately = bulletin.sections().get(0).news().get(0).lately();
        assertThat(lately.dyad().b()).isEqualTo("USA");
        assertThat(ahead.moved(Store.CODED).of("USA", "DEU")).contains(lately);
        assertThat(bulletin.sections().get(0).news().get(0).reason()).isPresent();
    }

    @Test
    void itIsThereAgainAfterARestart() throws Exception {
        fill();
        Bulletin before = bulletin(ahead);
        ahead.close();
        Path kept = file.resolveSibling("news.duckdb.moved-coded");
        assertThat(kept).exists();
        byte[] bytes = Files.readAllBytes(kept);
        try (Ahead again = new Ahead(readers, new SpareCores(2), file, CLOCK, failures::add)) {
            assertThat(bulletin(again)).isEqualTo(before);
        }
        assertThat(Files.readAllBytes(kept)).isEqualTo(bytes);
    }

    @Test
    void aTornFileIsAsGoodAsNone() throws Exception {
        fill();
        Files.writeString(file.resolveSibling("news.duckdb.moved-coded"), "Entente lately 1 and then nothing");
        assertThat(bulletin(ahead).counts()).isNotEmpty();
    }
}
