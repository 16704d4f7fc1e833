package org.entente.app.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.ChecksumVerifyingInputStream;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Spoiled;

/** A ZIP file by its directory, in the order of its bytes. */
final class ZipFileEntries implements Entries {
    /** A larger directory would fill the memory. Of files with more, the entries are read as they come. */
    private static final int MOST_ENTRIES = 200_000;

    /** The record at the end of a ZIP, its longest comment, and its marks. */
    private static final int END_LENGTH = 22;

    private static final int LONGEST_END = END_LENGTH + 0xFFFF;
    private static final int END_MARK = 0x06054b50;
    private static final int MANY = 0xFFFF;
    private static final int WIDE_LOCATOR_LENGTH = 20;
    private static final int WIDE_LOCATOR_MARK = 0x07064b50;

    private final ZipFile zip;
    private final Enumeration<ZipArchiveEntry> entries;

    ZipFileEntries(Path file) throws IOException {
        zip = open(file);
        entries = zip.getEntriesInPhysicalOrder();
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return ZipFile.builder().setPath(file).get();
        } catch (IOException | RuntimeException e) {
            throw Spoiled.by(e);
        }
    }

    @Override
    public Optional<Entry> next() throws IOException {
        return entries.hasMoreElements() ? Optional.of(entry(entries.nextElement())) : Optional.empty();
    }

    private Entry entry(ZipArchiveEntry entry) throws IOException {
        String name = entry.getName();
        if (entry.isDirectory()) {
            return Entry.other(name, Entry.FOLDER);
        }
        if (entry.isUnixSymlink()) {
            return Entry.other(name, "links");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return ZipFormat.encrypted(name);
        }
        if (!zip.canReadEntryData(entry)) {
            return Entry.unreadable(name, Reason.BROKEN_ARCHIVE, "is packed by a method that is not known");
        }
        InputStream bytes = checked(zip.getInputStream(entry), entry);
        long packed = Math.max(0, entry.getCompressedSize());
        return Entry.file(name, bytes, () -> packed);
    }

    /** The library does not look whether what it unpacked is what was packed. */
    private static InputStream checked(InputStream in, ZipArchiveEntry entry) {
        boolean told = entry.getCrc() >= 0 && entry.getSize() >= 0;
        return told ? new ChecksumVerifyingInputStream(new CRC32(), in, entry.getSize(), entry.getCrc()) : in;
    }

    /** Whether there is a directory that ends the file, as after a whole download, and small enough. */
    static boolean isUsable(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            int length = (int) Math.min(LONGEST_END, file.length());
            byte[] tail = new byte[length];
            file.seek(file.length() - length);
            file.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END_LENGTH; at >= 0; at--) {
                if (end.getInt(at) == END_MARK) {
                    int entries = end.getShort(at + 10) & MANY;
                    return entries != MANY || wideEntries(file, file.length() - length + at) <= MOST_ENTRIES;
                }
            }
            return false;
        }
    }

    /** How many entries a directory of the larger kind has. */
    private static long wideEntries(RandomAccessFile file, long end) throws IOException {
        if (end < WIDE_LOCATOR_LENGTH) {
            return MANY;
        }
        ByteBuffer locator = at(file, end - WIDE_LOCATOR_LENGTH, WIDE_LOCATOR_LENGTH);
        long wide = locator.getLong(8);
        boolean there = locator.getInt(0) == WIDE_LOCATOR_MARK && wide >= 0 && wide + 56 <= file.length();
        return there ? at(file, wide, 56).getLong(32) : MANY;
    }

    private static ByteBuffer at(RandomAccessFile file, long position, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(position);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
