package org.entente.app.desk.job;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.entente.app.desk.Coders;
import org.entente.app.desk.Intake;

/** The ingests of a desk, one after the other, on one thread that lets all others go first. */
public final class Jobs implements AutoCloseable {
    /** So many that are over are remembered; what they found stands in the store. */
    private static final int KEPT = 20;

    /** What is in flight when the desk is closed has so long to come to its end. */
    private static final int LONGEST_STOP_S = 20;

    private final Ingest ingest;
    private final Deque<Job> jobs = new ArrayDeque<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread background = new Thread(work, "ingest");
        background.setDaemon(true);
        background.setPriority(Thread.MIN_PRIORITY);
        return background;
    });
    private final Clock clock;
    private int last;

    public Jobs(Pen pen, Coders coders, Intake intake, Clock clock) {
        this.clock = clock;
        ingest = new Ingest(pen, coders, intake, clock);
    }

    /** Puts an ingest at the end of the row. */
    public Job ingest(String title, List<Path> paths) {
        return ingest(title, paths, UnaryOperator.identity(), () -> {});
    }

    /**
     * The same of files that are gone afterwards.
     *
     * @param places what the place of an article is to be called
     * @param after done when the job is over, however it ends
     */
    public synchronized Job ingest(String title, List<Path> paths, UnaryOperator<String> places, Runnable after) {
        Job job = new Job(++last, title, paths, places, after);
        jobs.addFirst(job);
        forgetOld();
        thread.execute(() -> run(job));
        return job;
    }

    private void run(Job job) {
        if (begins(job)) {
            ingest.run(job);
        }
    }

    /** Unless it was stopped while it waited. */
    private synchronized boolean begins(Job job) {
        if (!job.isToStop()) {
            job.begin();
        }
        return !job.isToStop();
    }

    private void forgetOld() {
        List<Job> over = jobs.stream().filter(job -> job.state().isOver()).toList();
        over.stream().skip(KEPT).forEach(jobs::remove);
    }

    /** All that wait, run or are over, the latest first. */
    public synchronized List<Job> all() {
        return List.copyOf(jobs);
    }

    public synchronized Optional<Job> find(int number) {
        return jobs.stream().filter(job -> job.number() == number).findFirst();
    }

    /** Tells a job to stop. One that runs codes and writes what it has begun first. */
    public synchronized void stop(int number) {
        find(number).filter(job -> !job.state().isOver()).ifPresent(job -> {
            boolean waits = job.state() == Job.State.WAITING;
            job.tellToStop();
            if (waits) {
                job.end(clock.instant());
            }
        });
    }

    /** Stops all of them and waits a while for the one in work. */
    @Override
    public void close() {
        all().forEach(job -> stop(job.number()));
        thread.shutdown();
        try {
            thread.awaitTermination(LONGEST_STOP_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
