package org.entente.app.corpus.fields;

import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;

/**
 * The articles of a file of objects or rows, one after the other. At its end it tells which fields were guessed. A file
 * that begins with a hundred faulty ones is given up: it holds something else, or the fields are not named.
 */
public abstract class Records implements Articles {
    static final int PATIENCE = 100;

    private final String place;
    private final FieldReader fields;
    private final Opening opening;
    private Optional<Result> ahead = Optional.empty();
    private Optional<Result> last = Optional.empty();
    private boolean ended;
    private boolean any;
    private int faults;

    protected Records(String place, FieldReader fields, Opening opening) {
        this.place = place;
        this.fields = fields;
        this.opening = opening;
    }

    /** The next article or fault; empty at the end. */
    protected abstract Optional<Result> read() throws IOException;

    /** What an exception of {@link #read} means; nothing is read after it. */
    protected Skipped broken(IOException e) {
        return Skipped.unreadable(place, e);
    }

    @Override
    public final boolean hasNext() {
        if (ahead.isEmpty() && !ended) {
            ahead = last.isPresent() ? last : advance();
            if (ahead.isEmpty() || last.isPresent()) {
                end();
            } else {
                last = impatient(ahead.get());
            }
        }
        return ahead.isPresent();
    }

    @Override
    public final Result next() {
        if (!hasNext()) {
            throw new NoSuchElementException(place);
        }
        Result result = ahead.get();
        ahead = Optional.empty();
        return result;
    }

    private Optional<Result> advance() {
        try {
            return read();
        } catch (IOException e) {
            end();
            return Optional.of(broken(e));
        }
    }

    /** The last word on a file without articles, after its hundredth fault. */
    private Optional<Result> impatient(Result result) {
        any |= result instanceof Result.Found;
        if (any || !(result instanceof Skipped fault) || ++faults < PATIENCE) {
            return Optional.empty();
        }
        return Optional.of(new Skipped(
                place, fault.reason(), "begins with " + PATIENCE + " faults and no article; the rest is not read"));
    }

    private void end() {
        if (!ended) {
            fields.remark().ifPresent(what -> opening.remark(place, what));
        }
        ended = true;
    }

    @Override
    public void close() throws IOException {
        end();
    }
}
