package org.entente.app.exchange.in;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes have been read, for whoever shows progress. */
final class Counted extends FilterInputStream {
    private final LongConsumer listener;
    private long bytes;

    Counted(InputStream in, LongConsumer listener) {
        super(in);
        this.listener = listener;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        told(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int read = super.read(to, from, length);
        told(Math.max(read, 0));
        return read;
    }

    private void told(int more) {
        bytes += more;
        listener.accept(bytes);
    }
}
