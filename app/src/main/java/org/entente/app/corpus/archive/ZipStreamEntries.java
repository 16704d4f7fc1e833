package org.entente.app.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Spoiled;

/** A ZIP as it comes: in another archive, out of a pipe, or cut off before its directory. */
final class ZipStreamEntries implements Entries {
    private final Tail tail;
    private final ZipArchiveInputStream zip;

    ZipStreamEntries(InputStream in) {
        tail = new Tail(in);
        zip = new ZipArchiveInputStream(tail, StandardCharsets.UTF_8.name(), true, true);
    }

    @Override
    public Optional<Entry> next() throws IOException {
        ZipArchiveEntry entry = zip.getNextEntry();
        if (entry == null && !tail.hasEnd()) {
            throw new Spoiled(Reason.TRUNCATED, "ends too early");
        }
        return entry == null ? Optional.empty() : Optional.of(entry(entry));
    }

    private Entry entry(ZipArchiveEntry entry) {
        String name = entry.getName();
        if (entry.isDirectory()) {
            return Entry.other(name, Entry.FOLDER);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return ZipFormat.encrypted(name);
        }
        if (!zip.canReadEntryData(entry)) {
            return Entry.unreadable(name, Reason.BROKEN_ARCHIVE, "is packed by a method that is not known");
        }
        return Entry.file(name, Shut.off(zip), zip::getCompressedCount);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
