package org.entente.app.actors.wikidata;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.entente.app.Counted;
import org.entente.app.Fault;

/**
 * The lines of a dump, plain or gzip, one at a time in one buffer that is used again: what grows is the buffer, up to the
 * longest line, and no further than {@link #LONGEST}.
 */
final class DumpLines implements Closeable {
    /** No entity has been seen with a tenth of this. */
    static final int LONGEST = 64 << 20;

    private static final int CHUNK = 1 << 16;

    private final Counted file;
    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private int next;
    private int filled;
    private byte[] line = new byte[CHUNK];
    private int length;
    private long number;

    private DumpLines(Counted file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    static DumpLines open(Path dump) throws IOException {
        String name = dump.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".bz2") || name.endsWith(".zst") || name.endsWith(".xz")) {
            throw new Fault(dump.toString(), "cannot be unpacked here", "take the .json.gz, or unpack it first");
        }
        Counted file = new Counted(Files.newInputStream(dump));
        BufferedInputStream buffered = new BufferedInputStream(file, CHUNK);
        buffered.mark(2);
        boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return new DumpLines(file, gzip ? new GZIPInputStream(buffered, CHUNK) : buffered);
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        length = 0;
        boolean any = false;
        while (next < filled || fill()) {
            any = true;
            int end = next;
            while (end < filled && chunk[end] != '\n') {
                end++;
            }
            append(end - next);
            boolean ended = end < filled;
            next = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(0, in.read(chunk, 0, CHUNK));
        return filled > 0;
    }

    /** What is longer than the longest line is dropped, so that the line is broken. */
    private void append(int count) {
        if (length + count > LONGEST) {
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(length + count, Math.min(LONGEST, line.length * 2)));
        }
        System.arraycopy(chunk, next, line, length, count);
        length += count;
    }

    /** The line's bytes; only the first {@link #length()} count, and only until the next call of {@link #next()}. */
    byte[] bytes() {
        return line;
    }

    /** How long the line is without the comma and the blanks at its end. */
    int length() {
        int end = length;
        while (end > 0 && (line[end - 1] == ',' || line[end - 1] <= ' ' && line[end - 1] >= 0)) {
            end--;
        }
        return end;
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    /** How many bytes of the file have been read. */
    long position() {
        return file.bytes();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
