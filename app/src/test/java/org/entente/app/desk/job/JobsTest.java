package org.entente.app.desk.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.entente.app.Fault;
import org.entente.app.Sample;
import org.entente.app.desk.Coders;
import org.entente.app.desk.Coding;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.desk.SpareCores;
import org.entente.app.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class JobsTest {
    private static final int ARTICLES = 300;

    @TempDir
    Path folder;

    private Store store;
    private Pen pen;

    /** An article is coded for each permit. */
    private final Semaphore permits = new Semaphore(0);

    @BeforeEach
    void open() throws IOException {
        store = Store.open(folder.resolve("news.duckdb"));
        pen = new Pen(store);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            lines.append("{\"text\": \"FRA praises ITA. Number %d of many. %s\"}\n"
                    .formatted(i, Integer.toString(i, 2).repeat(20)));
        }
        Files.writeString(folder.resolve("news.jsonl"), lines);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aStoppedIngestStoresWhatItHasBegunAndTheNextOneGoesOn() {
        try (Jobs jobs = jobs(this::slowly)) {
            Job job = ingest(jobs);
            permits.release(40);
            until(() -> job.counts().coded() >= 32);
            jobs.stop(job.number());
            permits.release(ARTICLES);
            until(() -> job.state().isOver());

            assertThat(job.state()).isEqualTo(Job.State.STOPPED);
            assertThat(job.counts().coded()).isBetween(32L, ARTICLES - 1L).isEqualTo(articles());
            assertThat(job.run()).hasValue(1);

            permits.release(ARTICLES);
            Job again = ingest(jobs);
            until(() -> again.state().isOver());

            assertThat(again.counts().known()).isEqualTo(job.counts().coded());
            assertThat(articles()).isEqualTo(ARTICLES);
        }
    }

    @Test
    void whoeverElseWantsToWriteNeedNotWaitForTheEnd() throws InterruptedException {
        try (Jobs jobs = jobs(this::slowly)) {
            Job job = ingest(jobs);
            permits.release(10);
            CountDownLatch written = new CountDownLatch(1);
            Thread other = new Thread(() -> {
                pen.with(own -> own.articles().size());
                written.countDown();
            });
            until(() -> job.state() == Job.State.RUNNING && permits.availablePermits() == 0);
            other.start();
            until(pen::wanted);
            // Some batches are in flight, which must be coded before the pen is given away; far fewer than all.
            permits.release(ARTICLES / 2);

            written.await();
            assertThat(job.state()).isEqualTo(Job.State.RUNNING);

            permits.release(ARTICLES);
            until(() -> job.state().isOver());
            assertThat(job.counts().coded()).isEqualTo(ARTICLES).isEqualTo(articles());
            assertThat(job.counts().known()).isZero();
        }
    }

    @Test
    void oneThatWaitsIsStoppedAtOnce() {
        try (Jobs jobs = jobs(this::slowly)) {
            Job first = ingest(jobs);
            Job second = ingest(jobs);
            jobs.stop(second.number());

            assertThat(second.state()).isEqualTo(Job.State.STOPPED);
            permits.release(ARTICLES);
            until(() -> first.state().isOver());
            assertThat(first.state()).isEqualTo(Job.State.DONE);
        }
    }

    @Test
    void aCoderThatCannotBeLoadedIsToldWithItsRemedy() {
        Coders broken = new Coders(
                () -> {
                    throw new Fault("lexicon", "has a fault", "mend it");
                },
                new SpareCores(2));
        try (Jobs jobs = new Jobs(pen, broken, OpenedDesk.INTAKE, OpenedDesk.CLOCK)) {
            Job job = ingest(jobs);
            until(() -> job.state().isOver());

            assertThat(job.state()).isEqualTo(Job.State.FAILED);
            assertThat(job.fault()).hasValue("lexicon: has a fault; mend it");
        }
    }

    @Test
    void filesOfAnUploadAreGoneHoweverItEnds() throws IOException {
        Upload upload = Upload.begin();
        Path sent = upload.add("news.txt", Files.newInputStream(folder.resolve("news.jsonl")));
        try (Jobs jobs = jobs(article -> {
            throw new Fault("coder", "is broken", "");
        })) {
            Job job = jobs.ingest(upload.title(), upload.files(), upload::place, upload::remove);
            until(() -> job.state().isOver());
        }
        assertThat(sent.getParent()).doesNotExist();
    }

    private Job ingest(Jobs jobs) {
        return jobs.ingest("news", List.of(folder.resolve("news.jsonl")), UnaryOperator.identity(), () -> {});
    }

    private Jobs jobs(Coding coding) {
        return new Jobs(pen, new Coders(() -> coding, new SpareCores(2)), OpenedDesk.INTAKE, OpenedDesk.CLOCK);
    }

    private org.entente.engine.ontology.Reading slowly(org.entente.engine.ontology.Article article) {
        permits.acquireUninterruptibly();
        return Sample.read(article);
    }

    private long articles() {
        return pen.beside(own -> own.articles().size());
    }

    /** Looks until it holds; the test ends by its time limit if it never does. */
    static void until(java.util.function.BooleanSupplier holds) {
        while (!holds.getAsBoolean()) {
            try {
                TimeUnit.MILLISECONDS.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
