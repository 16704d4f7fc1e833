package org.entente.app.desk.ahead;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.app.desk.Readers;
import org.entente.app.desk.SpareCores;
import org.entente.app.desk.SpareCores.For;
import org.entente.app.store.Census;

/** All that is made ahead for the pages over one store. */
public final class Ahead implements AutoCloseable {
    /** Courses that are kept, in bytes. */
    private static final long MOST_KEPT = 192L << 20;

    /** Events that are at hand, in bytes. */
    private static final long MOST_AT_HAND = 48L << 20;

    private final Version version;
    private final Background background;
    private final Censuses censuses;
    private final Drawn drawn;
    private final Drawn recent;
    private final Map<String, Moved> moved = new ConcurrentHashMap<>();
    private final Readers readers;
    private final SpareCores cores;
    private final Path store;
    private final Clock clock;

    /**
     * @param store the file, beside which it keeps what took long
     * @param clock says which day is today
     * @param failed told of what goes wrong in the background
     */
    public Ahead(Readers readers, SpareCores cores, Path store, Clock clock, Consumer<RuntimeException> failed) {
        this.readers = readers;
        this.cores = cores;
        this.store = store;
        this.clock = clock;
        version = new Version(readers);
        background = new Background(readers, cores, failed);
        censuses = new Censuses(readers, version, background);
        drawn = new Drawn(MOST_KEPT, readers, cores, background);
        recent = new Drawn(MOST_AT_HAND, readers, cores, background);
    }

    /** What the store holds, as a number that changes with it. */
    public long version() {
        return version.now();
    }

    /** Who did how much to whom in the events of an origin; while they change, as it was a little before. */
    public Census census(String origin) {
        return censuses.of(origin);
    }

    /** Begins with what the first page would wait for. */
    public void begin() {
        background.quickly(
                () -> readers.read(store -> store.lists().origins()).keySet().forEach(this::census));
    }

    /** Courses, and whatever else is made of the events between two sides. */
    public Drawn drawn() {
        return drawn;
    }

    /** What is too large to be kept for long, such as the events of a relation: at hand for what is asked for next. */
    public Drawn recent() {
        return recent;
    }

    /** What takes seconds, made as soon as a core is free for it. Not to be called by who reads the store. */
    public <T> T inTurn(For whom, Supplier<T> work) {
        readers.refuseWithin();
        return cores.with(whom, work);
    }

    /** How many wait for their turn with work of this kind. */
    public int waiting(For whom) {
        return cores.waiting(whom);
    }

    /** For what takes minutes in its turn: lets those go first who wait for theirs. */
    public void stepAside() {
        cores.stepAside();
    }

    /** Which relations of an origin moved. */
    public Moved moved(String origin) {
        return moved.computeIfAbsent(origin, of -> new Moved(of, readers, censuses, background, store, clock));
    }

    @Override
    public void close() {
        drawn.close();
        recent.close();
        background.close();
    }
}
