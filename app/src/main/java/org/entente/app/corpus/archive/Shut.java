package org.entente.app.corpus.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An entry of a stream: to close it must not close the archive around it. */
final class Shut extends FilterInputStream {
    private Shut(InputStream in) {
        super(in);
    }

    static InputStream off(InputStream in) {
        return new Shut(in);
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        return in.read(to, from, length);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // The archive is closed by whoever opened it.
    }
}
