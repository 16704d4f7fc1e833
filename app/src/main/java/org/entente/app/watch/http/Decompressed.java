package org.entente.app.watch.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** A body without its compression; one that would grow beyond the limit is broken off while it grows. */
final class Decompressed {
    private static final int GZIP_MAGIC = 0x1f8b;

    private Decompressed() {}

    /** @param encoding the header Content-Encoding: gzip, deflate, identity or empty */
    static byte[] of(byte[] body, String encoding, int limit) throws IOException {
        byte[] sent =
                switch (encoding.strip().toLowerCase(Locale.ROOT)) {
                    case "", "identity" -> body;
                    case "gzip", "x-gzip" -> gunzip(body, limit);
                    case "deflate" -> inflate(body, limit);
                    default -> throw new IOException("is compressed as " + encoding + ", which was not asked for");
                };
        // Sitemaps are often files of gzip, whatever the header says; a server may also have packed those again.
        return isGzip(sent) ? gunzip(sent, limit) : sent;
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) == GZIP_MAGIC;
    }

    private static byte[] gunzip(byte[] bytes, int limit) throws IOException {
        return bytes.length == 0 ? bytes : read(new GZIPInputStream(new ByteArrayInputStream(bytes)), limit);
    }

    /** With the two bytes of zlib before it, as the standard has it, or without, as some servers do. */
    private static byte[] inflate(byte[] bytes, int limit) throws IOException {
        boolean zlib =
                bytes.length > 1 && (bytes[0] & 0x0f) == 8 && ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) % 31 == 0;
        Inflater inflater = new Inflater(!zlib);
        try {
            return read(new InflaterInputStream(new ByteArrayInputStream(bytes), inflater), limit);
        } finally {
            inflater.end();
        }
    }

    private static byte[] read(InputStream stream, int limit) throws IOException {
        try (stream) {
            byte[] bytes = stream.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new TooLarge(limit);
            }
            return bytes;
        }
    }
}
