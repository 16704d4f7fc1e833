package org.entente.app.desk.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import org.entente.app.corpus.input.Result;
import org.entente.engine.ontology.Reading;

/** One article of what was given, or why there is none; what was read in it, what was said of that, and whether it is stored. */
public final class Piece {
    /** What was read: nothing where it is in a language that is not read. */
    public record Read(Reading reading, boolean isRead) {}

    /**
     * What became of it in the store.
     *
     * @param id of the article that has it now, or of which it is a copy; empty if there is none
     */
    public record Stored(String words, Optional<String> id) {}

    private final Result result;
    private final Wish wish;
    private final Map<String, Remark> remarks =
            new ConcurrentSkipListMap<>(Comparator.comparing((String row) -> row.charAt(0))
                    .thenComparing(row -> Integer.parseInt(row.substring(1))));
    private CompletableFuture<Read> read;
    private boolean anyLanguage;
    private volatile Stored stored;

    Piece(Result result, Wish wish) {
        this.result = wish.dated(result);
        this.wish = wish;
    }

    public Result result() {
        return result;
    }

    Wish wish() {
        return wish;
    }

    synchronized boolean isAnyLanguage() {
        return anyLanguage;
    }

    /** Has it read in whatever language it seems to be. */
    synchronized void readAnyway() {
        anyLanguage = true;
        read = null;
    }

    /** What is read in it; begun by {@code begin} when somebody looks at it first, and again if that failed. */
    synchronized CompletableFuture<Read> read(java.util.function.Supplier<CompletableFuture<Read>> begin) {
        if (read == null) {
            read = begin.get();
        }
        return read;
    }

    synchronized void forget(CompletableFuture<Read> failed) {
        if (read == failed) {
            read = null;
        }
    }

    public Optional<Remark> remark(String row) {
        return Optional.ofNullable(remarks.get(row));
    }

    /** All that was said, in the order of the rows. */
    public List<Remark> remarks() {
        return List.copyOf(remarks.values());
    }

    /** The last word on a row counts; {@code null} takes it back. */
    public void say(String row, Remark remark) {
        if (remark == null) {
            remarks.remove(row);
        } else {
            remarks.put(row, remark);
        }
    }

    public String remarksJson(Reading reading) {
        return RemarksJson.print(reading, remarks());
    }

    public Optional<Stored> stored() {
        return Optional.ofNullable(stored);
    }

    void isStored(Stored outcome) {
        stored = outcome;
    }
}
