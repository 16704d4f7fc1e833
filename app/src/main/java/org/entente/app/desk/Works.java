package org.entente.app.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
import org.entente.app.desk.job.Following;
import org.entente.app.desk.job.Jobs;
import org.entente.app.desk.job.Network;
import org.entente.app.desk.job.Pen;
import org.entente.app.desk.job.Watch;
import org.entente.app.desk.read.Reads;
import org.entente.app.desk.read.Storing;
import org.entente.app.store.Store;

/** All that a desk does besides showing what is in its store: ingests, watches, and reads what it is given. */
public final class Works implements AutoCloseable {
    private final Intake intake;
    private final Pen pen;
    private final Network network;
    private final Jobs jobs;
    private final Watch watch;
    private final Following following;
    private final Reads reads;
    private final Storing storing;

    public Works(Store store, Coders coders, Intake intake, Clock clock) {
        this.intake = intake;
        pen = new Pen(store);
        network = new Network(intake, clock);
        jobs = new Jobs(pen, coders, intake, clock);
        watch = new Watch(pen, coders, intake, network, clock);
        following = new Following(pen);
        reads = new Reads(coders, network, clock);
        storing = new Storing(pen, coders, intake, clock);
    }

    /** What it was told to begin with when it was opened. */
    public void begin() {
        if (!intake.paths().isEmpty()) {
            jobs.ingest(intake.paths().stream().map(Path::toString).collect(Collectors.joining(", ")), intake.paths());
        }
        if (intake.feeds().isPresent()) {
            watch.begin();
        }
    }

    public Pen pen() {
        return pen;
    }

    public Network network() {
        return network;
    }

    public Jobs jobs() {
        return jobs;
    }

    public Watch watch() {
        return watch;
    }

    public Following following() {
        return following;
    }

    public Reads reads() {
        return reads;
    }

    public Storing storing() {
        return storing;
    }

    /** Lets what is in flight come to its end, for a while. */
    @Override
    public void close() {
        watch.end();
        network.close();
        reads.close();
        jobs.close();
        watch.close();
        following.close();
    }
}
