package org.entente.app.corpus.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entente.app.corpus.input.Encoding;
import org.entente.app.corpus.input.PlainText;

/**
 * The lines of a stream of bytes, one at a time. Databases write UTF-8, with or without its mark, UTF-16 with it, or
 * windows-1252; which of the first and the last is told line by line, as old downloads were often put together by hand.
 */
final class StreamLines implements Lines {
    private static final int MARK = 0xFEFF;
    private static final int MARK_TURNED = 0xFFFE;

    private final InputStream in;
    private final Runnable western;
    private final Optional<Charset> wide;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int at;
    private boolean first = true;

    /** @param western told of each line that is no UTF-8 */
    StreamLines(InputStream in, Runnable western) throws IOException {
        this.in = in;
        this.western = western;
        filled = in.readNBytes(buffer, 0, 2);
        wide = switch ((buffer[0] & 0xFF) << 8 | buffer[1] & 0xFF) {
            case MARK -> Optional.of(StandardCharsets.UTF_16BE);
            case MARK_TURNED -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> next() throws IOException {
        Optional<byte[]> bytes = bytes();
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        String line = wide.isPresent() ? new String(bytes.get(), wide.get()) : decoded(bytes.get());
        boolean marked = first && line.startsWith("\uFEFF");
        first = false;
        String unmarked = marked ? line.substring(1) : line;
        return Optional.of(unmarked.endsWith("\r") ? unmarked.substring(0, unmarked.length() - 1) : unmarked);
    }

    /** Of a line longer than any article the rest is dropped; the article is then too large and is named so. */
    private Optional<byte[]> bytes() throws IOException {
        var line = new ByteArrayOutputStream();
        int unit = unit();
        if (unit < 0) {
            return Optional.empty();
        }
        for (; unit >= 0 && unit != '\n'; unit = unit()) {
            if (line.size() <= PlainText.LIMIT) {
                write(unit, line);
            }
        }
        return Optional.of(line.toByteArray());
    }

    /** A byte, or in UTF-16 the two of a character; -1 at the end. */
    private int unit() throws IOException {
        int one = read();
        if (wide.isEmpty() || one < 0) {
            return one;
        }
        int two = read();
        if (two < 0) {
            return -1;
        }
        return wide.get().equals(StandardCharsets.UTF_16BE) ? one << 8 | two : two << 8 | one;
    }

    private int read() throws IOException {
        if (at == filled) {
            filled = Math.max(0, in.read(buffer));
            at = 0;
        }
        return filled == 0 ? -1 : buffer[at++] & 0xFF;
    }

    private void write(int unit, ByteArrayOutputStream line) {
        if (wide.isEmpty()) {
            line.write(unit);
        } else if (wide.get().equals(StandardCharsets.UTF_16BE)) {
            line.write(unit >> 8);
            line.write(unit);
        } else {
            line.write(unit);
            line.write(unit >> 8);
        }
    }

    private String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            western.run();
            return new String(bytes, Encoding.WINDOWS_1252);
        }
    }
}
