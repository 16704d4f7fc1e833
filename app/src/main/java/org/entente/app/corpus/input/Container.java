package org.entente.app.corpus.input;

import java.io.IOException;
import java.util.Optional;

/** The articles of a source that holds others, such as an archive or a mailbox: one of these is open at a time. */
public abstract class Container extends LookAhead {
    private final String place;
    private Articles current = Articles.of();

    /** @param place of the container */
    protected Container(String place) {
        super(place);
        this.place = place;
    }

    /**
     * Opens what comes next, when all before it is read and closed; empty at the end.
     *
     * @throws IOException where the container breaks off: nothing is opened after it
     */
    protected abstract Optional<Articles> open() throws IOException;

    /** What it means that the container breaks off; empty if that has been told. */
    protected Optional<Result> broken(IOException e) {
        return Optional.of(Skipped.unreadable(place, e));
    }

    @Override
    protected final Optional<Result> find() {
        try {
            boolean more = true;
            while (more && !current.hasNext()) {
                more = advance();
            }
            return more ? Optional.of(current.next()) : Optional.empty();
        } catch (IOException e) {
            end();
            return broken(e);
        }
    }

    private boolean advance() throws IOException {
        Articles done = current;
        current = Articles.of();
        done.close();
        Optional<Articles> opened = open();
        current = opened.orElse(current);
        return opened.isPresent();
    }

    @Override
    public void close() throws IOException {
        super.close();
        current.close();
    }
}
