package org.entente.app.corpus.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.entente.app.Counted;

/** Bytes with a place and a name: a file, an entry of an archive, a record of a WARC, a page from the network. */
public final class Source implements Closeable {
    /** How many of its first bytes say what a source is. */
    public static final int HEAD = 1 << 16;

    /** Grows to the size of the head where a head is asked for: an archive may hold a million small entries. */
    private static final int BUFFER = 1 << 13;

    /** How deep archives may lie in each other. */
    public static final int DEPTH = 8;

    private final String place;
    private final String name;
    private final Known known;
    private final Optional<Path> file;
    private final InputStream in;

    /** Under the buffer, and not closed with it. */
    private final InputStream raw;

    private final LongSupplier position;
    private final Expansion expansion;
    private final int depth;
    private byte[] head;

    private Source(
            String place,
            String name,
            Known known,
            Optional<Path> file,
            InputStream raw,
            LongSupplier position,
            Expansion expansion,
            int depth) {
        this.place = place;
        this.name = name;
        this.known = known;
        this.file = file;
        this.raw = raw;
        this.in = new BufferedInputStream(raw, BUFFER);
        this.position = position;
        this.expansion = expansion;
        this.depth = depth;
    }

    public static Source of(Path file) throws IOException {
        boolean regular = Files.isRegularFile(file);
        Counted counted = new Counted(Files.newInputStream(file));
        long size = regular ? Files.size(file) : 0;
        LongSupplier packed = regular ? () -> size : counted::bytes;
        return new Source(
                file.toString(),
                file.getFileName().toString(),
                Known.NOTHING,
                // The samples lie in the program's jar, where no library goes back and forth in them.
                regular && file.getFileSystem() == FileSystems.getDefault() ? Optional.of(file) : Optional.empty(),
                counted,
                counted::bytes,
                new Expansion(packed),
                0);
    }

    /** @param place as messages name it; @param name its last part, whose ending may say what it is, or empty */
    public static Source of(String place, String name, Known known, byte[] bytes) {
        return of(place, name, known, new ByteArrayInputStream(bytes));
    }

    /** A source in another, read once from front to back. */
    public static Source of(String place, String name, Known known, InputStream in) {
        Counted counted = new Counted(in);
        return new Source(
                place, name, known, Optional.empty(), counted, counted::bytes, new Expansion(counted::bytes), 0);
    }

    /**
     * What lies packed in this source, one level deeper. What is unpacked is counted together with all else that comes
     * out of the same file; a bomb and a damaged stream end it with {@link Spoiled}.
     *
     * @throws Spoiled if more than can be has come out of the file already
     * @param place of the entry; @param in its bytes, unpacked
     * @param packed in how many bytes it is packed, as far as known
     */
    public Source unpacked(String place, String name, Known known, InputStream in, LongSupplier packed) throws Spoiled {
        expansion.enter();
        InputStream counted = new Unpacked(in, expansion, packed);
        return new Source(place, name, known, Optional.empty(), counted, position, expansion, depth + 1);
    }

    /** The file, and in it the entry or line: {@code "news.zip!2024/a.html"}. */
    public String place() {
        return place;
    }

    /** The name without the folders before it. */
    public String name() {
        return name;
    }

    public Known known() {
        return known;
    }

    /** The file itself, for formats that must go back and forth in it; empty for pipes and what lies in a file. */
    public Optional<Path> file() {
        return file;
    }

    /** How many archives it lies in. */
    public int depth() {
        return depth;
    }

    /** How many bytes of the outermost file are read so far. */
    public long position() {
        return position.getAsLong();
    }

    /**
     * The first bytes, at most {@value #HEAD}; reading them takes nothing from {@link #stream}. Of a stream that breaks off
     * among them, those before the break; whoever reads on meets it.
     */
    public byte[] head() throws IOException {
        if (head == null) {
            in.mark(HEAD + 1);
            head = read();
            in.reset();
        }
        return head;
    }

    private byte[] read() throws IOException {
        byte[] bytes = new byte[HEAD];
        int length = 0;
        try {
            for (int n = 0; n >= 0 && length < HEAD; n = in.read(bytes, length, HEAD - length)) {
                length += n;
            }
        } catch (Spoiled e) {
            if (length == 0) {
                throw e;
            }
        }
        return Arrays.copyOf(bytes, length);
    }

    /** All bytes from the first on; may be read once. */
    public InputStream stream() {
        return in;
    }

    /** All bytes. Never holds more than {@code limit} of them, whatever the source does. */
    public byte[] bytes(int limit) throws IOException, BadInput {
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw BadInput.tooLarge();
        }
        return bytes;
    }

    /**
     * Reads the rest through the same counter as the beginning, so that a bomb has no end to hide in; for archives that
     * are streams, also after the source was closed.
     */
    public void skipRest() throws IOException {
        raw.transferTo(OutputStream.nullOutputStream());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
