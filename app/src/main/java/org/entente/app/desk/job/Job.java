package org.entente.app.desk.job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.entente.app.ingest.Tally;

/** One ingest that the desk runs: what it is to read, how far it is, and what came of it. Its state may be asked by any thread. */
public final class Job {
    /** Where it stands. */
    public enum State {
        WAITING("waits for the one before it"),
        LOADING("the coder is being loaded"),
        RUNNING("reads and codes"),
        DONE("done"),
        STOPPED("stopped; what was coded by then is stored"),
        FAILED("broke off; what was coded by then is stored");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public boolean isOver() {
            return this == DONE || this == STOPPED || this == FAILED;
        }
    }

    /**
     * How far it is.
     *
     * @param bytes of the files that are read
     */
    public record Counts(long inputs, long coded, long copies, long unread, long known, long skipped, long bytes) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

        static Counts of(Tally tally, long bytes) {
            return new Counts(
                    tally.inputs(),
                    tally.coded(),
                    tally.copies(),
                    tally.unread(),
                    tally.known(),
                    tally.skippedCount(),
                    bytes);
        }
    }

    private final int number;
    private final String title;
    private final List<Path> paths;
    private final UnaryOperator<String> places;
    private final Runnable after;
    private volatile State state = State.WAITING;
    private volatile Counts counts = Counts.NONE;
    private volatile long size = -1;
    private volatile Instant started;
    private volatile Instant ended;
    private volatile int run = -1;
    private volatile String fault = "";
    private volatile boolean stop;

    /**
     * @param title what is read, for people
     * @param places what the place of an article is called in the store
     * @param after what is done when it is over, however it ends
     */
    Job(int number, String title, List<Path> paths, UnaryOperator<String> places, Runnable after) {
        this.number = number;
        this.title = title;
        this.paths = List.copyOf(paths);
        this.places = places;
        this.after = after;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public State state() {
        return state;
    }

    public Counts counts() {
        return counts;
    }

    /** Whether it is told to stop and has not yet. */
    public boolean isStopping() {
        return stop && !state.isOver();
    }

    /** How many hundredths of the bytes are read, once it is known how many there are. */
    public OptionalInt percent() {
        long all = size;
        return all <= 0 || state == State.WAITING
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.min(100, counts.bytes() * 100 / all));
    }

    /** How many bytes the files have, once that is known. */
    public OptionalLong size() {
        return size < 0 ? OptionalLong.empty() : OptionalLong.of(size);
    }

    /** How long it has taken so far, or in all. */
    public Duration time(Instant now) {
        return started == null ? Duration.ZERO : Duration.between(started, ended == null ? now : ended);
    }

    /** Inputs a second, so far or in all. */
    public double rate(Instant now) {
        double seconds = time(now).toMillis() / 1000.0;
        return seconds <= 0 ? 0 : counts.inputs() / seconds;
    }

    /** The number of its run in the store, once it is noted there. */
    public OptionalInt run() {
        return run < 0 ? OptionalInt.empty() : OptionalInt.of(run);
    }

    /** Why it broke off: place, fault and remedy. */
    public Optional<String> fault() {
        return fault.isEmpty() ? Optional.empty() : Optional.of(fault);
    }

    List<Path> paths() {
        return paths;
    }

    UnaryOperator<String> places() {
        return places;
    }

    boolean isToStop() {
        return stop;
    }

    void tellToStop() {
        stop = true;
    }

    void begin() {
        state = State.LOADING;
    }

    /** The time that the coder takes to be loaded does not count. */
    void reads(Instant now) {
        started = now;
        state = State.RUNNING;
    }

    void counted(Counts soFar) {
        counts = soFar;
    }

    void sized(long bytes) {
        size = bytes;
    }

    void noted(int number) {
        run = number;
    }

    void failed(String why) {
        fault = why;
    }

    /** It is over: as its owner wished, or by itself. */
    void end(Instant now) {
        ended = now;
        state = !fault.isEmpty() ? State.FAILED : stop ? State.STOPPED : State.DONE;
        after.run();
    }
}
