package org.entente.app.corpus.archive;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.entente.app.corpus.input.Reason;

/**
 * What lies in an archive.
 *
 * @param name with folders before it, as the archive has it
 * @param kind what it is other than a file: "folder", "link"; empty for a file
 * @param fault why its bytes cannot be had
 * @param bytes unpacked, to be read before the next entry is asked for
 * @param packed in how many bytes it is packed, as far as known
 */
record Entry(String name, String kind, Optional<Fault> fault, InputStream bytes, LongSupplier packed) {
    static final String FOLDER = "folder";

    record Fault(Reason reason, String detail) {}

    /** Packed names can steer a terminal. */
    Entry {
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }

    static Entry other(String name, String kind) {
        return new Entry(name, kind, Optional.empty(), InputStream.nullInputStream(), () -> 0);
    }

    static Entry unreadable(String name, Reason reason, String detail) {
        return new Entry(name, "", Optional.of(new Fault(reason, detail)), InputStream.nullInputStream(), () -> 0);
    }

    static Entry file(String name, InputStream bytes, LongSupplier packed) {
        return new Entry(name, "", Optional.empty(), bytes, packed);
    }

    /** Its last part. */
    String lastName() {
        String slashes = name.replace('\\', '/');
        return slashes.substring(slashes.lastIndexOf('/') + 1);
    }

    /** As in folders, names with a dot before them are passed over, and so is what macOS and Windows leave behind. */
    boolean isHidden() {
        return List.of(name.replace('\\', '/').split("/")).stream()
                .map(part -> part.toLowerCase(Locale.ROOT))
                .anyMatch(part -> part.equals("__macosx")
                        || part.equals("thumbs.db")
                        || part.startsWith(".") && !part.equals(".") && !part.equals(".."));
    }
}
