package org.entente.app.corpus.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes, one at a time; of a line that is too long only its first bytes are kept. */
final class ByteLines {
    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private boolean cut;

    ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line without its end, or empty after the last. */
    Optional<byte[]> next() throws IOException {
        cut = false;
        if (!fill()) {
            return Optional.empty();
        }
        var line = new ByteArrayOutputStream();
        while (fill()) {
            int begin = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            int kept = Math.min(at - begin, limit - line.size());
            cut |= kept < at - begin;
            line.write(buffer, begin, kept);
            if (at < end) {
                at++;
                break;
            }
        }
        return Optional.of(line.toByteArray());
    }

    /** Whether there is a byte to be looked at; false at the end. */
    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }

    /** Whether the line just returned was longer than the limit. */
    boolean wasCut() {
        return cut;
    }
}
