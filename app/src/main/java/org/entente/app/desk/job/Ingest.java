package org.entente.app.desk.job;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.function.Function;
import org.entente.app.Fault;
import org.entente.app.corpus.Corpus;
import org.entente.app.corpus.Findings;
import org.entente.app.corpus.input.Result;
import org.entente.app.desk.Coders;
import org.entente.app.desk.Intake;
import org.entente.app.ingest.Ingestion;
import org.entente.app.ingest.Runs;
import org.entente.app.ingest.Tally;
import org.entente.app.store.Run;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/**
 * Runs one job: an ingest as the command line's, in stretches. A stretch ends when somebody else wants to write or the
 * job is told to stop; what it has begun is then coded and written, so that nothing is lost.
 */
final class Ingest {
    private final Pen pen;
    private final Coders coders;
    private final Intake intake;
    private final Clock clock;

    Ingest(Pen pen, Coders coders, Intake intake, Clock clock) {
        this.pen = pen;
        this.coders = coders;
        this.intake = intake;
        this.clock = clock;
    }

    /** Brings it to its end, good or bad; throws nothing. */
    void run(Job job) {
        Tally tally = new Tally();
        Corpus corpus = Corpus.of(job.paths());
        LocalDateTime started = LocalDateTime.now(clock);
        try {
            Function<Article, Reading> reader = coders.reader();
            job.reads(clock.instant());
            measure(job, corpus);
            ingest(job, corpus, reader, tally);
        } catch (Fault e) {
            job.failed(e.getMessage());
        } catch (RuntimeException | OutOfMemoryError e) {
            e.printStackTrace();
            job.failed("This is a bug of Entente: " + e);
        }
        try {
            job.counted(Job.Counts.of(tally, corpus.bytesRead()));
            if (tally.inputs() > 0 || corpus.findings().others() > 0) {
                job.noted(note(started, tally, corpus.findings()));
            }
        } catch (Fault e) {
            job.failed(job.fault().orElse(e.getMessage()));
        } finally {
            corpus.close();
            job.end(clock.instant());
        }
    }

    private void ingest(Job job, Corpus corpus, Function<Article, Reading> reader, Tally tally) {
        Terms terms = intake.terms().get();
        Iterator<Result> all = corpus.results();
        while (!job.isToStop() && all.hasNext()) {
            pen.with(store -> {
                new Ingestion(
                                store.articles(),
                                terms,
                                reader,
                                intake.threads(),
                                done -> job.counted(Job.Counts.of(tally, corpus.bytesRead())))
                        .run(stretch(job, all), tally);
                return tally;
            });
        }
    }

    /** What comes until the pen is wanted, and at least one input. */
    private Iterator<Result> stretch(Job job, Iterator<Result> all) {
        return new Iterator<>() {
            private boolean begun;

            @Override
            public boolean hasNext() {
                return !job.isToStop() && !(begun && pen.wanted()) && all.hasNext();
            }

            @Override
            public Result next() {
                begun = true;
                Result next = all.next();
                return next.at(job.places().apply(next.place()));
            }
        };
    }

    /** Finds out how much there is while it is read: a walk through a million files takes its time. */
    private static void measure(Job job, Corpus corpus) {
        Thread counter = new Thread(() -> job.sized(corpus.size()), "counter");
        counter.setDaemon(true);
        counter.start();
    }

    private int note(LocalDateTime started, Tally tally, Findings findings) {
        Run run = Runs.of(
                "ingest",
                started,
                LocalDateTime.now(clock),
                intake.terms().get().lexicon(),
                tally,
                Runs.notes(findings));
        return pen.with(store -> store.upkeep().add(run));
    }
}
