package org.entente.app.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.entente.app.Fault;

/**
 * Whether the store's file is still the one that was opened. What is written to a file that was moved away meanwhile would
 * be lost with it, without anybody being told.
 */
final class Present {
    private final Path file;
    private final Object key;

    private Present(Path file, Object key) {
        this.file = file;
        this.key = key;
    }

    /** For a store that is open now. */
    static Present of(Path file) {
        return new Present(file, key(file));
    }

    /** A fault if it is gone, or if another file stands in its place. */
    void check() {
        if (!Files.exists(file)) {
            throw new Fault(
                    file.toString(),
                    "the store is not there any more: it was moved or removed while the desk has it open",
                    "put it back, and go on here; nothing was changed meanwhile");
        }
        if (key != null && !key.equals(key(file))) {
            throw new Fault(
                    file.toString(),
                    "another file stands in the place of the store that the desk has open",
                    "end the desk, put the right file there, and open it again; nothing was changed meanwhile");
        }
    }

    /** Device and inode; null where the file system has none. */
    private static Object key(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }
}
