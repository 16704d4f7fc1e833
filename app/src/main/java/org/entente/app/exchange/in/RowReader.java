package org.entente.app.exchange.in;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Splits a stream into lines and these into cells, in one pass over the bytes and without a copy of any. */
final class RowReader {
    /** No row is longer: 1 MB. */
    private static final int BUFFER = 1 << 20;

    /** Read at once: what a stream has of it when it breaks off is lost. */
    private static final int CHUNK = 1 << 14;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** How the last line was. */
    enum Line {
        ROW,
        TOO_LONG,
        END
    }

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final Row row = new Row();
    private int at;
    private int end;
    private long line;
    private IOException broken;

    RowReader(InputStream in) {
        this.in = in;
    }

    /** The row of the last line, while it is the last. */
    Row row() {
        return row;
    }

    /** The number of the last line, from 1. */
    long line() {
        return line;
    }

    /** Reads a line that is not blank. */
    Line next() throws IOException {
        Line read = read();
        while (read == Line.ROW && row.cells() == 1 && row.isEmpty(0)) {
            read = read();
        }
        return read;
    }

    private Line read() throws IOException {
        int newline = row.split(buffer, at, end);
        while (newline < 0) {
            if (at == 0 && end == BUFFER) {
                return passOver();
            }
            if (!fill()) {
                return at == end ? Line.END : last();
            }
            // The bytes have moved to the front of the buffer: the line is split anew, once in a megabyte.
            newline = row.split(buffer, at, end);
        }
        return finish(newline + 1);
    }

    /** A last line that nothing ends. */
    private Line last() {
        row.split(buffer, at, end);
        return finish(end);
    }

    private Line finish(int next) {
        row.trim();
        at = next;
        line++;
        return Line.ROW;
    }

    private boolean fill() throws IOException {
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        boolean begins = line == 0 && end == 0;
        int before = end;
        readUp();
        if (begins && end >= MARK.length && Arrays.equals(buffer, 0, MARK.length, MARK, 0, MARK.length)) {
            at = MARK.length;
        }
        return end > before;
    }

    /** A stream that breaks off gives what it has, and says so at the next call. */
    private void readUp() throws IOException {
        if (broken != null) {
            throw broken;
        }
        int before = end;
        try {
            for (int read = 0; read >= 0 && end < BUFFER; end += Math.max(read, 0)) {
                read = in.read(buffer, end, Math.min(CHUNK, BUFFER - end));
            }
        } catch (IOException e) {
            if (end == before) {
                throw e;
            }
            broken = e;
        }
    }

    private Line passOver() throws IOException {
        boolean more = true;
        while (more) {
            at = end;
            more = fill();
            for (int i = 0; i < end; i++) {
                if (buffer[i] == '\n') {
                    at = i + 1;
                    line++;
                    return Line.TOO_LONG;
                }
            }
        }
        at = end;
        line++;
        return Line.TOO_LONG;
    }
}
