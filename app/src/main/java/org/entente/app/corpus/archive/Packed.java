package org.entente.app.corpus.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what a decompressor takes in. */
final class Packed extends FilterInputStream {
    private long bytes;

    Packed(InputStream in) {
        super(in);
    }

    long bytes() {
        return bytes;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        bytes += b < 0 ? 0 : 1;
        return b;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int read = in.read(to, from, length);
        bytes += Math.max(0, read);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
