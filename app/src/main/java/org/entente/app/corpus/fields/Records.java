package org.entente.app.corpus.fields;

import java.io.IOException;
import java.util.Optional;
import org.entente.app.corpus.input.LookAhead;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;

/**
 * The articles of a file of objects or rows, one after the other. At its end it tells which fields were guessed. A file
 * that begins with a hundred faulty ones is given up: it holds something else, or the fields are not named.
 */
public abstract class Records extends LookAhead {
    static final int PATIENCE = 100;

    private final String place;
    private final FieldReader fields;
    private final Opening opening;
    private Optional<Result> last = Optional.empty();
    private boolean told;
    private boolean any;
    private int faults;

    protected Records(String place, FieldReader fields, Opening opening) {
        super(place);
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
    protected final Optional<Result> find() {
        if (last.isPresent()) {
            finish();
            return last;
        }
        Optional<Result> next = advance();
        if (next.isEmpty()) {
            finish();
        } else {
            last = impatient(next.get());
        }
        return next;
    }

    private Optional<Result> advance() {
        try {
            return read();
        } catch (IOException e) {
            finish();
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

    private void finish() {
        if (!told) {
            fields.remark().ifPresent(what -> opening.remark(place, what));
        }
        told = true;
        end();
    }

    @Override
    public void close() throws IOException {
        finish();
    }
}
