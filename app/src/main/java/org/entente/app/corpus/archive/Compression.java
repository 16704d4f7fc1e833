package org.entente.app.corpus.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The compressions that are undone, and the bytes with which they begin. */
enum Compression {
    GZIP(new int[] {0x1F, 0x8B, 8}, ".gz", ".gzip", ".tgz"),
    ZSTD(new int[] {0x28, 0xB5, 0x2F, 0xFD}, ".zst", ".zstd", ".tzst"),
    BZIP2(new int[] {'B', 'Z', 'h'}, ".bz2", ".tbz2", ".tbz"),
    XZ(new int[] {0xFD, '7', 'z', 'X', 'Z', 0}, ".xz", ".txz");

    private final int[] mark;
    private final List<String> endings;

    Compression(int[] mark, String... endings) {
        this.mark = mark;
        this.endings = List.of(endings);
    }

    List<String> endings() {
        return endings;
    }

    static Optional<Compression> of(byte[] head) {
        return Stream.of(values()).filter(c -> c.isMark(head)).findFirst();
    }

    private boolean isMark(byte[] head) {
        // A text may begin with "BZh"; after it stands the size of a block, and the first digits of pi.
        boolean bzip = this != BZIP2 || head.length > 9 && head[3] >= '1' && head[3] <= '9' && head[4] == 0x31;
        if (head.length < mark.length || !bzip) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
