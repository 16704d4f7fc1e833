package org.entente.app;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts the bytes that are taken from a stream, to know how far one is. */
public final class Counted extends FilterInputStream {
    private final LongConsumer listener;
    private long bytes;

    public Counted(InputStream in) {
        this(in, bytes -> {});
    }

    /** @param listener told how many there are so far, after each that are read */
    public Counted(InputStream in, LongConsumer listener) {
        super(in);
        this.listener = listener;
    }

    public long bytes() {
        return bytes;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int read = in.read(to, from, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = in.skip(length);
        count(skipped);
        return skipped;
    }

    /** What is read again after a reset would count twice. */
    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long more) {
        bytes += more;
        listener.accept(bytes);
    }
}
