package org.entente.app.corpus.input;

import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Articles of which nobody knows whether there is another before it is found: one is found ahead, and only one. */
public abstract class LookAhead implements Articles {
    private final String place;
    private Optional<Result> ahead = Optional.empty();
    private boolean ended;

    /** @param place of what is read */
    protected LookAhead(String place) {
        this.place = place;
    }

    /** The next result; empty at the end, and then it is asked no more. */
    protected abstract Optional<Result> find();

    /** Nothing is looked for any more; what was found ahead stays. */
    protected final void end() {
        ended = true;
    }

    /** However often it is asked, it looks once: sources lie in sources. */
    @Override
    public final boolean hasNext() {
        if (ahead.isEmpty() && !ended) {
            ahead = find();
            ended |= ahead.isEmpty();
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

    @Override
    public void close() throws IOException {
        end();
    }
}
