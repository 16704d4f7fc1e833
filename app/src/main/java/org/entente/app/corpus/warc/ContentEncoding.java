package org.entente.app.corpus.warc;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes the {@code Content-Encoding} of an answer: gzip, deflate, br and zstd, also several. Some crawlers undo it
 * themselves and leave the header as it was; then the bytes are taken as they are.
 */
final class ContentEncoding {
    private ContentEncoding() {}

    /**
     * At most {@code limit} bytes of what was meant; of data that breaks off what stands before.
     *
     * @throws IOException if the archive itself breaks off
     */
    static byte[] decode(String address, InputStream body, List<String> headers, int limit)
            throws IOException, BrokenRecord {
        // Read whole before it is decoded: so a break in the archive is told from one in what the server sent.
        byte[] bytes = body.readNBytes(limit);
        List<String> encodings = new ArrayList<>();
        headers.forEach(header ->
                encodings.addAll(List.of(header.toLowerCase(Locale.ROOT).split("\\s*,\\s*"))));
        Collections.reverse(encodings);
        for (String encoding : encodings) {
            bytes = decode(address, bytes, encoding.strip(), limit);
        }
        return bytes;
    }

    private static byte[] decode(String address, byte[] bytes, String encoding, int limit) throws BrokenRecord {
        if (bytes.length == 0 || !isPacked(bytes)) {
            return bytes;
        }
        try (InputStream in = stream(bytes, encoding)) {
            return prefix(in, limit);
        } catch (IOException e) {
            throw new BrokenRecord(address, "is not in the encoding \"" + encoding + "\" that its server told");
        }
    }

    private static InputStream stream(byte[] bytes, String encoding) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes);
        return switch (encoding) {
            case "gzip", "x-gzip" -> isGzip(bytes) ? new GZIPInputStream(in) : in;
            case "deflate" -> new InflaterInputStream(in);
            case "br" -> new BrotliInputStream(in);
            case "zstd" -> new ZstdInputStream(in);
            case "identity", "" -> in;
            default -> throw new IOException(encoding);
        };
    }

    /** Packed data does not begin as a page or a PDF does. */
    private static boolean isPacked(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && Character.isWhitespace(bytes[at])) {
            at++;
        }
        return at == bytes.length || bytes[at] != '<' && bytes[at] != '%' && bytes[at] != (byte) 0xEF;
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    /** Browsers show what they got before an answer broke off, and so do we; but nothing at all is a fault. */
    private static byte[] prefix(InputStream in, int limit) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        try {
            for (int n = in.read(buffer); n >= 0 && out.size() < limit; n = in.read(buffer)) {
                out.write(buffer, 0, Math.min(n, limit - out.size()));
            }
        } catch (IOException e) {
            if (out.size() == 0) {
                throw e;
            }
        }
        return out.toByteArray();
    }
}
