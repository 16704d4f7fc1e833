package org.entente.app.corpus.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Keeps the last bytes that were read: they tell whether a ZIP has come to its end or was cut off between two entries. */
final class Tail extends FilterInputStream {
    /** The record at the end and its longest comment, and as much as is read ahead. */
    private static final int LENGTH = 1 << 17;

    /** A power of two long, as every byte of an archive goes through it. */
    private byte[] ring = new byte[1 << 10];

    private long bytes;

    Tail(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) {
            keep((byte) b);
        }
        return b;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int read = in.read(to, from, length);
        for (int i = Math.max(0, read - LENGTH); i < read; i++) {
            keep(to[from + i]);
        }
        return read;
    }

    /** The ring grows with what is read, as an archive may hold thousands of small ones. */
    private void keep(byte b) {
        if (bytes == ring.length && bytes < LENGTH) {
            ring = Arrays.copyOf(ring, 2 * ring.length);
        }
        ring[(int) (bytes++ & ring.length - 1)] = b;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Whether the mark of the record that ends a ZIP is among them. */
    boolean hasEnd() {
        for (long i = Math.max(0, bytes - ring.length); i + 4 <= bytes; i++) {
            if (at(i) == 'P' && at(i + 1) == 'K' && at(i + 2) == 5 && at(i + 3) == 6) {
                return true;
            }
        }
        return false;
    }

    private byte at(long i) {
        return ring[(int) (i & ring.length - 1)];
    }
}
