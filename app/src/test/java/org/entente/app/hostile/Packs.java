package org.entente.app.hostile;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;

/** Whole archives, to be broken afterwards. Entries are name, content, name, content. */
final class Packs {
    private interface Stream {
        OutputStream over(OutputStream out) throws IOException;
    }

    private Packs() {}

    static byte[] zip(Object... entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write(Bytes.of(entries[i + 1]));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static byte[] tar(Object... entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(out, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (int i = 0; i < entries.length; i += 2) {
                byte[] content = Bytes.of(entries[i + 1]);
                TarArchiveEntry entry = new TarArchiveEntry((String) entries[i], true);
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    static byte[] gz(Object content) throws IOException {
        return packed(content, GZIPOutputStream::new);
    }

    /** With a sum at its end, as the command zstd writes it. */
    static byte[] zst(Object content) throws IOException {
        return packed(content, out -> new ZstdOutputStream(out).setChecksum(true));
    }

    static byte[] bz2(Object content) throws IOException {
        return packed(content, BZip2CompressorOutputStream::new);
    }

    static byte[] xz(Object content) throws IOException {
        return packed(content, XZCompressorOutputStream::new);
    }

    /** The content in every compression, by its ending. */
    static Map<String, byte[]> compressed(Object content) throws IOException {
        return new TreeMap<>(
                Map.of(".gz", gz(content), ".zst", zst(content), ".bz2", bz2(content), ".xz", xz(content)));
    }

    private static byte[] packed(Object content, Stream stream) throws IOException {
        var out = new ByteArrayOutputStream();
        try (OutputStream packing = stream.over(out)) {
            packing.write(Bytes.of(content));
        }
        return out.toByteArray();
    }
}
