package org.entente.app.desk.job;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import javax.net.ssl.SSLContext;
import org.entente.app.Fault;
import org.entente.app.desk.Intake;
import org.entente.app.watch.Stop;
import org.entente.app.watch.http.Fetcher;

/** What a desk asks the network with: one fetcher for all, so that a host is asked by one at a time; made when first needed. */
public final class Network implements AutoCloseable {
    private final Intake intake;
    private final Clock clock;
    private final Stop stop;
    private Fetcher fetcher;

    public Network(Intake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
        this.stop = new Stop(clock);
    }

    public synchronized Fetcher fetcher() {
        if (fetcher == null) {
            try {
                fetcher = new Fetcher(intake.manners(), intake.names(), SSLContext.getDefault(), clock, stop);
            } catch (NoSuchAlgorithmException e) {
                throw new Fault("java", "has no certificates to trust", "install ca-certificates", e);
            } catch (IOException e) {
                throw new Fault("network", "cannot be used: " + e.getMessage(), "look at the machine's network", e);
            }
        }
        return fetcher;
    }

    /** Wakes who waits for a host's turn, and ends. */
    @Override
    public synchronized void close() {
        stop.tell();
        if (fetcher != null) {
            try {
                fetcher.close();
            } catch (IOException e) {
                // Nobody asks anything more of it.
            }
        }
    }
}
