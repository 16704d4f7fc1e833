package org.entente.app.corpus;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

/** A text of many pieces that is written while it is read: what stands in memory is what a reader keeps. */
public final class MadeStream implements Enumeration<InputStream> {
    private final int pieces;
    private final IntFunction<String> piece;
    private int number;
    private int largest;
    private long bytes;

    /** @param piece the text of a piece by its number, from 1 */
    public MadeStream(int pieces, IntFunction<String> piece) {
        this.pieces = pieces;
        this.piece = piece;
    }

    public InputStream open() {
        return new SequenceInputStream(this);
    }

    /** How many bytes have been asked for. */
    public long bytes() {
        return bytes;
    }

    /** The bytes of the largest piece so far. */
    public long largest() {
        return largest;
    }

    @Override
    public boolean hasMoreElements() {
        return number < pieces;
    }

    @Override
    public InputStream nextElement() {
        if (!hasMoreElements()) {
            throw new NoSuchElementException();
        }
        byte[] made = piece.apply(++number).getBytes(StandardCharsets.UTF_8);
        largest = Math.max(largest, made.length);
        bytes += made.length;
        return new ByteArrayInputStream(made);
    }
}
