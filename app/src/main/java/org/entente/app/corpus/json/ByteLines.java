package org.entente.app.corpus.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes, one at a time; of a line that is too long only its first bytes are kept. */
final class ByteLines {
    private final InputStream in;
    private final int limit;
    private boolean cut;

    /** @param in a buffered stream */
    ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line without its end, or empty after the last. */
    Optional<byte[]> next() throws IOException {
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        cut = false;
        var line = new ByteArrayOutputStream();
        for (; b >= 0 && b != '\n'; b = in.read()) {
            cut |= line.size() >= limit;
            if (!cut) {
                line.write(b);
            }
        }
        return Optional.of(line.toByteArray());
    }

    /** Whether the line just returned was longer than the limit. */
    boolean wasCut() {
        return cut;
    }
}
