package org.entente.app.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.entente.app.desk.guard.Door;

/**
 * How a desk is to be opened.
 *
 * @param store the DuckDB file; made if there is none, unless it is only to be read
 * @param listen the address of this machine on which it listens: {@code "127.0.0.1"}
 * @param port 0 for any that is free
 * @param readOnly whether nothing may be changed: for publishing, and beside other readers
 * @param lexicon the user's own folder, laid over ours
 * @param coding loads the engine with the user's lexicon; called when somebody first needs it
 * @param intake what it may take in, and how
 * @param clock says which day is today
 * @param door who may come in, and how
 */
public record Settings(
        Path store,
        String listen,
        int port,
        boolean readOnly,
        Optional<Path> lexicon,
        Function<Optional<Path>, Coding> coding,
        Intake intake,
        Clock clock,
        Door door) {
    /** Entered from this machine only. */
    public Settings(
            Path store,
            String listen,
            int port,
            boolean readOnly,
            Optional<Path> lexicon,
            Function<Optional<Path>, Coding> coding,
            Intake intake,
            Clock clock) {
        this(store, listen, port, readOnly, lexicon, coding, intake, clock, Door.LOCAL);
    }

    /** Whether only programs of this machine reach it, so that whoever asks could read its files anyway. */
    public boolean isLocal() {
        return door.isLocal(listen);
    }
}
