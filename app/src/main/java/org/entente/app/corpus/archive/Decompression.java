package org.entente.app.corpus.archive;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Opens compressed streams; apart from {@link Compression}, so that no library is loaded to look at a file's head. */
final class Decompression {
    /** As much as the highest level of xz asks for, and half as much again. */
    private static final int XZ_MEMORY_KB = 100_000;

    private Decompression() {}

    /** All members of the stream, one after the other. */
    static InputStream open(Compression compression, InputStream in) throws IOException {
        return switch (compression) {
            case GZIP ->
                GzipCompressorInputStream.builder()
                        .setInputStream(in)
                        .setDecompressConcatenated(true)
                        .get();
            case ZSTD -> new ZstdInputStreamNoFinalizer(in);
            case BZIP2 -> new BZip2CompressorInputStream(in, true);
            case XZ ->
                XZCompressorInputStream.builder()
                        .setInputStream(in)
                        .setDecompressConcatenated(true)
                        .setMemoryLimitKiB(XZ_MEMORY_KB)
                        .get();
        };
    }
}
