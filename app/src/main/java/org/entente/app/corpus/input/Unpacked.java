package org.entente.app.corpus.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What comes out of a decompressor, counted; whatever that throws tells a reason. */
final class Unpacked extends InputStream {
    private final InputStream in;
    private final Expansion expansion;
    private final LongSupplier packed;
    private long bytes;

    /** Once broken, a stream stays so: some decompressors would go on behind the break as if nothing were. */
    private Spoiled broken;

    Unpacked(InputStream in, Expansion expansion, LongSupplier packed) {
        this.in = in;
        this.expansion = expansion;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (broken != null) {
            throw broken;
        }
        try {
            int read = in.read(to, from, length);
            bytes += Math.max(0, read);
            expansion.add(Math.max(0, read), bytes, packed.getAsLong());
            return read;
        } catch (IOException | RuntimeException e) {
            // Damaged archives make decompressors throw what they like.
            broken = Spoiled.by(e);
            throw broken;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
