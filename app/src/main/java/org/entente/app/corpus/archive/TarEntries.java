package org.entente.app.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The entries of a TAR as they come. */
final class TarEntries implements Entries {
    private final TarArchiveInputStream tar;

    TarEntries(InputStream in) {
        tar = new TarArchiveInputStream(in, StandardCharsets.UTF_8.name());
    }

    @Override
    public Optional<Entry> next() throws IOException {
        TarArchiveEntry entry = tar.getNextEntry();
        return entry == null ? Optional.empty() : Optional.of(entry(entry));
    }

    private Entry entry(TarArchiveEntry entry) {
        String name = entry.getName();
        if (entry.isDirectory()) {
            return Entry.other(name, Entry.FOLDER);
        }
        if (entry.isLink() || entry.isSymbolicLink()) {
            return Entry.other(name, "links");
        }
        if (!entry.isFile() || entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice()) {
            return Entry.other(name, "devices");
        }
        // What a sparse file claims to hold is no more than zeros.
        long packed = entry.isSparse() ? 0 : Math.max(0, entry.getRealSize());
        return Entry.file(name, Shut.off(tar), () -> packed);
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
