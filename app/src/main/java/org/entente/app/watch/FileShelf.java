package org.entente.app.watch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.app.Fault;
import org.entente.app.store.Sign;
import org.entente.app.store.Store;
import org.entente.app.watch.http.Pause;

/**
 * A store's file, opened only while something is read or written: between two rounds others can open it. While another
 * process has it, this one waits.
 */
final class FileShelf implements Shelf {
    private static final Duration STEP = Duration.ofSeconds(1);

    private final Path file;
    private final Duration patience;
    private final Clock clock;
    private final Pause pause;
    private final Consumer<String> log;

    /** @param patience after which a store in use is a fault */
    FileShelf(Path file, Duration patience, Clock clock, Pause pause, Consumer<String> log) {
        this.file = file;
        this.patience = patience;
        this.clock = clock;
        this.pause = pause;
        this.log = log;
    }

    /**
     * Opens the store, works with it and closes it.
     *
     * @throws CancellationException if the watch is told to stop while it waits
     */
    @Override
    public <T> T with(Function<Store, T> work) {
        try (Store store = open()) {
            return work.apply(store);
        }
    }

    @Override
    public <T> T look(Function<Store, T> work) {
        return with(work);
    }

    private Store open() {
        Instant start = clock.instant();
        boolean waiting = false;
        while (true) {
            try {
                return Store.open(file);
            } catch (Fault e) {
                if (!Store.isBusy(e) || !clock.instant().isBefore(start.plus(patience))) {
                    throw e;
                }
                if (!waiting) {
                    log.accept(file + ": is open in " + holder() + "; waiting until it is closed");
                    waiting = true;
                }
                pause.until(clock.instant().plus(STEP));
            }
        }
    }

    private String holder() {
        return Sign.read(file).map(desk -> "the desk at " + desk.address()).orElse("another process");
    }
}
