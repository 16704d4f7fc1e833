package org.entente.app.corpus.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Bytes with a place and a name: a file, an entry of an archive, a record of a WARC, a page from the network. */
public final class Source implements Closeable {
    /** How many of its first bytes say what a source is. */
    private static final int HEAD = 1 << 16;

    private final String place;
    private final String name;
    private final Known known;
    private final Optional<Path> file;
    private final InputStream in;
    private byte[] head;

    private Source(String place, String name, Known known, Optional<Path> file, InputStream in) {
        this.place = place;
        this.name = name;
        this.known = known;
        this.file = file;
        this.in = in;
    }

    public static Source of(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), HEAD);
        return new Source(file.toString(), file.getFileName().toString(), Known.NOTHING, Optional.of(file), in);
    }

    /** @param place as messages name it; @param name its last part, whose ending may say what it is, or empty */
    public static Source of(String place, String name, Known known, byte[] bytes) {
        return new Source(place, name, known, Optional.empty(), new ByteArrayInputStream(bytes));
    }

    /** A source in another, read once from front to back. */
    public static Source of(String place, String name, Known known, InputStream in) {
        InputStream marking = in.markSupported() ? in : new BufferedInputStream(in, HEAD);
        return new Source(place, name, known, Optional.empty(), marking);
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

    /** The file itself, for formats that must go back and forth in it. */
    public Optional<Path> file() {
        return file;
    }

    /** The first bytes, at most {@value #HEAD}; reading them takes nothing from {@link #stream}. */
    public byte[] head() throws IOException {
        if (head == null) {
            in.mark(HEAD + 1);
            head = in.readNBytes(HEAD);
            in.reset();
        }
        return head;
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

    @Override
    public void close() throws IOException {
        in.close();
    }
}
